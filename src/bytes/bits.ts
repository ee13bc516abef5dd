// Bits of a 32-bit number.

/** The number of bits that are set, 0–32: neighbouring bits are added up in pairs, then pairs in fours, and so on. */
export function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
