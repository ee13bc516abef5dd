// The threads room: worker threads that run tasks with deadlines, so that the thread that answers people need not; and control of memory.
export { collectGarbage } from './collect-garbage.ts';
export { hurryForCrowd, keepHeapLimit, spareMemory } from './heap.ts';
export { lowerPriority } from './lower-priority.ts';
export { serve } from './serve.ts';
export { type Outcome, startThread, type TaskThread, type ThreadOptions } from './thread.ts';
export { optimised, spareOptimising } from './wasm-tiers.ts';
