// The regular expression of raw tokens. `raw-token-scanner.ts` finds the same ones without it: change both together.
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

/** A boundary: what must be true just before an operator, or a name that begins or ends in signs. */
const UNBOUND = `(?<![^${BEFORE_OPERATOR}])`;

/** No emphasis is open that the star after it would close, as in "*plan B*". */
const NOT_EMPHASISED = '(?<!(?<![\\p{L}\\p{N}])\\*(?=[\\p{L}\\p{N}])[^*\\n]*)';

/**
 * A raw token. The alternatives, in this order: names that end in + or # (C++, C#, C++17); names that end in a star (A*), unless the star
 * closes emphasis; TeX commands; mathematical signs; operators; signs alone in a code span; names that begin with a dot (.NET); words.
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

/** Matches a word that is nothing but signs: an operator, or signs that stood alone in a code span. */
export const LONE_SIGNS = new RegExp(`^(?:${SIGN})+$`, 'u');
