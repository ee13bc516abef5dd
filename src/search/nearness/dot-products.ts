// Dot products of many vectors with one: in WebAssembly, whose instructions take eight numbers at once, or in JavaScript.

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

/** Bytes of a page of WebAssembly's memory, and the most pages that it can have: 4 GB. */
const PAGE = 65_536;
const MOST_PAGES = 65_536;

/** Memory is made larger by this share of itself at least, so that a list that grows is not made larger for each vector. */
const GROWTH = 1 / 8;

/** What is used of WebAssembly; the types of Node.js leave it out. */
interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
type Dot = (codes: number, asked: number, end: number) => number;
interface WebAssemblyTypes {
  Memory: new (limits: { initial: number; maximum: number }) => Memory;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: { dot: Dot } };
}
declare const WebAssembly: WebAssemblyTypes | undefined;

/*
 * The function in WebAssembly's text form, and below in its bytes (https://webassembly.github.io/spec/core/binary). `$codes` and
 * `$asked` are where the two vectors begin in memory, `$end` is where the second ends.
 *
 *   (func (export "dot") (param $codes i32) (param $asked i32) (param $end i32) (result i32) (local $sums v128)
 *     (loop $more
 *       (local.set $sums (i32x4.add (local.get $sums)
 *         (i32x4.dot_i16x8_s (v128.load8x8_s (local.get $codes)) (v128.load (local.get $asked)))))
 *       (local.set $codes (i32.add (local.get $codes) (i32.const 8)))
 *       (br_if $more (i32.lt_u (local.tee $asked (i32.add (local.get $asked) (i32.const 16))) (local.get $end))))
 *     (i32.add (i32.add (i32.add lane 0 of $sums, lane 1), lane 2), lane 3))
 */
const [CODES, ASKED, END, SUMS] = [0, 1, 2, 3];
const [GET, SET, TEE, CONST, ADD, I32, V128] = [0x20, 0x21, 0x22, 0x41, 0x6a, 0x7f, 0x7b];
const lane = (number: number): number[] => [GET, SUMS, 0xfd, 0x1b, number];
const BODY = [
  ...[1, 1, V128], // one local variable
  ...[0x03, 0x40], // loop
  ...[GET, SUMS],
  ...[GET, CODES, 0xfd, 0x01, 0, 0], // v128.load8x8_s
  ...[GET, ASKED, 0xfd, 0x00, 0, 0], // v128.load
  ...[0xfd, 0xba, 0x01], // i32x4.dot_i16x8_s
  ...[0xfd, 0xae, 0x01, SET, SUMS], // i32x4.add
  ...[GET, CODES, CONST, AT_ONCE, ADD, SET, CODES],
  ...[GET, ASKED, CONST, 2 * AT_ONCE, ADD, TEE, ASKED],
  ...[GET, END, 0x49, 0x0d, 0], // i32.lt_u, br_if
  0x0b,
  ...lane(0),
  ...[...lane(1), ADD],
  ...[...lane(2), ADD],
  ...[...lane(3), ADD],
  0x0b,
];
const MODULE = [
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, [1, 0x60, 3, I32, I32, I32, 1, I32]), // a type: three numbers to one
  ...section(2, [1, 0, 1, 0x6d, 2, 1, 1, 0x80, 0x80, 0x04]), // an import: the memory "m", 1 to 65,536 pages
  ...section(3, [1, 0]), // a function of that type
  ...section(7, [1, 3, 0x64, 0x6f, 0x74, 0, 0]), // an export: "dot"
  ...section(10, [1, BODY.length, ...BODY]), // its body
];

/** No part of this module is longer than 127 bytes, so that a length is one byte. */
function section(id: number, content: readonly number[]): number[] {
  return [id, content.length, ...content];
}

/** Compiled when it is first needed; null where this machine has no WebAssembly, or none of these instructions. */
let compiled: object | null | undefined;

function compile(): object | null {
  if (typeof WebAssembly === 'undefined') return null;
  try {
    return new WebAssembly.Module(Uint8Array.from(MODULE));
  } catch {
    return null;
  }
}

/** Opens memory for vectors of so many dimensions. Without WebAssembly the same is computed, in six times the time. */
export function openDotProducts(dimensions: number, { plain = false } = {}): DotProducts {
  compiled ??= compile();
  const module = plain ? null : compiled;
  const stride = Math.max(1, Math.ceil(dimensions / AT_ONCE)) * AT_ONCE;
  const begin = 2 * stride;
  const memory: Memory =
    module === null || WebAssembly === undefined
      ? new PlainMemory()
      : new WebAssembly.Memory({ initial: 1, maximum: MOST_PAGES });
  const dotAt: Dot | undefined =
    module === null || WebAssembly === undefined
      ? undefined
      : new WebAssembly.Instance(module, { '': { m: memory } }).exports.dot;
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

/** Memory where there is no WebAssembly. */
class PlainMemory implements Memory {
  buffer = new ArrayBuffer(PAGE);

  grow(pages: number): number {
    const larger = new Uint8Array(this.buffer.byteLength + pages * PAGE);
    larger.set(new Uint8Array(this.buffer));
    this.buffer = larger.buffer;
    return 0;
  }
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
