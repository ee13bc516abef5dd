// Which characters make words. Written as parts of regular expressions, for use inside of square brackets.

/** Apostrophes: the contraction in "don't", the possessive in "Newton's". */
export const APOSTROPHES = "'’‘";

/** Marks that join letters to one word where letters or digits stand on both sides: long-term, don't, node.js, and/or. */
export const JOINERS = `${APOSTROPHES}.\\-‐‑–/`;

/** Signs of mathematics that are looked up, under the names that TeX gives them. An integral is one of any dimension. */
export const SIGN_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '∇': 'nabla',
    '∂': 'partial',
    '∑': 'sum',
    '∏': 'prod',
    '∫': 'int',
    '∬': 'int',
    '∭': 'int',
    '∮': 'int',
    '√': 'sqrt',
    '∞': 'infty',
  }),
);

/** These signs. */
export const SIGNS = [...SIGN_NAMES.keys()].join('');

/** Operators of programming languages that are looked up, as they are written. Longer ones come before those that they begin with. */
export const OPERATORS = ['===', '!==', '==', '!=', '&&', '||', '=>'];

/** What may stand before and behind an operator, beside the bounds of a text: "==marked==" holds none. Parts of regular expressions. */
export const BEFORE_OPERATOR = '\\s`\'"“‘(\\[';
export const BEHIND_OPERATOR = '\\s`\'"”’)\\],.;:?';

/** A sign that is neither letter, digit nor blank. Back-ticks set code off, and are never part of a name. */
export const SIGN = '(?!`)[\\p{P}\\p{S}]';

/** Maximum length of a name of nothing but signs, in characters: `&`, `?.`, `...`, `<=>`. */
export const MAX_SIGNS = 3;

/** Maximum number of letters before a star that is part of a name: A*, IDA*, RRT*. */
export const MAX_STARRED = 4;
