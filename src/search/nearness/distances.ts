// Hamming distances of many signatures from one: in WebAssembly, which counts the set bits of 64 at once, or in JavaScript.
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
  MULTIPLY,
  moduleOf,
  open,
  PAGE,
  SET,
  TEE,
} from './webassembly.ts';

/** Memory for many signatures, one that they are compared with, and the results. */
export interface Distances {
  /** The signatures, one after the other; to be filled by the caller. */
  readonly signatures: Int32Array;
  /** The signature that they are compared with; to be filled by the caller. */
  readonly asked: Int32Array;
  /** Signature → its Hamming distance from `asked` when `measure` was called last. */
  readonly found: Uint16Array;
  /** Distance → number of signatures at that distance: a histogram of `found`. */
  readonly counts: Uint32Array;
  /** Whether it is computed in WebAssembly; else in JavaScript. */
  readonly isCompiled: boolean;
  /** Fills `found` and `counts`. */
  measure(): void;
}

/*
 * The function in WebAssembly's text format; below it the same in bytes. All parameters are addresses: signatures are read from `$one` up to
 * `$end` and compared with the one from `$asked` up to `$asked_end`; distances are written from `$found` on, their histogram from `$counts`
 * on.
 *
 *   (func (export "f") (param $one $end $asked $asked_end $found $counts i32) (local $at $sum i32)
 *     (loop $next
 *       (local.set $at (local.get $asked))
 *       (local.set $sum (i32.const 0))
 *       (loop $more
 *         (local.set $sum (i32.add (i32.add (i32.add (local.get $sum)
 *           (i32.wrap_i64 (i64.popcnt (i64.xor (i64.load (local.get $one)) (i64.load (local.get $at))))))
 *           (i32.wrap_i64 (i64.popcnt (i64.xor (i64.load offset=8 (local.get $one)) (i64.load offset=8 (local.get $at))))))
 *           (i32.wrap_i64 (i64.popcnt (i64.xor (i64.load offset=16 (local.get $one)) (i64.load offset=16 (local.get $at))))))
 *         (local.set $one (i32.add (local.get $one) (i32.const 24)))
 *         (br_if $more (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 24))) (local.get $asked_end))))
 *       (i32.store16 (local.get $found) (local.get $sum))
 *       (local.set $found (i32.add (local.get $found) (i32.const 2)))
 *       (local.set $at (i32.add (local.get $counts) (i32.mul (local.get $sum) (i32.const 4))))
 *       (i32.store (local.get $at) (i32.add (i32.load (local.get $at)) (i32.const 1)))
 *       (br_if $next (i32.lt_u (local.get $one) (local.get $end)))))
 */
const [ONE, ONES_END, ASKED, ASKED_END, FOUND, COUNTS, AT, SUM] = [0, 1, 2, 3, 4, 5, 6, 7];
const bitsOf = (number: number): number[] => [
  ...[GET, ONE, 0x29, 2, 8 * number], // i64.load
  ...[GET, AT, 0x29, 2, 8 * number],
  ...[0x85, 0x7b, 0xa7], // i64.xor, i64.popcnt, i32.wrap_i64
];
const BODY = [
  ...[1, 2, I32], // two local variables
  ...LOOP,
  ...[GET, ASKED, SET, AT],
  ...[CONST, 0, SET, SUM],
  ...LOOP,
  ...[GET, SUM, ...bitsOf(0), ADD, ...bitsOf(1), ADD, ...bitsOf(2), ADD, SET, SUM],
  ...[GET, ONE, CONST, 24, ADD, SET, ONE],
  ...[GET, AT, CONST, 24, ADD, TEE, AT],
  ...[GET, ASKED_END, LESS, BRANCH_IF, 0],
  END,
  ...[GET, FOUND, GET, SUM, 0x3b, 1, 0], // i32.store16
  ...[GET, FOUND, CONST, 2, ADD, SET, FOUND],
  ...[GET, COUNTS, GET, SUM, CONST, 4, MULTIPLY, ADD, SET, AT],
  ...[GET, AT, GET, AT, 0x28, 2, 0, CONST, 1, ADD, 0x36, 2, 0], // i32.load, i32.store
  ...[GET, ONE, GET, ONES_END, LESS, BRANCH_IF, 0],
  END,
  END,
];
const compiled = compileOnce(moduleOf(6, [], BODY));

/**
 * Fewer signatures than this are compared in JavaScript, which takes microseconds. A memory of WebAssembly reserves gigabytes of addresses,
 * however little it holds.
 */
const FEW = 2000;

/**
 * Opens memory for `count` signatures of `words` 32-bit numbers each; `words` must be a multiple of 6. Without WebAssembly, or where `plain` is
 * true, the same is computed in JavaScript, in three times the time.
 */
export function openDistances(words: number, count: number, { plain = count < FEW } = {}): Distances {
  const asked = 4 * words;
  const foundAt = asked + count * asked;
  // Numbers of 32 bits begin at a multiple of four bytes.
  const countsAt = 4 * Math.ceil((foundAt + 2 * count) / 4);
  const most = 8 * asked + 1;
  const { memory, run } = open(plain ? null : compiled(), Math.ceil((countsAt + 4 * most) / PAGE));
  const { buffer } = memory;
  const distances = {
    signatures: new Int32Array(buffer, asked, count * words),
    asked: new Int32Array(buffer, 0, words),
    found: new Uint16Array(buffer, foundAt, count),
    counts: new Uint32Array(buffer, countsAt, most),
    isCompiled: run !== undefined,
    measure(): void {
      distances.counts.fill(0);
      if (count === 0) return;
      if (run === undefined) measurePlainly(distances);
      else run(asked, foundAt, 0, asked, foundAt, countsAt);
    },
  };
  return distances;
}

type Measured = Pick<Distances, 'signatures' | 'asked' | 'found' | 'counts'>;

/** `measure` in JavaScript. */
function measurePlainly({ signatures, asked, found, counts }: Measured): void {
  const words = asked.length;
  for (let place = 0, at = 0; place < found.length; place += 1) {
    let sum = 0;
    for (let word = 0; word < words; word += 3, at += 3) {
      sum += foldCounts(
        countNibbles((signatures[at] ?? 0) ^ (asked[word] ?? 0)) +
          countNibbles((signatures[at + 1] ?? 0) ^ (asked[word + 1] ?? 0)) +
          countNibbles((signatures[at + 2] ?? 0) ^ (asked[word + 2] ?? 0)),
      );
    }
    found[place] = sum;
    counts[sum] = (counts[sum] ?? 0) + 1;
  }
}

/** The number of set bits in each four of 32 bits, as eight 4-bit numbers (Warren, "Hacker's Delight", section 5-1). */
function countNibbles(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  return (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
}

/** The sum of eight 4-bit numbers. */
function foldCounts(counts: number): number {
  return Math.imul((counts & 0x0f0f0f0f) + ((counts >>> 4) & 0x0f0f0f0f), 0x01010101) >>> 24;
}
