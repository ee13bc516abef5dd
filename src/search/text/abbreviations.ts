// Abbreviations mined from running text: "Long-Term Potentiation (LTP)", "LTP (long-term potentiation)".

import { wordsOf } from './tokens.ts';
import { isFunctionWord } from './word-roles.ts';

/** An abbreviation with its long form, as one text explains it. */
export interface MinedAbbreviation {
  /** Lower case, letters and digits only: `ltp`. */
  short: string;
  /** The words it stands for, without function words: `['long', 'term', 'potentiation']`. */
  long: string[];
}

/** Maximum number of characters that are read on each side of an opening bracket: about eight long words. */
const MAX_DISTANCE = 100;

/** Long and short form inside the brackets: "(long-term potentiation, LTP)". */
const LONG_AND_SHORT = /^[\p{L}\p{N}'’&/ -]+,\s*\p{Lu}[\p{L}\p{N}&/-]{1,7}$/u;
const SHORT = /^\p{Lu}[\p{L}\p{N}&/-]{1,7}$/u;

/**
 * The abbreviations that a text explains, in the order of their brackets. The long form is the shortest run of words before the bracket
 * whose initials spell the short form; function words may be skipped. This is the algorithm of Schwartz and Hearst ("A simple algorithm
 * for identifying abbreviation definitions in biomedical text", 2003), restricted to initials of words.
 */
export function mineAbbreviations(text: string): MinedAbbreviation[] {
  const found: MinedAbbreviation[] = [];
  for (let open = text.indexOf('('); open !== -1; open = text.indexOf('(', open + 1)) {
    // The search for the closing bracket is bounded. Else a text with many opening brackets would take quadratic time.
    const behind = text.slice(open + 1, open + 1 + MAX_DISTANCE);
    const close = behind.indexOf(')');
    if (close === -1) continue;
    const inside = behind.slice(0, close).replace(/[*_]/g, '').trim();
    if (SHORT.test(inside)) push(found, inside, textBefore(text, open).replace(/^[\s\S]*[.:;!?\n]/, ''));
    else if (LONG_AND_SHORT.test(inside))
      push(found, inside.slice(inside.lastIndexOf(',') + 1).trim(), inside.slice(0, inside.lastIndexOf(',')));
    else if (/^[\p{L}\p{N}'’&/ -]+$/u.test(inside))
      push(found, textBefore(text, open).split(/\s/).at(-1) ?? '', inside);
  }
  return found;
}

/** The text just before an opening bracket, without the marks of Markdown's emphasis. */
function textBefore(text: string, open: number): string {
  return text
    .slice(Math.max(0, open - MAX_DISTANCE), open)
    .replace(/[*_]+/g, '')
    .trimEnd();
}

/** Adds a pair of short and long form to `found`, where `text` ends with a long form of `short`. */
function push(found: MinedAbbreviation[], short: string, text: string): void {
  if (!SHORT.test(short) || !/\p{Lu}.*\p{Lu}|\p{Lu}\p{N}/u.test(short)) return;
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const words = wordsOf(text);
  // "MNOs" is a plural, and explains MNO too. "AIDS" is no plural: the initials without the S spell nothing.
  const singular = letters.replace(/s$/, '');
  const ofSingular = longForm(singular, words);
  const long = ofSingular ?? longForm(letters, words);
  const content = long?.filter((word) => !isFunctionWord(word)) ?? [];
  if (long === undefined || long.length < 2 || content.length === 0) return;
  found.push({ short: letters, long: content });
  if (ofSingular !== undefined && singular !== letters) found.push({ short: singular, long: content });
}

/** The words at the end of `words` whose initials spell `letters`, or undefined where they do not. Function words may be skipped. */
function longForm(letters: string, words: readonly string[]): string[] | undefined {
  let at = words.length - 1;
  let letter = letters.length - 1;
  while (letter >= 0 && at >= 0) {
    const word = words[at] ?? '';
    if (word.startsWith(letters[letter] ?? '')) letter -= 1;
    else if (!isFunctionWord(word)) return undefined;
    at -= 1;
  }
  return letter < 0 ? words.slice(at + 1) : undefined;
}
