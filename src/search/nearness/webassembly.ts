// Small WebAssembly modules written in bytes: the binary format is described at https://webassembly.github.io/spec/core/binary.
import { optimised } from '../../threads/index.ts';

/** Bytes of a page of WebAssembly memory, and the maximum number of pages: 4 GiB. */
export const PAGE = 65_536;
export const MOST_PAGES = 65_536;

/** The part of `WebAssembly.Memory` that is used. */
export interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** The function that a module exports. One without a result returns undefined. */
export type Exported = (...numbers: number[]) => number;

/** The part of the global `WebAssembly` that is used: the types of Node.js leave it out. */
interface WebAssemblyTypes {
  Memory: new (limits: { initial: number; maximum: number }) => Memory;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: Readonly<Record<string, Exported>> };
}
declare const WebAssembly: WebAssemblyTypes | undefined;

/** Opcodes of instructions, and codes of the types i32 and v128. GET, SET and TEE are of local variables, the rest of i32. */
export const [GET, SET, TEE, CONST, ADD, MULTIPLY, LESS, I32, V128] = [
  0x20, 0x21, 0x22, 0x41, 0x6a, 0x6c, 0x49, 0x7f, 0x7b,
];
export const [LOOP, BRANCH_IF, END] = [[0x03, 0x40], 0x0d, 0x0b];

/**
 * A module that exports one function, "f". It takes `parameters` i32 numbers and returns `results`, given as codes of types. `body` is the
 * function's local variables and instructions. The memory is imported.
 */
export function moduleOf(
  parameters: number,
  results: readonly number[],
  body: readonly number[],
): Uint8Array {
  const taken = new Array<number>(parameters).fill(I32);
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, parameters, ...taken, results.length, ...results]), // a type
    ...section(2, [1, 0, 1, 0x6d, 2, 1, 1, 0x80, 0x80, 0x04]), // an import: the memory "m", 1 to 65,536 pages
    ...section(3, [1, 0]), // a function of that type
    ...section(7, [1, 1, 0x66, 0, 0]), // an export: "f"
    ...section(10, [1, ...lengthOf(body), ...body]), // its body
  ]);
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...lengthOf(content), ...content];
}

/** A length in LEB128, always in two bytes of seven bits each: no part of these modules is longer than 16,383 bytes. */
function lengthOf({ length }: readonly number[]): number[] {
  return [(length & 0x7f) | 0x80, length >> 7];
}

/**
 * Gives a function that compiles a module when it is first called. It returns null where there is no WebAssembly, or where it lacks some of the
 * module's instructions.
 */
export function compileOnce(bytes: Uint8Array): () => object | null {
  let compiled: object | null | undefined;
  return () => {
    compiled ??= compile(bytes);
    return compiled;
  };
}

function compile(bytes: Uint8Array): object | null {
  if (typeof WebAssembly === 'undefined') return null;
  try {
    return optimised(() => new WebAssembly.Module(bytes));
  } catch {
    return null;
  }
}

/**
 * Opens memory of so many pages, and the function of a module that works in it. The function is undefined where there is no module, or the
 * system has no addresses left for WebAssembly memory. Throws a `RangeError` where there is not enough memory at all.
 */
export function open(module: object | null, pages: number): { memory: Memory; run: Exported | undefined } {
  if (module !== null && typeof WebAssembly !== 'undefined') {
    try {
      const memory = new WebAssembly.Memory({ initial: pages, maximum: MOST_PAGES });
      return { memory, run: new WebAssembly.Instance(module, { '': { m: memory } }).exports['f'] };
    } catch {
      // Plain memory takes only as many addresses as it has bytes.
    }
  }
  return { memory: new PlainMemory(pages), run: undefined };
}

/** A replacement for WebAssembly's memory. */
class PlainMemory implements Memory {
  buffer: ArrayBuffer;

  constructor(pages: number) {
    this.buffer = new ArrayBuffer(pages * PAGE);
  }

  grow(pages: number): number {
    const larger = new Uint8Array(this.buffer.byteLength + pages * PAGE);
    larger.set(new Uint8Array(this.buffer));
    this.buffer = larger.buffer;
    return 0;
  }
}
