// Vectors of unit length in one byte a dimension.
import { type DotProducts, openDotProducts } from './dot-products.ts';

/** Room is made for so many scales at a time. */
const SCALES_AT_ONCE = 4096;

/** The largest number of a vector that others are compared with, so that no sum is beyond 31 bits. */
const LARGEST = 32_767;

/** A vector that those of a list are compared with, rounded to 16 bits a dimension: a number is its code times the scale. */
interface AskedVector {
  codes: Int16Array;
  scale: number;
}

/** Vectors in 8 bits a dimension, each with a scale of its own: a number is its code times the scale. */
export class VectorList {
  readonly dimensions: number;
  length = 0;
  private readonly products: DotProducts;
  private scales = new Float32Array(SCALES_AT_ONCE);
  /** The vector that stands in the memory of `products`. */
  private standing: AskedVector | undefined;

  constructor(dimensions: number) {
    this.dimensions = dimensions;
    this.products = openDotProducts(dimensions);
  }

  /** Adds a vector, and returns its place in the list. Throws a `RangeError` where there is no memory for more. */
  push(codes: Int8Array, scale: number): number {
    const place = this.length;
    const { stride } = this.products;
    if ((place + 1) * stride > this.products.codes.length) this.products.reserve(place + 1);
    this.products.codes.set(codes.subarray(0, this.dimensions), place * stride);
    if (place === this.scales.length) {
      const more = new Float32Array(2 * this.scales.length);
      more.set(this.scales);
      this.scales = more;
    }
    this.scales[place] = scale;
    this.length += 1;
    return place;
  }

  /** A function that gives the cosine of the vector at a place and another of unit length; 0 where there is none. */
  comparedWith(other: Float32Array): (place: number) => number {
    const asked = roundFinely(other);
    return (place) => {
      if (place < 0 || place >= this.length) return 0;
      // Whoever compares with another vector in between has put that one there.
      if (this.standing !== asked) {
        this.products.asked.fill(0).set(asked.codes.subarray(0, this.dimensions));
        this.standing = asked;
      }
      return this.products.dot(place) * (this.scales[place] ?? 0) * asked.scale;
    };
  }

  /** The vector at a place, as numbers; an empty one where there is none. */
  at(place: number): Float32Array {
    const scale = this.scales[place] ?? 0;
    return Float32Array.from(this.codesAt(place), (code) => code * scale);
  }

  /** The codes of the vector at a place, which point where the vector points. They are valid until the list grows. */
  codesAt(place: number): Int8Array {
    if (place < 0 || place >= this.length) return new Int8Array();
    const from = place * this.products.stride;
    return this.products.codes.subarray(from, from + this.dimensions);
  }
}

function roundFinely(vector: Float32Array): AskedVector {
  let most = 0;
  for (const number of vector) most = Math.max(most, Math.abs(number));
  const largest = Math.min(LARGEST, Math.floor(2 ** 31 / (128 * (vector.length + 8))));
  const scale = most / largest;
  return {
    codes: Int16Array.from(vector, (number) => (most === 0 ? 0 : Math.round(number / scale))),
    scale,
  };
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
