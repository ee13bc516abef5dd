// Places of texts and of anything else with a hash.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hash32 } from '../../src/bytes/hash.ts';
import { packTexts } from '../../src/bytes/packed-texts.ts';
import { placeAt, placeOf, tabulate, tabulateHashes } from '../../src/bytes/text-table.ts';

const text = fc.string({ unit: 'binary', maxLength: 6 }).map((any) => Buffer.from(any).toString());

test('a table finds every text at its first place, and no other', () => {
  fc.assert(
    fc.property(fc.array(text), text, (texts, other) => {
      const packed = packTexts(texts);
      const all = [...packed];
      const slots = tabulate(packed);
      for (const one of all) expect(placeOf(packed, slots, one)).toBe(all.indexOf(one));
      if (!all.includes(other)) expect(placeOf(packed, slots, other)).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});

test('a table without any slots holds nothing', () => {
  expect(placeOf(packTexts([]), new Uint32Array(), 'a')).toBeUndefined();
  expect(placeOf(packTexts([]), tabulate(packTexts([])), 'a')).toBeUndefined();
});

test('at least half of the slots stay free, so that no search goes on for ever', () => {
  for (const count of [0, 1, 2, 3, 4, 5, 1000]) {
    const slots = tabulate(packTexts(Array.from({ length: count }, (_, number) => `${number}`)));
    expect(slots.filter((slot) => slot !== 0).length).toBe(count);
    expect(slots.length).toBeGreaterThanOrEqual(2 * count);
    expect(Math.log2(slots.length) % 1).toBe(0);
  }
});

test('a table of hashes is the table of their texts', () => {
  const texts = packTexts(['cell', 'force', 'cell', '']);
  const hashes = [...texts].map(hash32);
  expect(tabulateHashes(texts.length, hashes)).toEqual(tabulate(texts));
});

test('of several with one hash the first that is meant is found', () => {
  const slots = tabulateHashes(3, [7, 7, 7]);
  const asked: number[] = [];
  const place = placeAt(slots, 7, (one) => asked.push(one) > 0 && one === 1);
  expect(place).toBe(1);
  expect(asked).toEqual([0, 1]);
  expect(placeAt(slots, 7, () => false)).toBeUndefined();
  expect(placeAt(slots, 8, (one) => one === 99)).toBeUndefined();
});
