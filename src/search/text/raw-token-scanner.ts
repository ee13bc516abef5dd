// Finds the same raw tokens as `eachRawToken`, but code unit by code unit and without making a string of each: an index has millions.
import { hashCodes } from '../../bytes/index.ts';
import {
  BEFORE_OPERATOR,
  BEHIND_OPERATOR,
  MAX_SIGNS,
  MAX_STARRED,
  OPERATORS,
  SIGN,
} from './character-classes.ts';
import { classify, KIND } from './code-kinds.ts';
import { eachRawToken } from './tokens.ts';

const LINE_END = 10;
const HASH = 35;
const STAR = 42;
const PLUS = 43;
const DOT = 46;
const BACKSLASH = 92;
const BACK_TICK = 96;

const BEFORE = new RegExp(`[${BEFORE_OPERATOR}]`);
const BEHIND = new RegExp(`[${BEHIND_OPERATOR}]`);
const STARRED = new RegExp(`^(?:\\p{Lu}{1,${MAX_STARRED}}|\\p{Ll})$`, 'u');
const LONE = new RegExp(SIGN, 'u');
const OPERATOR_CODES = OPERATORS.map((sign) => Array.from(sign, (char) => char.charCodeAt(0)));

/** Reads one text after another. For each text call `load`; for each part of it call `begin`, then `next` until it returns false. */
export class RawTokenScanner {
  /** The code units of the text. */
  codes = new Uint16Array(1 << 12);
  /** Where in `codes` the raw token that `next` found begins and ends (exclusive), and its hash, as `hash32` gives it. */
  start = 0;
  stop = 0;
  hash = 0;
  /** The part that is read: its first code unit, the next one to read, and its end. */
  private from = 0;
  private at = 0;
  private end = 0;
  private readonly kinds = new Uint8Array(1 << 16);
  /** `scan` cannot read surrogate pairs: of parts that have some, `bounds` has the start and stop of each raw token, `bound` the next place. */
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

  /** Begins to read the part of the text from `from` up to `to` (exclusive). Nothing outside of it affects what is found. */
  begin(from: number, to: number): void {
    this.from = from;
    this.at = from;
    this.end = to;
    this.bounds = this.mayHoldPairs ? boundsOf(this.text.slice(from, to), from) : undefined;
    this.bound = 0;
  }

  /** Finds the next raw token of the part, and puts it into `start`, `stop` and `hash`. False where there is none. */
  next(): boolean {
    return this.bounds === undefined ? this.scan() : this.take(this.bounds);
  }

  /** The raw token as a string in memory of its own: a slice would keep the whole text in memory. */
  read(): string {
    return Buffer.from(this.codes.buffer, 2 * this.start, 2 * (this.stop - this.start)).toString('utf16le');
  }

