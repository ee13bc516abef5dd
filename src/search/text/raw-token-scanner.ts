// Finds the raw tokens that `eachRawToken` finds, code unit by code unit and without making texts: an index has millions.
import { hashCodes } from '../../bytes/index.ts';
import { BEFORE_OPERATOR, BEHIND_OPERATOR, JOINERS, OPERATORS, SIGN_NAMES } from './character-classes.ts';
import { eachRawToken } from './tokens.ts';

/** Kinds of UTF-16 code units; 0 where the kind is not known yet. Letters and digits are the highest. */
const KIND = {
  other: 1,
  mark: 2,
  joiner: 3,
  sign: 4,
  operator: 5,
  backslash: 6,
  letter: 7,
  number: 8,
} as const;

/** Character codes of # and +. */
const HASH = 35;
const PLUS = 43;

const JOINER = new RegExp(`[${JOINERS}]`);
const BEFORE = new RegExp(`[${BEFORE_OPERATOR}]`);
const BEHIND = new RegExp(`[${BEHIND_OPERATOR}]`);
const FIRST_OF_OPERATORS = new Set(OPERATORS.map((sign) => sign[0]));
const OPERATOR_CODES = OPERATORS.map((sign) => Array.from(sign, (char) => char.charCodeAt(0)));

/** Reads one text after another: `load`, then `begin` for each part, then `next` until it is false. */
export class RawTokenScanner {
  /** The code units of the text. */
  codes = new Uint16Array(1 << 12);
  /** Where the raw token that `next` found begins and ends. */
  start = 0;
  stop = 0;
  /** Its hash: equal for equal raw tokens. */
  hash = 0;
  private from = 0;
  private at = 0;
  private end = 0;
  private readonly kinds = new Uint8Array(1 << 16);
  /** For texts with surrogate pairs, which the scan does not know: the bounds of their raw tokens, and the next bound. */
  private mayHoldPairs = false;
  private bounds: number[] | undefined;
  private bound = 0;
  private text = '';

  /** Loads a text, whose parts are then read after `begin`. */
  load(text: string): void {
    this.text = text;
    this.mayHoldPairs = /[\ud800-\udfff]/.test(text);
    if (text.length > this.codes.length) this.codes = new Uint16Array(2 * text.length);
    // One copy of all code units is faster than `charCodeAt` for each.
    const { buffer, byteLength } = this.codes;
    Buffer.from(buffer, 0, byteLength).write(text, 'utf16le');
  }

  /** Begins the part of the text from `from` up to, but not with, `to`. */
  begin(from: number, to: number): void {
    this.from = from;
    this.at = from;
    this.end = to;
    this.bounds = this.mayHoldPairs ? boundsOf(this.text.slice(from, to), from) : undefined;
    this.bound = 0;
  }

  /** Goes to the next raw token. False where there is none. */
  next(): boolean {
    return this.bounds === undefined ? this.scan() : this.take(this.bounds);
  }

  /** The raw token as a text in memory of its own: a slice would keep the whole text in memory. */
  read(): string {
    return Buffer.from(this.codes.buffer, 2 * this.start, 2 * (this.stop - this.start)).toString('utf16le');
  }

  private scan(): boolean {
    const { codes, end } = this;
    let { at } = this;
    for (; at < end; at += 1) {
      const kind = this.kindOf(codes[at] ?? 0);
      if (kind < KIND.sign) continue;
      let stop = at + 1;
      if (kind >= KIND.letter) stop = this.endOfWord(stop);
      else if (kind === KIND.operator) {
        stop = this.endOfOperator(at);
        if (stop === at) continue;
      } else if (kind === KIND.backslash) {
        while (stop < end && this.kindOf(codes[stop] ?? 0) === KIND.letter) stop += 1;
        if (stop === at + 1) continue;
      }
      this.found(at, stop);
      return true;
    }
    this.at = at;
    return false;
  }

  private take(bounds: readonly number[]): boolean {
    const start = bounds[this.bound];
    const stop = bounds[this.bound + 1];
    if (start === undefined || stop === undefined) return false;
    this.bound += 2;
    this.found(start, stop);
    return true;
  }

  private found(start: number, stop: number): void {
    this.start = start;
    this.stop = stop;
    this.hash = hashCodes(this.codes, start, stop);
    this.at = stop;
  }

  /** Where the word ends whose first letter is before `from`: names such as C++ and C#, or words with joiners inside. */
  private endOfWord(from: number): number {
    const { codes, end } = this;
    let at = from;
    while (at < end && this.kindOf(codes[at] ?? 0) >= KIND.letter) at += 1;
    const code = at < end ? codes[at] : 0;
    if (code === PLUS && this.isPlusPlus(at)) return at + 2;
    if (code === HASH && !(at + 1 < end && this.kindOf(codes[at + 1] ?? 0) >= KIND.letter)) return at + 1;
    while (at < end) {
      const kind = this.kindOf(codes[at] ?? 0);
      if (kind >= KIND.letter || kind === KIND.mark) at += 1;
      else if (kind === KIND.joiner && at + 1 < end && this.kindOf(codes[at + 1] ?? 0) >= KIND.letter)
        at += 2;
      else break;
    }
    return at;
  }

  /** Where the operator ends that stands by itself at `at`; `at` where none does. */
  private endOfOperator(at: number): number {
    const { codes, from, end } = this;
    if (at > from && !BEFORE.test(String.fromCharCode(codes[at - 1] ?? 0))) return at;
    for (const sign of OPERATOR_CODES) {
      const stop = at + sign.length;
      if (stop > end || !sign.every((code, place) => codes[at + place] === code)) continue;
      if (stop === end || BEHIND.test(String.fromCharCode(codes[stop] ?? 0))) return stop;
    }
    return at;
  }

  private isPlusPlus(at: number): boolean {
    const { codes, end } = this;
    if (at + 1 >= end || codes[at + 1] !== PLUS) return false;
    return !(at + 2 < end && this.kindOf(codes[at + 2] ?? 0) === KIND.letter);
  }

  private kindOf(code: number): number {
    const known = this.kinds[code] ?? 0;
    return known === 0 ? this.learn(code) : known;
  }

  private learn(code: number): number {
    const kind = classify(String.fromCharCode(code));
    this.kinds[code] = kind;
    return kind;
  }
}

function classify(char: string): number {
  if (/\p{L}/u.test(char)) return KIND.letter;
  if (/\p{N}/u.test(char)) return KIND.number;
  if (/\p{M}/u.test(char)) return KIND.mark;
  if (SIGN_NAMES.has(char)) return KIND.sign;
  if (JOINER.test(char)) return KIND.joiner;
  if (FIRST_OF_OPERATORS.has(char)) return KIND.operator;
  return char === '\\' ? KIND.backslash : KIND.other;
}

function boundsOf(text: string, from: number): number[] {
  const bounds: number[] = [];
  eachRawToken(text, (raw, start) => bounds.push(from + start, from + start + raw.length));
  return bounds;
}
