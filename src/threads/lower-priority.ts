// Threads that compute for long leave the processor to those that somebody waits for.
import { constants, setPriority } from 'node:os';

/**
 * Gives the thread that calls, and threads that it starts, a lower priority on Linux; elsewhere it would be the whole process. Where that
 * is not allowed, as below some filters of system calls, it goes on as it is. Tells whether it was done.
 */
export function lowerPriority(set: typeof setPriority = setPriority, platform = process.platform): boolean {
  if (platform !== 'linux') return false;
  try {
    // 0 names the thread that calls.
    set(0, constants.priority.PRIORITY_BELOW_NORMAL);
    return true;
  } catch {
    return false;
  }
}
