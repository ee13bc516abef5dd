// Vectors of unit length in one byte a dimension: a list that grows without moving what is in it.

/** A piece holds 2 to the power of this vectors. */
const BITS = 12;
const PIECE = 1 << BITS;

/** Vectors in 8 bits a dimension, each with a scale of its own: a number is its code times the scale. */
export class VectorList {
  readonly dimensions: number;
  length = 0;
  private readonly codes: Int8Array[] = [];
  private readonly scales: Float32Array[] = [];

  constructor(dimensions: number) {
    this.dimensions = dimensions;
  }

  /** Adds a vector, and returns its place in the list. */
  push(codes: Int8Array, scale: number): number {
    const place = this.length;
    const at = place & (PIECE - 1);
    if (at === 0) {
      this.codes.push(new Int8Array(PIECE * this.dimensions));
      this.scales.push(new Float32Array(PIECE));
    }
    this.codes[place >>> BITS]?.set(codes, at * this.dimensions);
    this.scales[place >>> BITS]?.fill(scale, at, at + 1);
    this.length += 1;
    return place;
  }

  /** The cosine of the vector at a place and another of unit length; 0 where there is none. */
  cosine(place: number, other: Float32Array): number {
    const codes = this.codes[place >>> BITS];
    const scale = this.scales[place >>> BITS]?.[place & (PIECE - 1)] ?? 0;
    if (codes === undefined) return 0;
    const { dimensions } = this;
    const from = (place & (PIECE - 1)) * dimensions;
    // Four sums at once do not wait for each other.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let i = 0;
    for (let at = from; i + 3 < dimensions; i += 4, at += 4) {
      a += (codes[at] ?? 0) * (other[i] ?? 0);
      b += (codes[at + 1] ?? 0) * (other[i + 1] ?? 0);
      c += (codes[at + 2] ?? 0) * (other[i + 2] ?? 0);
      d += (codes[at + 3] ?? 0) * (other[i + 3] ?? 0);
    }
    for (; i < dimensions; i += 1) a += (codes[from + i] ?? 0) * (other[i] ?? 0);
    return (a + b + c + d) * scale;
  }

  /** The vector at a place, as numbers. */
  at(place: number): Float32Array {
    const from = (place & (PIECE - 1)) * this.dimensions;
    const codes = this.codes[place >>> BITS]?.subarray(from, from + this.dimensions);
    const scale = this.scales[place >>> BITS]?.[place & (PIECE - 1)] ?? 0;
    return Float32Array.from(codes ?? [], (code) => code * scale);
  }
}

/** A vector in 8 bits a dimension. */
export interface Quantised {
  codes: Int8Array;
  scale: number;
}

/** Rounds a vector to 8 bits a dimension; the largest number becomes ±127. */
export function quantise(vector: Float32Array): Quantised {
  let most = 0;
  for (const number of vector) most = Math.max(most, Math.abs(number));
  const scale = most / 127;
  return { codes: Int8Array.from(vector, (number) => (most === 0 ? 0 : Math.round(number / scale))), scale };
}

/** The cosine of two vectors of unit length. */
export function cosine(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i += 1) sum += (one[i] ?? 0) * (other[i] ?? 0);
  return sum;
}
