// Dot products of many vectors with one: in WebAssembly, whose vector instructions take eight numbers at once, or in JavaScript.

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
  MULTIPLY,
  moduleOf,
  open,
  PAGE,
  SET,
  TEE,
  V128,
} from './webassembly.ts';

/**
 * Memory for many vectors of 8-bit numbers, for one of 16-bit numbers that they are multiplied with, and for the results. `reserve` replaces
 * all arrays by views of the larger memory: do not keep them.
 */
export interface DotProducts {
  /** The vector that all are multiplied with; `stride` numbers, to be filled by the caller. */
  readonly asked: Int16Array;
  /** The places of vectors to be multiplied, to be filled by the caller; and the results in the same order. `MOST_PLACES` of each. */
  readonly places: Uint32Array;
  readonly sums: Int32Array;
  /** The vectors, each padded with zeros to `stride` numbers; to be filled by the caller. */
  readonly codes: Int8Array;
  /** Length of a padded vector: the number of dimensions, rounded up to a multiple of 16. */
  readonly stride: number;
  /** Whether it is computed in WebAssembly; else in JavaScript. */
  readonly isCompiled: boolean;
  /** Makes room for so many vectors. Throws a `RangeError` where there is not enough memory. */
  reserve(vectors: number): void;
  /** Fills the first `count` of `sums` with the dot products of `asked` and the vectors at the first `count` of `places`. Sums wrap at 32 bits. */
  multiply(count: number): void;
}

/** Numbers that one turn of the inner loop multiplies. */
const AT_ONCE = 16;

/** Maximum number of vectors for one call: a call into WebAssembly takes as long as one vector does. */
export const MOST_PLACES = 256;

/** Memory grows by at least this share of itself, so that it does not grow for each vector that is added. */
const GROWTH = 1 / 8;

/*
 * The function in WebAssembly's text format; below it the same in bytes. All parameters but `$stride` are addresses: places are read from
 * `$place` up to `$end`, sums are written from `$sum` on. Vectors lie from `$codes` on, each of `$stride` bytes, and are multiplied with the one
 * from `$asked` up to `$asked_end`.
 *
 *   (func (export "f") (param $place $end $sum $codes $stride $asked $asked_end i32) (local $one $at i32) (local $sums v128)
 *     (loop $next
 *       (local.set $one (i32.add (local.get $codes) (i32.mul (i32.load (local.get $place)) (local.get $stride))))
 *       (local.set $at (local.get $asked))
 *       (local.set $sums (v128.const i32x4 0 0 0 0))
 *       (loop $more
 *         (local.set $sums (i32x4.add (local.get $sums) (i32x4.add
 *           (i32x4.dot_i16x8_s (v128.load8x8_s (local.get $one)) (v128.load (local.get $at)))
 *           (i32x4.dot_i16x8_s (v128.load8x8_s offset=8 (local.get $one)) (v128.load offset=16 (local.get $at))))))
 *         (local.set $one (i32.add (local.get $one) (i32.const 16)))
 *         (br_if $more (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 32))) (local.get $asked_end))))
 *       (i32.store (local.get $sum)
 *         (i32.add (i32.add (i32.add lane 0 of $sums, lane 1), lane 2), lane 3))
 *       (local.set $sum (i32.add (local.get $sum) (i32.const 4)))
 *       (br_if $next (i32.lt_u (local.tee $place (i32.add (local.get $place) (i32.const 4))) (local.get $end)))))
 */
