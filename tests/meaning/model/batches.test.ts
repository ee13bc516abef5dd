import fc from 'fast-check';
import { expect, it } from 'vitest';
import { batchesOf, MOST_TOKENS_AT_ONCE } from '../../../src/meaning/model/batches.ts';

const LENGTHS = fc.array(fc.integer({ min: 1, max: 2 * MOST_TOKENS_AT_ONCE }), { maxLength: 200 });
const SHORT = fc.array(fc.integer({ min: 1, max: 192 }), { maxLength: 200 });

/** Tokens that a batch takes, filled up to its longest text. */
function sizeOf(batch: readonly number[], lengths: readonly number[]): number {
  return batch.length * Math.max(0, ...batch.map((place) => lengths[place] ?? 0));
}

it('puts each text into one batch, short ones first', () => {
  fc.assert(
    fc.property(LENGTHS, (lengths) => {
      const places = batchesOf(lengths).flat();
      expect([...places].sort((one, other) => one - other)).toEqual([...lengths.keys()]);
      const inOrder = places.map((place) => lengths[place]);
      expect(inOrder).toEqual([...lengths].sort((one, other) => one - other));
    }),
  );
});

it('lets no batch of several texts become larger than it may, and makes none that would fit into the one before', () => {
  fc.assert(
    fc.property(fc.oneof(SHORT, LENGTHS), (lengths) => {
      const batches = batchesOf(lengths);
      for (const [number, batch] of batches.entries()) {
        expect(batch.length).toBeGreaterThan(0);
        if (batch.length > 1) expect(sizeOf(batch, lengths)).toBeLessThanOrEqual(MOST_TOKENS_AT_ONCE);
        const [next] = batches[number + 1] ?? [];
        if (next !== undefined)
          expect(sizeOf([...batch, next], lengths)).toBeGreaterThan(MOST_TOKENS_AT_ONCE);
      }
    }),
  );
});

it('computes a page of long passages in several batches, and titles together', () => {
  expect(batchesOf(new Array<number>(24).fill(128)).map(({ length }) => length)).toEqual([8, 8, 8]);
  expect(batchesOf(new Array<number>(64).fill(16))).toHaveLength(1);
});
