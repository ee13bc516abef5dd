// The time of a line of the log: that of what the line tells of, which may be written a moment later.

/** The time that lines get now; undefined for the present. */
let given: number | undefined;

/** The time of the line that is being written, as pino puts it into the line. */
export function lineTime(): string {
  return `,"time":${given ?? Date.now()}`;
}

/** Calls `write`, whose lines get this time, in milliseconds since 1970; undefined for now. */
export function logAt(time: number | undefined, write: () => void): void {
  given = time;
  try {
    write();
  } finally {
    given = undefined;
  }
}
