// Signatures of vectors (locality-sensitive hashing): one bit for each dimension, so that near vectors are found by Hamming distance.

/*
 * Take the sign of a vector's projection on a random direction as a bit. The smaller the angle between two vectors, the more of these bits
 * are equal (SimHash; Charikar, "Similarity estimation techniques from rounding algorithms", 2002).
 *
 * The directions are the rows of a random rotation. It is computed fast, by flipping signs at random and taking the Walsh–Hadamard transform,
 * twice (Ailon and Chazelle, "Approximate nearest neighbors and the fast Johnson–Lindenstrauss transform", 2006).
 *
 * The signs of the model's own dimensions would do worse, since a few of them hold most of what tells texts apart. Over 32,499 titles, 84 % of
 * the 50 nearest to a question were among the best 1,000 by such signs, and 94 % with the rotation.
 */

/** Bits of one number of a signature. */
const WORD = 32;

/** Signatures are padded to a multiple of so many numbers, since `distances.ts` compares three pairs of them at once. */
const AT_ONCE = 6;

/** Makes signatures of vectors. */
export interface Signer {
  /** Numbers of 32 bits in a signature. */
  words: number;
  /** Writes the signature of a vector into an array, from `at` on. The vector's length (norm) does not matter. */
  sign(vector: Float32Array | Int8Array, into: Int32Array, at: number): void;
}

/** A signer for vectors of so many dimensions. It is deterministic: all signers for the same number give the same signatures. */
export function openSigner(dimensions: number): Signer {
  const used = Math.ceil(dimensions / WORD);
  const size = used * WORD;
  // The transform needs blocks whose length is a power of two. Between the two transforms a shuffle mixes the blocks.
  let block = WORD;
  while (size % (2 * block) === 0) block *= 2;
  const random = openRandom(0x9e3779b9);
  const first = signs(size, random);
  const second = signs(size, random);
  const shuffled = shuffle(size, random);
  const turned = new Float32Array(size);
  const mixed = new Float32Array(size);
  return {
    words: Math.ceil(used / AT_ONCE) * AT_ONCE,
    sign(vector, into, at) {
      for (let i = 0; i < size; i += 1) turned[i] = (vector[i] ?? 0) * (first[i] ?? 0);
      transform(turned, block);
      for (let i = 0; i < size; i += 1) mixed[i] = (turned[shuffled[i] ?? 0] ?? 0) * (second[i] ?? 0);
      transform(mixed, block);
      for (let word = 0; word < used; word += 1) {
        let bits = 0;
        for (let bit = 0; bit < WORD; bit += 1) if ((mixed[word * WORD + bit] ?? 0) > 0) bits |= 1 << bit;
        into[at + word] = bits;
      }
    },
  };
}

/** The Walsh–Hadamard transform of each block of numbers, in place. It is a rotation and a scaling by √block. */
function transform(numbers: Float32Array, block: number): void {
  for (let half = 1; half < block; half *= 2) {
    for (let from = 0; from < numbers.length; from += 2 * half) {
      for (let i = from; i < from + half; i += 1) {
        const one = numbers[i] ?? 0;
        const other = numbers[i + half] ?? 0;
        numbers[i] = one + other;
        numbers[i + half] = one - other;
      }
    }
  }
}

/** Pseudo-random numbers, 0 ≤ x < 1, the same in every process: the generator mulberry32. */
function openRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Random signs, 1 or −1. */
function signs(count: number, random: () => number): Int8Array {
  return Int8Array.from({ length: count }, () => (random() < 0.5 ? 1 : -1));
}

/** The numbers from 0 to `count` − 1 in random order (the Fisher–Yates shuffle). */
function shuffle(count: number, random: () => number): Uint16Array {
  const order = Uint16Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i -= 1) {
    const other = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}
