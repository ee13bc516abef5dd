// What a message is told by: its words, pairs of them, their letters and marks, as numbers of a hash.

import { addCode, OFFSET_BASIS } from '../../bytes/index.ts';
import { foldAccents, MAX_LENGTH } from '../letters.ts';

/** Words, in Japanese runs of one script; numbers; single pictures and marks. */
const TOKEN =
  /\p{Script=Han}+|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|[\p{L}\p{M}]+|\p{N}+|\p{Extended_Pictographic}|[^\s\p{L}\p{N}]/gu;

const IS_WORD = /^\p{L}/u;
const IS_JAPANESE = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]/u;

/** Letters that are drawn out: "heyyy". */
const DRAWN_OUT = /(\p{L})\1{2,}/gu;

/** Syllables that are said over and over: "hahahaha". */
const LAUGHED = /(\p{L}{2})\1{2,}/gu;

/** Lengths of the parts of a word that are looked at, in letters; a sign of Japanese says as much as some letters. */
const PARTS = { shortest: 2, longest: 5 } as const;
const JAPANESE_PARTS = { shortest: 1, longest: 4 } as const;

/** The words, numbers, pictures and marks of a text, in lower case and without accents. */
function tokensOf(text: string): string[] {
  const plain = foldAccents(text.slice(0, MAX_LENGTH));
  return (
    plain
      .replace(/['’`´]/g, '')
      .replace(DRAWN_OUT, '$1')
      .replace(LAUGHED, '$1$1')
      .match(TOKEN) ?? []
  );
}

/** Its words alone. */
export function wordsOf(text: string): string[] {
  return tokensOf(text).filter((token) => IS_WORD.test(token));
}

/**
 * What is looked up in the vocabulary of the words of a text: each, and of a single one that word behind a space as well. Of "april fool" and
 * "hello" so come `april`, `fool`, `hello` and ` hello`: that "april" was said among others does not make it small talk by itself.
 */
export function vocabularyKeysOf(words: readonly string[]): readonly string[] {
  return words.length === 1 ? [...words, ` ${words[0]}`] : words;
}

/** Where the hash of a feature begins, by what the feature is. */
const SEEDS = {
  word: 1,
  part: 2,
  pair: 3,
  first: 4,
  last: 5,
  mark: 6,
  number: 7,
  length: 8,
  tone: 9,
} as const;

/** A hash that goes on with a text. */
function goOn(hash: number, text: string): number {
  let value = hash;
  for (let at = 0; at < text.length; at += 1) value = addCode(value, text.charCodeAt(at));
  return value;
}

/** The bits of a hash mixed, so that its lowest ones will do. */
function mix(hash: number): number {
  let value = hash ^ (hash >>> 15);
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 12)) >>> 0;
}

function begin(seed: number): number {
  return addCode(OFFSET_BASIS, seed);
}

/** The hash of a word by itself, by which sets hold it. */
export function hashOf(word: string): number {
  return mix(goOn(begin(SEEDS.word), word));
}

/** Reads the features of a text: 32-bit hashes, each once. */
export function featuresOf(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  const add = (seed: number, what: string): void => {
    found.add(mix(goOn(begin(seed), what)));
  };
  const tokens = tokensOf(text);
  const words = tokens.filter((token) => IS_WORD.test(token));
  for (const [at, word] of words.entries()) {
    add(SEEDS.word, word);
    addParts(word, found);
    if (at > 0) add(SEEDS.pair, `${words[at - 1]} ${word}`);
  }
  const [first, last] = [words[0], words.at(-1)];
  if (first !== undefined && last !== undefined) {
    add(SEEDS.first, first);
    add(SEEDS.last, last);
  }
  add(SEEDS.length, String(roundedLength(words.length)));
  for (const token of tokens) if (!IS_WORD.test(token)) addMark(token, add);
  for (const [name, tone] of TONES) if (tone.test(text)) add(SEEDS.tone, name);
  return found;
}

/** What is told by how a text is typed. */
const TONES: readonly (readonly [string, RegExp])[] = [
  ['picture', /\p{Extended_Pictographic}/u],
  ['drawn out', /(\p{L})\1{2}/iu],
  ['capitals', /^\s*\p{Lu}{2,6}\W*$/u],
  ['asks', /[?？]\s*$/],
];

/** The parts of a word of each length, with its borders; in Japanese words run on, and have none. */
function addParts(word: string, found: Set<number>): void {
  const isJapanese = IS_JAPANESE.test(word);
  const { shortest, longest } = isJapanese ? JAPANESE_PARTS : PARTS;
  const bordered = isJapanese ? word : `_${word}_`;
  for (let from = 0; from + shortest <= bordered.length; from += 1) {
    let hash = begin(SEEDS.part);
    for (let at = from; at < Math.min(from + longest, bordered.length); at += 1) {
      hash = addCode(hash, bordered.charCodeAt(at));
      if (at - from + 1 >= shortest) found.add(mix(hash));
    }
  }
}

function addMark(token: string, add: (seed: number, what: string) => void): void {
  if (/^\p{N}/u.test(token)) {
    add(SEEDS.number, '');
    add(SEEDS.number, String(Math.min(token.length, 4)));
  } else add(SEEDS.mark, token);
}

/** Exact for few words; the upper end of a span for many. */
function roundedLength(words: number): number {
  return [0, 1, 2, 3, 4, 5, 6, 9, 13, 19].find((most) => words <= most) ?? 20;
}
