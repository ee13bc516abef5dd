// Modules of WebAssembly that are a few instructions long and written out in bytes (https://webassembly.github.io/spec/core/binary).

/** Bytes of a page of memory, and the most pages that it can have: 4 GB. */
export const PAGE = 65_536;
export const MOST_PAGES = 65_536;

export interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** What a module exports; one that gives nothing back gives undefined. */
export type Exported = (...numbers: number[]) => number;

/** What is used of WebAssembly; the types of Node.js leave it out. */
interface WebAssemblyTypes {
  Memory: new (limits: { initial: number; maximum: number }) => Memory;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: Readonly<Record<string, Exported>> };
}
declare const WebAssembly: WebAssemblyTypes | undefined;

export const [GET, SET, TEE, CONST, ADD, MULTIPLY, LESS, I32, V128] = [
  0x20, 0x21, 0x22, 0x41, 0x6a, 0x6c, 0x49, 0x7f, 0x7b,
];
export const [LOOP, BRANCH_IF, END] = [[0x03, 0x40], 0x0d, 0x0b];

/** A module with one function under the name "f" that takes so many 32-bit numbers; its memory is imported. */
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

/** A length in two bytes of seven bits each (LEB128): no part of these modules is longer than 16,383 bytes. */
function lengthOf({ length }: readonly number[]): number[] {
  return [(length & 0x7f) | 0x80, length >> 7];
}

/** Compiles a module when it is first needed. The function gives null where this machine has no WebAssembly, or none of its instructions. */
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
    return new WebAssembly.Module(bytes);
  } catch {
    return null;
  }
}

/** A module's function with a memory of its own, or memory without a function where there is no module, or no addresses are left. */
export function open(module: object | null, pages: number): { memory: Memory; run: Exported | undefined } {
  if (module !== null && typeof WebAssembly !== 'undefined') {
    try {
      const memory = new WebAssembly.Memory({ initial: pages, maximum: MOST_PAGES });
      return { memory, run: new WebAssembly.Instance(module, { '': { m: memory } }).exports['f'] };
    } catch {
      // What follows takes as much memory, and no more addresses than that.
    }
  }
  return { memory: new PlainMemory(pages), run: undefined };
}

/** Memory where there is no WebAssembly. */
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
