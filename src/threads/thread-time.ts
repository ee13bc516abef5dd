// The processor time of threads. On a busy machine it is far less than the time that passes.
import { readFileSync, readlinkSync } from 'node:fs';

/** The Linux id of the calling thread, by which other threads can ask for its running time; undefined on other systems. */
export function ownThread(): string | undefined {
  try {
    return /task\/(\d+)$/.exec(readlinkSync('/proc/thread-self'))?.[1];
  } catch {
    return undefined;
  }
}

/** Processor time of a thread of this process, in milliseconds; undefined where the system does not tell it. */
export function runningTime(thread: string | undefined): number | undefined {
  if (thread === undefined) return undefined;
  try {
    const [nanoseconds] = readFileSync(`/proc/self/task/${thread}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return undefined;
  }
}