const [PLACE, PLACES_END, SUM, CODES, STRIDE, ASKED, ASKED_END, ONE, AT, SUMS] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
];
const lane = (number: number): number[] => [GET, SUMS, 0xfd, 0x1b, number];
const eight = (number: number): number[] => [
  ...[GET, ONE, 0xfd, 0x01, 0, 8 * number], // v128.load8x8_s
  ...[GET, AT, 0xfd, 0x00, 0, 16 * number], // v128.load
  ...[0xfd, 0xba, 0x01], // i32x4.dot_i16x8_s
];
const ADD_LANES = [0xfd, 0xae, 0x01];
const BODY = [
  ...[2, 2, I32, 1, V128], // three local variables
  ...LOOP,
  ...[GET, CODES, GET, PLACE, 0x28, 2, 0, GET, STRIDE, MULTIPLY, ADD, SET, ONE], // i32.load
  ...[GET, ASKED, SET, AT],
  ...[0xfd, 0x0c, ...new Array<number>(16).fill(0), SET, SUMS], // v128.const
  ...LOOP,
  ...[GET, SUMS, ...eight(0), ...eight(1), ...ADD_LANES, ...ADD_LANES, SET, SUMS],
  ...[GET, ONE, CONST, AT_ONCE, ADD, SET, ONE],
  ...[GET, AT, CONST, 2 * AT_ONCE, ADD, TEE, AT],
  ...[GET, ASKED_END, LESS, BRANCH_IF, 0],
  END,
  ...[GET, SUM, ...lane(0), ...lane(1), ADD, ...lane(2), ADD, ...lane(3), ADD, 0x36, 2, 0], // i32.store
  ...[GET, SUM, CONST, 4, ADD, SET, SUM],
  ...[GET, PLACE, CONST, 4, ADD, TEE, PLACE],
  ...[GET, PLACES_END, LESS, BRANCH_IF, 0],
  END,
  END,
];
const compiled = compileOnce(moduleOf(7, [], BODY));

/**
 * Opens memory for vectors of so many dimensions. Without WebAssembly, or where `plain` is true, the same is computed in JavaScript, in six times
 * the time.
 */
export function openDotProducts(dimensions: number, { plain = false } = {}): DotProducts {
  const stride = Math.max(1, Math.ceil(dimensions / AT_ONCE)) * AT_ONCE;
  const placesAt = 2 * stride;
  const sumsAt = placesAt + 4 * MOST_PLACES;
  const begin = sumsAt + 4 * MOST_PLACES;
  const { memory, run } = open(plain ? null : compiled(), Math.ceil(begin / PAGE));
  const viewsOf = (buffer: ArrayBuffer) => ({
    asked: new Int16Array(buffer, 0, stride),
    places: new Uint32Array(buffer, placesAt, MOST_PLACES),
    sums: new Int32Array(buffer, sumsAt, MOST_PLACES),
    codes: new Int8Array(buffer, begin),
  });
  let views = viewsOf(memory.buffer);
  return {
    stride,
    isCompiled: run !== undefined,
    get asked() {
      return views.asked;
    },
    get places() {
      return views.places;
    },
    get sums() {
      return views.sums;
    },
    get codes() {
      return views.codes;
    },
    reserve(vectors) {
      const wanted = begin + vectors * stride;
      const { byteLength } = memory.buffer;
      if (wanted > byteLength) {
        const more = Math.ceil(Math.max(wanted - byteLength, byteLength * GROWTH) / PAGE);
        memory.grow(Math.max(1, Math.min(more, MOST_PAGES - byteLength / PAGE)));
      }
      views = viewsOf(memory.buffer);
    },
    multiply(count) {
      if (count === 0) return;
      if (run === undefined) multiplyPlainly(views, count);
      else run(placesAt, placesAt + 4 * count, sumsAt, begin, stride, 0, placesAt);
    },
  };
}

/** `multiply` in JavaScript. */
function multiplyPlainly(
  { asked, places, sums, codes }: Pick<DotProducts, 'asked' | 'places' | 'sums' | 'codes'>,
  count: number,
): void {
  for (let index = 0; index < count; index += 1) {
    const from = (places[index] ?? 0) * asked.length;
    // Two independent sums, which the processor computes in parallel.
    let even = 0;
    let odd = 0;
    for (let i = 0; i < asked.length; i += 2) {
      even += (codes[from + i] ?? 0) * (asked[i] ?? 0);
      odd += (codes[from + i + 1] ?? 0) * (asked[i + 1] ?? 0);
    }
    sums[index] = even + odd;
  }
}
