// The threads room: work that must not hold up whoever answers people, each task with a deadline.
export { collectGarbage } from './collect-garbage.ts';
export { hurryForCrowd, keepHeapLimit, spareMemory } from './heap.ts';
export { lowerPriority } from './lower-priority.ts';
export { serve } from './serve.ts';
export { type Outcome, startThread, type TaskThread, type ThreadOptions } from './thread.ts';
