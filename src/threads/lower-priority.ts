// Lets threads that compute for long yield the processor to threads that people wait for.
import { constants, setPriority } from 'node:os';

/**
 * On Linux, lowers the priority of the calling thread and of threads that it starts later. On other systems it does nothing, since there it would
 * affect the whole process. Returns whether it succeeded; a sandbox may forbid it.
 */
export function lowerPriority(set: typeof setPriority = setPriority, platform = process.platform): boolean {
  if (platform !== 'linux') return false;
  try {
    // 0 stands for the calling thread.
    set(0, constants.priority.PRIORITY_BELOW_NORMAL);
    return true;
  } catch {
    return false;
  }
}
