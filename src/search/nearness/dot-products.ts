// Dot products of many vectors with one: in WebAssembly, whose instructions take eight numbers at once, or in JavaScript.

import {
  ADD,
  BRANCH_IF,
  CONST,
  compileOnce,
  END,
  GET,
  I32,
  LESS,
  LOOP,
  MOST_PAGES,
  moduleOf,
  open,
  PAGE,
  SET,
  TEE,
  V128,
} from './webassembly.ts';

/** Vectors of 8-bit numbers, one after the other, and room for one of 16-bit numbers that they are multiplied with. */
export interface DotProducts {
  /** Room for the one vector. It and `codes` are other views of the memory after each call of `reserve`. */
  readonly asked: Int16Array;
  /** The vectors, each filled up with zeros to `stride` numbers. */
  readonly codes: Int8Array;
  /** Numbers that a vector takes: its dimensions, filled up to a multiple of 8. */
  readonly stride: number;
  /** Whether WebAssembly computes; else JavaScript does. */
  readonly isCompiled: boolean;
  /** Makes room for so many vectors. Throws a `RangeError` where there is no memory for them. */
  reserve(vectors: number): void;
  /** The dot product of the vector at a place and the one in `asked`. Sums beyond 31 bits wrap around. */
  dot(place: number): number;
}

/** Numbers that are multiplied at once. */
const AT_ONCE = 8;

/** Memory is made larger by this share of itself at least, so that a list that grows is not made larger for each vector. */
const GROWTH = 1 / 8;

/*
 * The function in WebAssembly's text form, and below in its bytes. `$codes` and `$asked` are where the two vectors begin in memory, `$end`
 * is where the second ends.
 *
 *   (func (export "f") (param $codes i32) (param $asked i32) (param $end i32) (result i32) (local $sums v128)
 *     (loop $more
 *       (local.set $sums (i32x4.add (local.get $sums)
 *         (i32x4.dot_i16x8_s (v128.load8x8_s (local.get $codes)) (v128.load (local.get $asked)))))
 *       (local.set $codes (i32.add (local.get $codes) (i32.const 8)))
 *       (br_if $more (i32.lt_u (local.tee $asked (i32.add (local.get $asked) (i32.const 16))) (local.get $end))))
 *     (i32.add (i32.add (i32.add lane 0 of $sums, lane 1), lane 2), lane 3))
 */
const [CODES, ASKED, ASKED_END, SUMS] = [0, 1, 2, 3];
const lane = (number: number): number[] => [GET, SUMS, 0xfd, 0x1b, number];
const BODY = [
  ...[1, 1, V128], // one local variable
  ...LOOP,
  ...[GET, SUMS],
  ...[GET, CODES, 0xfd, 0x01, 0, 0], // v128.load8x8_s
  ...[GET, ASKED, 0xfd, 0x00, 0, 0], // v128.load
  ...[0xfd, 0xba, 0x01], // i32x4.dot_i16x8_s
  ...[0xfd, 0xae, 0x01, SET, SUMS], // i32x4.add
  ...[GET, CODES, CONST, AT_ONCE, ADD, SET, CODES],
  ...[GET, ASKED, CONST, 2 * AT_ONCE, ADD, TEE, ASKED],
  ...[GET, ASKED_END, LESS, BRANCH_IF, 0],
  END,
  ...lane(0),
  ...[...lane(1), ADD],
  ...[...lane(2), ADD],
  ...[...lane(3), ADD],
  END,
];
const compiled = compileOnce(moduleOf(3, [I32], BODY));

/** Opens memory for vectors of so many dimensions. Without WebAssembly the same is computed, in six times the time. */
export function openDotProducts(dimensions: number, { plain = false } = {}): DotProducts {
  const stride = Math.max(1, Math.ceil(dimensions / AT_ONCE)) * AT_ONCE;
  const begin = 2 * stride;
  const { memory, run: dotAt } = open(plain ? null : compiled(), 1);
  let asked = new Int16Array(0);
  let codes = new Int8Array(0);
  const opened: DotProducts = {
    stride,
    isCompiled: dotAt !== undefined,
    get asked() {
      return asked;
    },
    get codes() {
      return codes;
    },
    reserve(vectors) {
      const wanted = begin + vectors * stride;
      const { byteLength } = memory.buffer;
      if (wanted > byteLength) {
        const more = Math.ceil(Math.max(wanted - byteLength, byteLength * GROWTH) / PAGE);
        memory.grow(Math.max(1, Math.min(more, MOST_PAGES - byteLength / PAGE)));
      }
      asked = new Int16Array(memory.buffer, 0, stride);
      codes = new Int8Array(memory.buffer, begin);
    },
    dot:
      dotAt === undefined
        ? (place) => dotPlainly(codes, place * stride, asked)
        : (place) => dotAt(begin + place * stride, 0, begin),
  };
  opened.reserve(0);
  return opened;
}

function dotPlainly(codes: Int8Array, from: number, asked: Int16Array): number {
  // Two sums at once do not wait for each other.
  let even = 0;
  let odd = 0;
  for (let i = 0; i < asked.length; i += 2) {
    even += (codes[from + i] ?? 0) * (asked[i] ?? 0);
    odd += (codes[from + i + 1] ?? 0) * (asked[i + 1] ?? 0);
  }
  return (even + odd) | 0;
}
