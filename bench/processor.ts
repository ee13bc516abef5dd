// The time that a process had a processor, as the system counts it: other work on the machine does not change it much.
import { readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second. */
const TICK = 10;

/** Milliseconds that all threads of a process have worked; NaN where the system does not tell. */
export function processorTimeOf(pid: number): number {
  try {
    return readProcessorTime(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return Number.NaN;
  }
}

/** The same of the line that the system has for a process. The name in it may hold blanks and brackets. */
export function readProcessorTime(line: string): number {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  // Of all fields the 14th and the 15th; the first two are cut off.
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}
