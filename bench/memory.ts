// Memory of a process, in bytes, as the system counts it.
import { readFileSync } from 'node:fs';

export interface Memory {
  /** Resident now. */
  rss: number;
  /** The most that was resident at any time. */
  peak: number;
}

/** Memory of this process, all of its threads included. */
export function ownMemory(): Memory {
  // Of a process that was started by a larger one, `maxRSS` tells the larger one's size: the system's own count comes first.
  return (
    memoryOf(process.pid) ?? { rss: process.memoryUsage.rss(), peak: process.resourceUsage().maxRSS * 1024 }
  );
}

/** Memory of another process, or undefined where there is no /proc to tell it. */
export function memoryOf(pid: number): Memory | undefined {
  let status: string;
  try {
    status = readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return undefined;
  }
  const kilobytes = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? Number.NaN) * 1024;
  return { rss: kilobytes('VmRSS'), peak: kilobytes('VmHWM') };
}

/** Frees what nothing refers to any more, in a process that was started with `--expose-gc`. */
export function collectGarbage(): void {
  globalThis.gc?.();
  globalThis.gc?.();
}
