// A list of vectors of unit length, quantised to one byte for each dimension, and their cosine similarities to a question's vector.
import { type DotProducts, MOST_PLACES, openDotProducts } from './dot-products.ts';

/** Initial capacity of a list, in vectors; it is doubled when it is exhausted. */
const SCALES_AT_ONCE = 4096;

/** The largest code of 16 bits. */
const LARGEST = 32_767;

/** A question's vector, quantised to 16 bits for each dimension: a number is its code × `scale`. */
export interface QueryVector {
  codes: Int16Array;
  scale: number;
}

/** Vectors quantised to 8 bits for each dimension. Each has a scale of its own: a number is its code × that scale. */
export class VectorList {
  readonly dimensions: number;
  length = 0;
  private readonly products: DotProducts;
  private scales = new Float32Array(SCALES_AT_ONCE);
  /** The question's vector that is in the memory of `products`. */
  private standing: QueryVector | undefined;

  constructor(dimensions: number) {
    this.dimensions = dimensions;
    this.products = openDotProducts(dimensions);
  }

  /** Adds a vector, as `quantise` gives it. Returns its place in the list. Throws a `RangeError` where there is not enough memory. */
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

  /**
   * Fills the first `count` of `cosines` with the cosine similarities of `asked` and the vectors at the first `count` of `places`. The list must
   * have all of these places.
   */
  compare(asked: QueryVector, places: Uint32Array, count: number, cosines: Float64Array): void {
    for (let from = 0; from < count; from += MOST_PLACES) {
      const some = Math.min(MOST_PLACES, count - from);
      const wanted = this.products.places;
      for (let i = 0; i < some; i += 1) wanted[i] = places[from + i] ?? 0;
      this.multiply(asked, some, from, cosines);
    }
  }

  /** The same for `count` neighbouring vectors, from the place `first` on. */
  compareRun(asked: QueryVector, first: number, count: number, cosines: Float64Array): void {
    for (let from = 0; from < count; from += MOST_PLACES) {
      const some = Math.min(MOST_PLACES, count - from);
      const wanted = this.products.places;
      for (let i = 0; i < some; i += 1) wanted[i] = first + from + i;
      this.multiply(asked, some, from, cosines);
    }
  }

  /** Computes the cosine similarities of the vectors at the first `count` of `products.places`, and writes them from `to` on. */
  private multiply(asked: QueryVector, count: number, to: number, cosines: Float64Array): void {
    const { products, scales } = this;
    // Copied only where another vector was compared with in between.
    if (this.standing !== asked) {
      products.asked.fill(0).set(asked.codes.subarray(0, this.dimensions));
      this.standing = asked;
    }
    products.multiply(count);
    const { places, sums } = products;
    for (let i = 0; i < count; i += 1)
      cosines[to + i] = (sums[i] ?? 0) * (scales[places[i] ?? 0] ?? 0) * asked.scale;
  }

  /** The vector at a place, decoded; an empty one where there is no such place. */
  at(place: number): Float32Array {
    const scale = this.scales[place] ?? 0;
    const codes = this.codesAt(place);
    const vector = new Float32Array(codes.length);
    for (let i = 0; i < vector.length; i += 1) vector[i] = (codes[i] ?? 0) * scale;
    return vector;
  }

  /** The codes of the vector at a place: a vector of the same direction. A view, which is valid until the list grows. */
  codesAt(place: number): Int8Array {
    if (place < 0 || place >= this.length) return new Int8Array();
    const from = place * this.products.stride;
    return this.products.codes.subarray(from, from + this.dimensions);
  }
}

/**
 * Quantises a question's vector, which must have unit length. Codes have up to 16 bits, and fewer where a dot product with 8-bit codes could
 * overflow 32 bits.
 */
export function quantiseQuery(vector: Float32Array): QueryVector {
  const most = mostOf(vector);
  const largest = Math.min(LARGEST, Math.floor(2 ** 31 / (128 * (vector.length + 8))));
  const scale = most / largest;
  const codes = new Int16Array(vector.length);
  if (most > 0) for (let i = 0; i < codes.length; i += 1) codes[i] = Math.round((vector[i] ?? 0) / scale);
  return { codes, scale };
}

/** A vector quantised to 8 bits for each dimension: a number is its code × `scale`. */
export interface Quantised {
  codes: Int8Array;
  scale: number;
}

/** Quantises a vector to 8 bits for each dimension. The number of the largest magnitude becomes ±127. */
export function quantise(vector: Float32Array): Quantised {
  const most = mostOf(vector);
  const scale = most / 127;
  return { codes: Int8Array.from(vector, (number) => (most === 0 ? 0 : Math.round(number / scale))), scale };
}

/** The largest magnitude of a vector's numbers. */
function mostOf(vector: Float32Array): number {
  let most = 0;
  for (let i = 0; i < vector.length; i += 1) most = Math.max(most, Math.abs(vector[i] ?? 0));
  return most;
}

/** The cosine similarity of two vectors of unit length, −1 to 1: their dot product. */
export function cosine(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i += 1) sum += (one[i] ?? 0) * (other[i] ?? 0);
  return sum;
}
