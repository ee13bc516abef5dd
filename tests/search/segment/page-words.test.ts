// The words of pages: packed, and read page by page.
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { Records, readerOfBytes } from '../../../src/bytes/index.ts';
import { PageWords, packWords } from '../../../src/search/segment/page-words.ts';

function pack(pages: readonly (readonly number[])[]): PageWords {
  const starts = [0];
  for (const page of pages) starts.push((starts.at(-1) ?? 0) + page.length);
  return packWords(Uint32Array.from(pages.flat()), Uint32Array.from(starts));
}

test('each page has the words that were packed for it, in any order of reading', () => {
  const page = fc.array(fc.nat({ max: 2 ** 24 - 1 }), { maxLength: 20 });
  fc.assert(
    fc.property(fc.array(page, { maxLength: 6 }), (pages) => {
      const words = pack(pages);
      for (const number of [...pages.keys()].reverse()) expect([...words.of(number)]).toEqual(pages[number]);
    }),
  );
});

test('a page with more words than others have is read', () => {
  const long = Array.from({ length: 5000 }, (_, at) => at);
  const words = pack([[1], long, [2]]);
  expect([...words.of(1)]).toEqual(long);
  expect([[...words.of(0)], [...words.of(2)]]).toEqual([[1], [2]]);
});

test('a page whose words are damaged is told, and has none', () => {
  const lengths = Uint32Array.of(3);
  const onDamage = vi.fn();
  const damaged = new Records({ lengths, sums: Uint32Array.of(1) }, readerOfBytes(Uint8Array.of(1, 2, 3)));
  expect(new PageWords(damaged, onDamage).of(0)).toHaveLength(0);
  expect(onDamage.mock.calls).toEqual([[0]]);
});
