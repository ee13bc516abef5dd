// The tokenizer: text → words, in the same way for pages and for questions.
import { APOSTROPHES, JOINERS, OPERATORS, SIGN_NAMES } from './character-classes.ts';
import { normaliseSpelling } from './spelling.ts';
import { LONE_SIGNS, TOKEN } from './token-pattern.ts';

/** A normalised word, and where it stands in the text. */
export interface Token {
  /** In lower case, without accents, possessives or inner marks, in American spelling. Not stemmed. */
  word: string;
  /** Offset of the word as written, in UTF-16 code units. */
  start: number;
  /** True for the joined form of a compound, which follows its parts: "long-term" gives `long`, `term` and `longterm`. */
  joined: boolean;
}

/**
 * Chinese, Japanese and Thai write no spaces: their tokens are bigrams, pairs of neighbouring letters. Hiragana, in which Japanese writes
 * endings and particles, forms runs of its own. So a word of one kanji is the same token whatever ending follows it.
 */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}]/u;
const HIRAGANA = '\\p{sc=Hiragana}[\\p{sc=Hiragana}ー\\p{M}]*';
const RUNS = new RegExp(
  `${HIRAGANA}|(?:(?!\\p{sc=Hiragana})${UNSPACED.source}\\p{M}*)+|(?:(?!${UNSPACED.source}).)+`,
  'gsu',
);

/** TeX commands that are indexed as words. All others (`\frac`, `\left`, `\text`) only set type. */
const TEX_WORDS = new Set(
  `alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi omega
   nabla partial infty sum prod int lim log ln sin cos tan sqrt`.split(/\s+/),
);

const GREEK = new Map(
  Object.entries({
    α: 'alpha',
    β: 'beta',
    γ: 'gamma',
    δ: 'delta',
    ε: 'epsilon',
    ζ: 'zeta',
    η: 'eta',
    θ: 'theta',
    ι: 'iota',
    κ: 'kappa',
    λ: 'lambda',
    μ: 'mu',
    ν: 'nu',
    ξ: 'xi',
    π: 'pi',
    ρ: 'rho',
    σ: 'sigma',
    ς: 'sigma',
    τ: 'tau',
    υ: 'upsilon',
    φ: 'phi',
    χ: 'chi',
    ψ: 'psi',
    ω: 'omega',
  }),
);

/** Abbreviations that would be function words in lower case. So their tokens are in upper case. */
const NAMES = new Map([
  ['US', 'US'],
  ['U.S', 'US'],
  ['USA', 'US'],
  ['U.S.A', 'US'],
  ['IT', 'IT'],
  ['WHO', 'WHO'],
]);

/** A pronoun with a contracted verb, of which only the pronoun is kept: "we'll" must not become "well", nor "she'd" "shed". */
const CONTRACTION = new RegExp(
  `^(i|you|he|she|it|we|they|that|there|who)[${APOSTROPHES}](?:d|ll|m|re|s|ve)$`,
  'i',
);
const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s$`, 'i');
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`);

/** A part of a word between joiners. */
const PART = new RegExp(`[\\p{L}\\p{N}][^${JOINERS}]*`, 'gu');

/** The tokens of a text, in order. A compound's joined form follows its parts. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  eachRawToken(text, (raw, start) => {
    for (const { word, start: inside, joined } of splitRawToken(raw))
      tokens.push({ word, start: start + inside, joined });
  });
  return tokens;
}

/** The tokens of a text without the joined forms of compounds. */
export function plainTokens(text: string): Token[] {
  return tokenize(text).filter(({ joined }) => !joined);
}

/** The words of a text in order, without the joined forms of compounds. */
export function wordsOf(text: string): string[] {
  return plainTokens(text).map(({ word }) => word);
}

/** Whether a text holds a word that passes the test, joined forms included. Reads no further than the first such word. */
export function hasWord(text: string, test: (word: string) => boolean): boolean {
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    if (splitRawToken(match[0]).some(({ word }) => test(word))) return true;
  }
  return false;
}

/**
 * Visits the raw tokens of a text in order. A raw token is a piece of the text as written that holds one or more words. `splitRawToken`
 * turns it into tokens, and depends on nothing else. So an index splits each distinct raw token only once.
 */
export function eachRawToken(text: string, visit: (raw: string, start: number) => void): void {
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) visit(match[0], match.index);
}

