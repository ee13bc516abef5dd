import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shuffledGroups, wantedHashes } from '../../src/meaning/page-source.ts';

it('groups hold each item once, neighbours together, and come in another order each time', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.integer({ min: 1, max: 30 }), (count, size) => {
      const items = Array.from({ length: count }, (_, item) => item);
      const groups = shuffledGroups(items, size);
      expect(groups).toHaveLength(Math.ceil(count / size));
      for (const group of groups) {
        expect(group).toEqual(items.slice(group[0], (group[0] ?? 0) + size));
        expect(group.length).toBeGreaterThan(0);
      }
      expect(groups.flat().sort((a, b) => a - b)).toEqual(items);
    }),
  );
  const many = Array.from({ length: 1000 }, (_, item) => item);
  const orders = new Set(Array.from({ length: 5 }, () => shuffledGroups(many, 10).join()));
  expect(orders.size).toBe(5);
});

it('the texts of pages that are not wanted count for nothing', () => {
  const source = (first: number) => ({
    length: 3,
    hashes: (page: number) => ({ title: first + page, answer: -first - page }),
    title: () => '',
    answer: () => '',
    isWanted: (page: number) => page !== 1,
  });
  expect([...wantedHashes([source(10), source(20)])].map(({ title }) => title)).toEqual([10, 12, 20, 22]);
});
