// Kinds of UTF-16 code units, by which the scanner decides what a raw token may begin or go on with.
import { JOINERS, OPERATORS, SIGN_NAMES } from './character-classes.ts';

/**
 * None is 0, which stands for "not classified yet" in the scanner's table. Letters and digits are the highest, so that one comparison tells them.
 */
export const KIND = {
  other: 1,
  mark: 2,
  joiner: 3,
  sign: 4,
  operator: 5,
  backslash: 6,
  letter: 7,
  number: 8,
} as const;

const JOINER = new RegExp(`[${JOINERS}]`);
const FIRST_OF_OPERATORS = new Set(OPERATORS.map((sign) => sign[0]));

/** The kind of a code unit. */
export function classify(code: number): number {
  const char = String.fromCharCode(code);
  if (/\p{L}/u.test(char)) return KIND.letter;
  if (/\p{N}/u.test(char)) return KIND.number;
  if (/\p{M}/u.test(char)) return KIND.mark;
  if (SIGN_NAMES.has(char)) return KIND.sign;
  if (JOINER.test(char)) return KIND.joiner;
  if (FIRST_OF_OPERATORS.has(char)) return KIND.operator;
  return char === '\\' ? KIND.backslash : KIND.other;
}
