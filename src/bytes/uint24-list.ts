// Lists of 24-bit numbers. They take three quarters of the memory of 32-bit numbers, which counts where there are millions.

/** A list of whole numbers from 0 to `MAX_UINT24`. */
export class Uint24List {
  readonly length: number;
  /** The list as it is saved. */
  readonly bytes: Uint8Array;
  private readonly low: Uint16Array;
  private readonly high: Uint8Array;

  /** Opens the `bytes` of a list, without copying them. They must begin at a multiple of 2 in their buffer, else it throws a `RangeError`. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.length = Math.floor(bytes.byteLength / 3);
    // All lower 16 bits come first, then all upper 8 bits. So each part is a typed array, and a number takes two reads.
    this.low = new Uint16Array(bytes.buffer, bytes.byteOffset, this.length);
    this.high = new Uint8Array(bytes.buffer, bytes.byteOffset + 2 * this.length, this.length);
  }

  /** A list of these numbers. Bits above the 24th are dropped. */
  static from(numbers: Uint32Array): Uint24List {
    const list = new Uint24List(new Uint8Array(3 * numbers.length));
    for (let place = 0; place < numbers.length; place += 1) {
      const number = numbers[place] ?? 0;
      list.low[place] = number & 0xff_ff;
      list.high[place] = number >>> 16;
    }
    return list;
  }

  /** The number at a place, 0 where there is none. */
  at(place: number): number {
    return (this.low[place] ?? 0) | ((this.high[place] ?? 0) << 16);
  }

  /** The numbers from `from` up to, but not with, `to`. */
  *slice(from = 0, to = this.length): Generator<number> {
    for (let place = from; place < Math.min(to, this.length); place += 1) yield this.at(place);
  }
}

/** The largest number that a `Uint24List` can hold. */
export const MAX_UINT24 = 2 ** 24 - 1;
