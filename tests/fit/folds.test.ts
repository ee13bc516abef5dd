// Questions dealt into parts, and each part tried with what the others taught.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crossValidate, dealFolds, FOLDS } from '../../fit/folds.ts';
import { questionWith } from './measured.ts';

const inGroups = (...groups: number[]) => groups.map((group) => questionWith({ group }));

describe('parts', () => {
  test('hold all questions of a group, or none', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 }), { maxLength: 200 }), (groups) => {
        const folds = dealFolds(inGroups(...groups));
        const byGroup = new Map<number, Set<number>>();
        for (const [number, group] of groups.entries())
          byGroup.set(group, (byGroup.get(group) ?? new Set()).add(folds[number] ?? -1));
        for (const own of byGroup.values()) expect(own.size).toBe(1);
      }),
    );
  });

  test('are as large as one another where groups allow it', () => {
    const folds = dealFolds(inGroups(...Array.from({ length: 100 }, (_, at) => at)));
    for (let fold = 0; fold < FOLDS; fold += 1) expect(folds.filter((one) => one === fold)).toHaveLength(20);
  });

  test('keep a large group from filling up with others', () => {
    const folds = dealFolds(
      inGroups(...Array<number>(40).fill(0), ...Array.from({ length: 40 }, (_, at) => at + 1)),
    );
    expect(folds.filter((fold) => fold === folds[0])).toHaveLength(40);
  });

  test('tell groups of one number apart by their library', () => {
    const [large, small] = [questionWith({ pages: 30_000 }), questionWith({ pages: 150 })];
    const [one, other] = dealFolds([large, small]);
    expect(one).not.toBe(other);
  });
});

describe('trying', () => {
  test('never uses what an item’s own part taught', () => {
    const items = Array.from({ length: 50 }, (_, at) => at);
    const folds = items.map((item) => item % FOLDS);
    const tried = crossValidate(
      items,
      folds,
      (others) => new Set(others),
      (item, fitted) => ({ item, knew: fitted.has(item), size: fitted.size }),
    );
    expect(tried.map(({ item }) => item)).toEqual(items);
    expect(tried.every(({ knew }) => !knew)).toBe(true);
    expect(new Set(tried.map(({ size }) => size))).toEqual(new Set([40]));
  });
});
