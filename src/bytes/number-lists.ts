// Lists of 32-bit numbers that grow. They hold millions of numbers, so a number takes four bytes and no object.

/** A piece holds 2^BITS numbers. A full piece is never moved, so that a long list grows without copying. */
const BITS = 16;
const PIECE = 1 << BITS;

/** A list of numbers from 0 to 2³² − 1. */
export class Uint32List {
  length = 0;
  private readonly pieces: Uint32Array[] = [];
  private last = new Uint32Array(0);
  private used = 0;

  /** Adds a number at the end. */
  push(value: number): void {
    if (this.used === this.last.length) this.grow();
    this.last[this.used] = value;
    this.used += 1;
    this.length += 1;
  }

  /** The number at a place of the list; 0 where there is no such place. */
  at(index: number): number {
    return this.pieces[index >>> BITS]?.[index & (PIECE - 1)] ?? 0;
  }

  /** A copy of the numbers pushed so far. */
  toArray(): Uint32Array {
    const all = new Uint32Array(this.length);
    for (const [number, piece] of this.pieces.entries()) {
      const from = number << BITS;
      all.set(piece.subarray(0, Math.min(PIECE, this.length - from)), from);
    }
    return all;
  }

  /** Makes room for more. The first piece starts small and grows to full size, since most lists of a small library are short. */
  private grow(): void {
    const isFirst = this.pieces.length <= 1 && this.last.length < PIECE;
    const grown = new Uint32Array(isFirst ? Math.min(PIECE, Math.max(64, 4 * this.last.length)) : PIECE);
    if (isFirst) {
      grown.set(this.last);
      this.pieces[0] = grown;
    } else {
      this.pieces.push(grown);
      this.used = 0;
    }
    this.last = grown;
  }
}
