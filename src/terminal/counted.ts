// Numbers and what they count, in English, the language of the command line.

const numbers = new Intl.NumberFormat('en-US');

/** A count with its noun in the right form: `1 error`, `2 errors`, `32,499 pages`. The plural adds an s. */
export function counted(count: number, noun: string): string {
  return `${numbers.format(count)} ${noun}${count === 1 ? '' : 's'}`;
}