  private scan(): boolean {
    const { codes, from, end } = this;
    let { at } = this;
    for (; at < end; at += 1) {
      const code = codes[at] ?? 0;
      const kind = this.kindOf(code);
      const isInCode = at > from && codes[at - 1] === BACK_TICK;
      if (kind < KIND.sign && code !== DOT && !isInCode) continue;
      let stop = at;
      if (kind >= KIND.letter) stop = this.endOfWord(at + 1);
      else if (kind === KIND.sign) stop = at + 1;
      else if (kind === KIND.operator) stop = this.endOfOperator(at);
      else if (kind === KIND.backslash) stop = this.endOfCommand(at);
      if (stop === at && isInCode) stop = this.endOfLoneSigns(at);
      if (stop === at && code === DOT) stop = this.endOfDotted(at);
      if (stop === at) continue;
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

  // Each of the following methods looks for one alternative of `TOKEN` in `token-pattern.ts`, and returns where it ends.

  /** The end of the word whose first letter is at `from` − 1: a name such as C++, C# or A*, or a word that may have joiners inside. */
  private endOfWord(from: number, mayEndInSigns = true): number {
    const { codes, end } = this;
    let at = from;
    while (at < end && this.kindOf(codes[at] ?? 0) >= KIND.letter) at += 1;
    const code = mayEndInSigns && at < end ? codes[at] : 0;
    if (code === STAR || code === BACKSLASH) {
      const starred = this.endOfStarred(from - 1, at);
      if (starred > 0) return starred;
    }
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

  /** The end of the operator at `at`; `at` where there is none, or where it is part of something longer. */
  private endOfOperator(at: number): number {
    const { codes, end } = this;
    if (this.isBound(at)) return at;
    for (const sign of OPERATOR_CODES) {
      const stop = at + sign.length;
      if (stop > end || !sign.every((code, place) => codes[at + place] === code)) continue;
      if (stop === end || BEHIND.test(String.fromCharCode(codes[stop] ?? 0))) return stop;
    }
    return at;
  }

  /** The end of the TeX command at `at`; `at` where the backslash has no letter after it. */
  private endOfCommand(at: number): number {
    let stop = at + 1;
    while (stop < this.end && this.kindOf(this.codes[stop] ?? 0) === KIND.letter) stop += 1;
    return stop === at + 1 ? at : stop;
  }

  /** The end of the code span whose content begins at `at`, where that is up to `MAX_SIGNS` signs and nothing else; else `at`. */
  private endOfLoneSigns(at: number): number {
    const { codes, end } = this;
    let stop = at;
    while (stop < end && codes[stop] !== BACK_TICK) {
      if (stop - at === MAX_SIGNS || !LONE.test(String.fromCharCode(codes[stop] ?? 0))) return at;
      stop += 1;
    }
    return stop < end ? stop : at;
  }

  /** The end of the name that begins with the dot at `at`; `at` where the dot begins no name. */
  private endOfDotted(at: number): number {
    if (at + 1 >= this.end || this.kindOf(this.codes[at + 1] ?? 0) !== KIND.letter || this.isBound(at))
      return at;
    return this.endOfWord(at + 2, false);
  }

  /** The end of a name such as A* whose letters are from `at` up to `stop` (exclusive); 0 where they are followed by no star. */
  private endOfStarred(at: number, stop: number): number {
    const { codes, end } = this;
    const star = codes[stop] === BACKSLASH ? stop + 1 : stop;
    if (star >= end || codes[star] !== STAR || this.isBound(at)) return 0;
    const letters = String.fromCharCode(...codes.subarray(at, stop));
    if (!STARRED.test(letters) || this.isEmphasised(at)) return 0;
    const next = star + 1 < end ? (codes[star + 1] ?? 0) : 0;
    return next === STAR || this.kindOf(next) >= KIND.letter ? 0 : star + 1;
  }

  /** Whether the nearest star before `at` on the same line opens emphasis: then a star after `at` would close it. */
  private isEmphasised(at: number): boolean {
    const { codes, from } = this;
    let star = at - 1;
    while (star >= from && codes[star] !== STAR && codes[star] !== LINE_END) star -= 1;
    if (star < from || codes[star] !== STAR) return false;
    const isBehindWord = star > from && this.kindOf(codes[star - 1] ?? 0) >= KIND.letter;
    return !isBehindWord && this.kindOf(codes[star + 1] ?? 0) >= KIND.letter;
  }

  /** Whether the character before `at` is one that no operator or name with signs may follow. */
  private isBound(at: number): boolean {
    return at > this.from && !BEFORE.test(String.fromCharCode(this.codes[at - 1] ?? 0));
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
    const kind = classify(code);
    this.kinds[code] = kind;
    return kind;
  }
}

/** The start and stop of each raw token of a text in turn, plus `from`. */
function boundsOf(text: string, from: number): number[] {
  const bounds: number[] = [];
  eachRawToken(text, (raw, start) => bounds.push(from + start, from + start + raw.length));
  return bounds;
}
