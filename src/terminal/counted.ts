// Numbers and what they count, in English, the language of the command line.

/** Between the digits of a whole number where one more comma stands. */
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/**
 * A count with its noun in the right form: `1 error`, `2 errors`, `32,499 pages`. The plural adds an s. Without `Intl`, whose tables every run of
 * the command line would load for this.
 */
export function counted(count: number, noun: string): string {
  return `${String(count).replace(THOUSANDS, ',')} ${noun}${count === 1 ? '' : 's'}`;
}
