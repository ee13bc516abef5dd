// Text → words, the same way for pages and for questions.
import { APOSTROPHES, JOINERS, OPERATORS, SIGN_NAMES } from './character-classes.ts';
import { normaliseSpelling } from './spelling.ts';
import { LONE_SIGNS, TOKEN } from './token-pattern.ts';

/** A word as it is looked up, and where it stands. */
export interface Token {
  /** Lower case, without accents, possessives or inner marks; British spellings made American. */
  word: string;
  /** Offset in the text, in UTF-16 code units. */
  start: number;
  /**
   * True for the joined form of a compound, which follows its parts: "long-term" gives `long`, `term` and `longterm`.
   */
  joined: boolean;
}

/**
 * Chinese, Japanese and Thai write no spaces: a run of their letters becomes pairs of neighbouring letters. Hiragana, in which Japanese
 * writes endings and particles, is a run of its own, so that a word of one kanji is one wherever it stands.
 */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}]/u;
const HIRAGANA = '\\p{sc=Hiragana}[\\p{sc=Hiragana}ー\\p{M}]*';
const RUNS = new RegExp(
  `${HIRAGANA}|(?:(?!\\p{sc=Hiragana})${UNSPACED.source}\\p{M}*)+|(?:(?!${UNSPACED.source}).)+`,
  'gsu',
);

/** TeX commands that are looked up as words; all others (`\frac`, `\left`, `\text`) are typesetting. */
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

/** Names that would be function words in lower case; their tokens keep their capitals. */
const NAMES = new Map([
  ['US', 'US'],
  ['U.S', 'US'],
  ['USA', 'US'],
  ['U.S.A', 'US'],
  ['IT', 'IT'],
  ['WHO', 'WHO'],
]);

/** Pronouns with a shortened verb: "we'll" must not become "well", nor "she'd" "shed". */
const CONTRACTION = new RegExp(
  `^(i|you|he|she|it|we|they|that|there|who)[${APOSTROPHES}](?:d|ll|m|re|s|ve)$`,
  'i',
);
const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s$`, 'i');
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`);

/** One part of a word with joiners inside. */
const PART = new RegExp(`[\\p{L}\\p{N}][^${JOINERS}]*`, 'gu');

/** Splits a text into words, in order; a compound's joined form follows its parts. */
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

/** True where a text holds a word that passes the test, joined forms included. Words behind it are not read. */
export function hasWord(text: string, test: (word: string) => boolean): boolean {
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    if (splitRawToken(match[0]).some(({ word }) => test(word))) return true;
  }
  return false;
}

/**
 * Visits the raw tokens of a text: the parts that hold words, as written. `splitRawToken` turns one into tokens, always the
 * same ones, so that an index can split each distinct raw token once.
 */
export function eachRawToken(text: string, visit: (raw: string, start: number) => void): void {
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) visit(match[0], match.index);
}

/** The tokens of a raw token, with offsets inside of it. */
export function splitRawToken(raw: string): Token[] {
  // Most are plain words, for which none of the cases below holds.
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

/** Adds the words of a text with joiners inside; `from` is its offset. */
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
    // don't, U.S., l'Hôpital: one word with joiners inside, not a compound of words.
    push(tokens, joined, first.start, false);
    if (first.isLetter && last.word.length > 3) push(tokens, last.word, last.start, true);
  } else {
    for (const { word, start } of parts) push(tokens, word, start, false);
    if (parts.length === 2) push(tokens, joined, first.start, true);
  }
}

/** Adds the words of a name with a sign before its first word or behind its last; without the sign that is a joined form. */
function pushSigned(tokens: Token[], name: string, before: string, behind: string): void {
  for (const [index, token] of splitRawToken(name).entries()) {
    const word = index === 0 ? before + token.word + behind : token.word;
    tokens.push({ ...token, word, start: token.start + before.length });
    if (index === 0) tokens.push({ ...token, start: token.start + before.length, joined: true });
  }
}

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

/** Lower case, compatibility forms unified (H₂O → h2o), accents and all marks but + and # dropped (forêt → foret). */
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
