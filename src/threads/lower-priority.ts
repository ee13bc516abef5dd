// Lets threads that compute for long yield the processor to threads that people wait for.
import { readdirSync, readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

const LOWER = constants.priority.PRIORITY_BELOW_NORMAL;

/** The name of V8's threads on Linux, where Node.js names its threads: newer versions do. */
const V8_NAME = 'V8Worker';
/** Where they stand among the threads of a process, in the order of their creation: behind the main thread and the one for delayed tasks. */
const V8_PLACES = { first: 2, behind: 6 };

/**
 * On Linux, lowers the priority of the calling thread and of threads that it starts later. On other systems it does nothing, since there it would
 * affect the whole process. Returns whether it succeeded; a sandbox may forbid it.
 */
export function lowerPriority(set: typeof setPriority = setPriority, platform = process.platform): boolean {
  // 0 stands for the calling thread.
  return lower(['0'], set, platform);
}

/**
 * On Linux, lowers the priority of the threads in which V8 compiles and collects garbage. There are four of them: when code has become hot,
 * as in a crowd, they would leave the thread that answers a fifth of a processor. Until they are done it runs the code that it has. Returns whether it
 * succeeded.
 */
export function lowerPriorityOfV8(
  set: typeof setPriority = setPriority,
  platform = process.platform,
): boolean {
  return platform === 'linux' && lower(threadsOfV8(), set, platform);
}

function lower(threads: readonly string[], set: typeof setPriority, platform: NodeJS.Platform): boolean {
  if (platform !== 'linux') return false;
  try {
    for (const thread of threads) set(Number(thread), LOWER);
    return true;
  } catch {
    return false;
  }
}

/** The Linux ids of V8's threads; none where they cannot be told from others. */
function threadsOfV8(): string[] {
  try {
    const threads = readdirSync('/proc/self/task');
    const named = threads.filter(
      (thread) => readFileSync(`/proc/self/task/${thread}/comm`, 'utf8').trim() === V8_NAME,
    );
    return named.length > 0 ? named : threads.slice(V8_PLACES.first, V8_PLACES.behind);
  } catch {
    return [];
  }
}
