// Numbers of 24 bits: three quarters of the memory that 32 bits would take, for what is kept by the million.

/** A list of whole numbers from 0 to `MAX_UINT24`. */
export class Uint24List {
  readonly length: number;
  /** What the list is saved as, and read from. */
  readonly bytes: Uint8Array;
  private readonly low: Uint16Array;
  private readonly high: Uint8Array;

  /** A list in bytes that `bytes` gave. They must begin at a multiple of 2 in their buffer, else a `RangeError` is thrown. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.length = Math.floor(bytes.byteLength / 3);
    // The lower halves lie together, and the rest behind them: so each can be read at once.
    this.low = new Uint16Array(bytes.buffer, bytes.byteOffset, this.length);
    this.high = new Uint8Array(bytes.buffer, bytes.byteOffset + 2 * this.length, this.length);
  }

  /** A list of these numbers, of which more than 24 bits are cut off. */
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

/** The highest number of such a list. */
export const MAX_UINT24 = 2 ** 24 - 1;
