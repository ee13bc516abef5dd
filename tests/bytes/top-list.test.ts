// The best few of many must be what sorting all of them would give.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TopList } from '../../src/bytes/top-list.ts';

interface Item {
  score: number;
  name: number;
}

function keep(items: readonly Item[], most: number): Item[] {
  const best = new TopList<Item>(most);
  for (const item of items) best.add(item, item.score);
  return best.take();
}

const items = fc
  .array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true })), { maxLength: 60 })
  .map((scores) => scores.map((score, name): Item => ({ score, name })));

test('it keeps what a stable sort puts first, in that order', () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 0, max: 20 }), (all, most) => {
      const sorted = [...all].sort((a, b) => b.score - a.score || a.name - b.name);
      expect(keep(all, most)).toEqual(sorted.slice(0, most));
    }),
    { numRuns: 500 },
  );
});

test('it wants exactly what would be kept', () => {
  fc.assert(
    fc.property(
      items,
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: -4, max: 4 }),
      (all, most, score) => {
        const best = new TopList<Item>(most);
        for (const item of all) best.add(item, item.score);
        const wanted = best.wants(score);
        const newcomer = { score, name: -1 };
        best.add(newcomer, score);
        expect(best.take().includes(newcomer)).toBe(wanted);
      },
    ),
  );
});

describe('small cases', () => {
  test('nothing added gives nothing', () => {
    expect(keep([], 3)).toEqual([]);
  });

  test('of equal scores the first stay', () => {
    const equal = [0, 1, 2, 3].map((name) => ({ score: 1, name }));
    expect(keep(equal, 2).map(({ name }) => name)).toEqual([0, 1]);
  });

  test('looking does not empty it', () => {
    const best = new TopList<Item>(2);
    best.add({ score: 1, name: 0 }, 1);
    expect(best.take()).toEqual(best.take());
  });
});
