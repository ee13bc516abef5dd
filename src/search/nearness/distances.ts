// In how many bits each of many signatures differs from one: in WebAssembly, which counts the bits of 64 at once, or in JavaScript.
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
  moduleOf,
  open,
  PAGE,
  SET,
  TEE,
} from './webassembly.ts';

/** Signatures, one after the other, and one that they are compared with. */
export interface Distances {
  readonly signatures: Int32Array;
  readonly asked: Int32Array;
  /** For each signature the number of bits in which it differed at the last measurement. */
  readonly found: Uint16Array;
  /** Whether WebAssembly counts; else JavaScript does. */
  readonly isCompiled: boolean;
  measure(): void;
}

/*
 * The function in WebAssembly's text form, and below in its bytes. `$one` is where the first signature begins in memory, `$end` is where
 * the last ends; `$asked` and `$asked_end` are those of the one that they are compared with, and `$found` is where counts are written.
 *
 *   (func (export "f") (param $one $end $asked $asked_end $found i32) (local $at $sum i32)
 *     (loop $next
 *       (local.set $at (local.get $asked))
 *       (local.set $sum (i32.const 0))
 *       (loop $more
 *         (local.set $sum (i32.add (local.get $sum) (i32.wrap_i64 (i64.popcnt
 *           (i64.xor (i64.load (local.get $one)) (i64.load (local.get $at)))))))
 *         (local.set $one (i32.add (local.get $one) (i32.const 8)))
 *         (br_if $more (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 8))) (local.get $asked_end))))
 *       (i32.store16 (local.get $found) (local.get $sum))
 *       (local.set $found (i32.add (local.get $found) (i32.const 2)))
 *       (br_if $next (i32.lt_u (local.get $one) (local.get $end)))))
 */
const [ONE, ONES_END, ASKED, ASKED_END, FOUND, AT, SUM] = [0, 1, 2, 3, 4, 5, 6];
const BODY = [
  ...[1, 2, I32], // two local variables
  ...LOOP,
  ...[GET, ASKED, SET, AT],
  ...[CONST, 0, SET, SUM],
  ...LOOP,
  ...[GET, SUM],
  ...[GET, ONE, 0x29, 2, 0], // i64.load
  ...[GET, AT, 0x29, 2, 0],
  ...[0x85, 0x7b, 0xa7], // i64.xor, i64.popcnt, i32.wrap_i64
  ...[ADD, SET, SUM],
  ...[GET, ONE, CONST, 8, ADD, SET, ONE],
  ...[GET, AT, CONST, 8, ADD, TEE, AT],
  ...[GET, ASKED_END, LESS, BRANCH_IF, 0],
  END,
  ...[GET, FOUND, GET, SUM, 0x3b, 1, 0], // i32.store16
  ...[GET, FOUND, CONST, 2, ADD, SET, FOUND],
  ...[GET, ONE, GET, ONES_END, LESS, BRANCH_IF, 0],
  END,
  END,
];
const compiled = compileOnce(moduleOf(5, [], BODY));

/** Fewer signatures are counted in JavaScript in microseconds, and memory of WebAssembly takes gigabytes of addresses, however little is in it. */
const FEW = 2000;

/** Opens memory for so many signatures of so many 32-bit numbers, a multiple of six. Without WebAssembly the same is counted, in three times the time. */
export function openDistances(words: number, count: number, { plain = count < FEW } = {}): Distances {
  const asked = 4 * words;
  const end = asked + count * asked;
  const { memory, run } = open(plain ? null : compiled(), Math.ceil((end + 2 * count) / PAGE));
  const { buffer } = memory;
  const distances = {
    signatures: new Int32Array(buffer, asked, count * words),
    asked: new Int32Array(buffer, 0, words),
    found: new Uint16Array(buffer, end, count),
    isCompiled: run !== undefined,
    measure(): void {
      if (count === 0) return;
      if (run === undefined) measurePlainly(distances);
      else run(asked, end, 0, asked, end);
    },
  };
  return distances;
}

function measurePlainly({ signatures, asked, found }: Distances): void {
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
  }
}

/** The bits that are set in each four of 32; counting by halves, as in Warren's "Hacker's Delight", 5-1. */
function countNibbles(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  return (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
}

/** The sum of eight counts of four bits each, none above 15. */
function foldCounts(counts: number): number {
  return Math.imul((counts & 0x0f0f0f0f) + ((counts >>> 4) & 0x0f0f0f0f), 0x01010101) >>> 24;
}
