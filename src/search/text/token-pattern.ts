// What a raw token is, as a regular expression. The scanner of the index (`raw-token-scanner.ts`) finds the same ones.
import {
  BEFORE_OPERATOR,
  BEHIND_OPERATOR,
  JOINERS,
  MAX_SIGNS,
  MAX_STARRED,
  OPERATORS,
  SIGN,
  SIGNS,
} from './character-classes.ts';

/** Plain runs of letters and digits, and words with inner marks (long-term, don't, node.js). */
const WORD = `[\\p{L}\\p{N}]\\p{M}*[\\p{L}\\p{N}\\p{M}]*(?:[${JOINERS}][\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*)*`;

/** What stands before a name that begins or ends in signs, as before an operator. */
const UNBOUND = `(?<![^${BEFORE_OPERATOR}])`;

/** No emphasis was opened on the line that the star behind would close: "*plan B*". */
const NOT_EMPHASISED = '(?<!(?<![\\p{L}\\p{N}])\\*(?=[\\p{L}\\p{N}])[^*\\n]*)';

/**
 * In this order: names that end in signs (C++, C#, C++17; A*, where no emphasis ends), TeX commands, signs that have a name, operators,
 * signs alone in code, names that begin with a dot (.NET), and words.
 */
export const TOKEN = new RegExp(
  [
    '[\\p{L}\\p{N}]+(?:\\+\\+(?!\\p{L})|#(?![\\p{L}\\p{N}]))',
    `${UNBOUND}(?:\\p{Lu}{1,${MAX_STARRED}}|\\p{Ll})${NOT_EMPHASISED}\\\\?\\*(?![\\p{L}\\p{N}*])`,
    '\\\\\\p{L}+',
    `[${SIGNS}]`,
    `${UNBOUND}(?:${OPERATORS.map((sign) => sign.replaceAll('|', '\\|')).join('|')})(?![^${BEHIND_OPERATOR}])`,
    `(?<=\`)(?:${SIGN}){1,${MAX_SIGNS}}(?=\`)`,
    `${UNBOUND}\\.(?=\\p{L})${WORD}`,
    WORD,
  ].join('|'),
  'gu',
);

/** A name of nothing but signs, as it stands in code. */
export const LONE_SIGNS = new RegExp(`^(?:${SIGN})+$`, 'u');