/** The tokens of a raw token. Their offsets count from its beginning. */
export function splitRawToken(raw: string): Token[] {
  // Fast path: most raw tokens are plain ASCII words, to which none of the cases below applies.
  if (/^[A-Za-z0-9]+$/.test(raw) && !NAMES.has(raw))
    return [{ word: normaliseSpelling(raw.toLowerCase()), start: 0, joined: false }];
  const tokens: Token[] = [];
  const sign = SIGN_NAMES.get(raw);
  if (sign !== undefined) {
    tokens.push({ word: sign, start: 0, joined: false });
  } else if (OPERATORS.includes(raw)) {
    tokens.push({ word: raw, start: 0, joined: false });
  } else if (/^\p{L}.*\*$/u.test(raw)) {
    pushSigned(tokens, raw.replace(/[\\*]/g, ''), '', '*');
  } else if (raw.startsWith('.') && !LONE_SIGNS.test(raw)) {
    pushSigned(tokens, raw.slice(1), '.', '');
  } else if (LONE_SIGNS.test(raw)) {
    tokens.push({ word: raw, start: 0, joined: false });
  } else if (raw.startsWith('\\')) {
    const command = raw.slice(1).toLowerCase();
    if (TEX_WORDS.has(command)) tokens.push({ word: command, start: 0, joined: false });
  } else if (NAMES.has(raw)) {
    tokens.push({ word: NAMES.get(raw) ?? raw, start: 0, joined: false });
  } else if (UNSPACED.test(raw)) {
    for (const { 0: run, index } of raw.matchAll(RUNS)) {
      if (UNSPACED.test(run)) pushPairs(tokens, run, index);
      else pushWords(tokens, run, index);
    }
  } else {
    pushWords(tokens, raw, 0);
  }
  return tokens;
}

/** Adds the words of a raw token that may have joiners inside; `from` is added to their offsets. */
function pushWords(tokens: Token[], text: string, from: number): void {
  const whole = text.replace(CONTRACTION, '$1').replace(POSSESSIVE, '');
  const parts = [...whole.matchAll(PART)].map(({ 0: part, index }) => {
    const folded = fold(part);
    return { word: GREEK.get(folded) ?? folded, isLetter: folded.length === 1, start: from + index };
  });
  const [first, second] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return;
  const joined = parts.map(({ word }) => word).join('');
  if (second === undefined) {
    push(tokens, joined, first.start, false);
  } else if (APOSTROPHE.test(whole) || parts.every(({ isLetter }) => isLetter)) {
    // don't, U.S., l'Hôpital: one word, not a compound. Of l'Hôpital the part after the apostrophe is a word as well.
    push(tokens, joined, first.start, false);
    if (first.isLetter && last.word.length > 3) push(tokens, last.word, last.start, true);
  } else {
    for (const { word, start } of parts) push(tokens, word, start, false);
    if (parts.length === 2) push(tokens, joined, first.start, true);
  }
}

/**
 * Adds the words of a name, the first of which has a sign before or behind it: `.net` for .NET, `a*` for A*. The word without the sign
 * follows as a joined form.
 */
function pushSigned(tokens: Token[], name: string, before: string, behind: string): void {
  for (const [index, token] of splitRawToken(name).entries()) {
    const word = index === 0 ? before + token.word + behind : token.word;
    tokens.push({ ...token, word, start: token.start + before.length });
    if (index === 0) tokens.push({ ...token, start: token.start + before.length, joined: true });
  }
}

/** Adds the bigrams of a run of letters without spaces, or the letter where it is only one. */
function pushPairs(tokens: Token[], run: string, from: number): void {
  const letters = [...run.matchAll(/\P{M}\p{M}*/gu)]
    .map(({ 0: letter, index }) => ({ letter: fold(letter), start: from + index }))
    .filter(({ letter }) => letter !== '');
  for (const [index, { letter, start }] of letters.entries()) {
    const next = letters[index + 1];
    if (next !== undefined) push(tokens, letter + next.letter, start, false);
    else if (index === 0) push(tokens, letter, start, false);
  }
}

function push(tokens: Token[], word: string, start: number, joined: boolean): void {
  if (word !== '') tokens.push({ word: normaliseSpelling(word), start, joined });
}

/** Folds a word: lower case, compatibility forms replaced (H₂O → h2o), accents dropped (forêt → foret), and all signs but + and #. */
function fold(raw: string): string {
  const lower = raw.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is plain ASCII, which needs no folding
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}+#]+/gu, '')
    .toLowerCase();
}
