// The character classes of the tokenizer. Unless said otherwise, a constant is the inside of square brackets in a regular expression.

/** Apostrophes: the contraction in "don't", the possessive in "Newton's". */
export const APOSTROPHES = "'’‘";

/** Marks that are part of a word where a letter or digit stands on both sides: long-term, don't, node.js, and/or. */
export const JOINERS = `${APOSTROPHES}.\\-‐‑–/`;

/** Mathematical signs that are indexed, and the TeX names that they are indexed under. All integrals have the same name. */
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

/** The signs of `SIGN_NAMES`. */
export const SIGNS = [...SIGN_NAMES.keys()].join('');

/**
 * Operators of programming languages that are indexed as they are written. The order matters: a longer operator comes before its own
 * beginning.
 */
export const OPERATORS = ['===', '!==', '==', '!=', '&&', '||', '=>'];

/** Characters that may stand just before and just after an operator. "==marked==" is emphasis, and holds no operator. */
export const BEFORE_OPERATOR = '\\s`\'"“‘(\\[';
export const BEHIND_OPERATOR = '\\s`\'"”’)\\],.;:?';

/** A punctuation mark or symbol, as a regular expression. Back-ticks are left out: they delimit code, and are never part of a name. */
export const SIGN = '(?!`)[\\p{P}\\p{S}]';

/** Maximum length of a name that is nothing but signs, in characters: `&`, `?.`, `...`, `<=>`. */
export const MAX_SIGNS = 3;

/** Maximum number of letters before a star that is part of a name: A*, IDA*, RRT*. */
export const MAX_STARRED = 4;
