// How long a thread has been running on a processor: on a machine with much to do that is far less than the time that passes.
import { readFileSync, readlinkSync } from 'node:fs';

/** What names the thread that calls to other threads of the process; undefined where the system has no such name. */
export function ownThread(): string | undefined {
  try {
    return /task\/(\d+)$/.exec(readlinkSync('/proc/thread-self'))?.[1];
  } catch {
    return undefined;
  }
}

/** Milliseconds that a thread of this process has been running; undefined where that cannot be told. */
export function runningTime(thread: string | undefined): number | undefined {
  if (thread === undefined) return undefined;
  try {
    const [nanoseconds] = readFileSync(`/proc/self/task/${thread}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return undefined;
  }
}
