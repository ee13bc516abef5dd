// What an index is searched for before anybody asks.
import { expect, test, vi } from 'vitest';
import { search } from '../../src/search/index.ts';
import { PageVectors, quantise, VectorList } from '../../src/search/nearness/index.ts';
import { warmUp } from '../../src/search/warm-up.ts';
import { buildIndex } from './build-index.ts';

const open = (pages: number) =>
  buildIndex(
    Array.from({ length: pages }, (_, n) => ({ title: `What is number ${n}?`, answer: `It is the ${n}th.` })),
  );

test.each([
  [1, 1],
  [99, 99],
  [250, 84],
])('of %i pages, %i titles from all over are searched for', async (pages, wanted) => {
  const ask = vi.fn(search);
  await warmUp(open(pages), { ask });
  const titles = ask.mock.calls.map(([, title]) => title);
  expect(titles).toHaveLength(wanted);
  expect(new Set(titles).size).toBe(wanted);
  // Each of them finds its page.
  for (const { value } of ask.mock.results) expect(value.matches.length).toBeGreaterThan(0);
});

test('the vectors of titles stand in for those of questions, where there are any', async () => {
  const [titles, passages] = [new VectorList(2), new VectorList(2)];
  const vectors = new PageVectors({ dimensions: 2, titles, passages, blocks: { at: () => 0 } }, 2);
  const { codes, scale } = quantise(Float32Array.of(0, 1));
  vectors.place(1, { title: titles.push(codes, scale) });
  const ask = vi.fn(search);
  await warmUp({ ...open(2), vectors: [vectors] }, { ask });
  const given = ask.mock.calls.map(([, , options]) => options?.vector);
  expect(given).toEqual([undefined, Float32Array.of(0, 1)]);
});

test('others are served between two of them, and it ends when it is told to', async () => {
  const end = new AbortController();
  const ask = vi.fn(search);
  let turns = 0;
  const count = (): void => {
    turns += 1;
    if (turns === 3) end.abort();
    else setImmediate(count);
  };
  setImmediate(count);
  await warmUp(open(90), { ask, signal: end.signal });
  expect(ask.mock.calls.length).toBeLessThan(90);
  expect(turns).toBe(3);
});

test('titles are asked for as they stand, misspelt, and with much around them', async () => {
  const index = buildIndex(
    ['Photosynthesis', 'Respiration', 'Fermentation'].map((title) => ({
      title,
      answer: `${title} is known.`,
    })),
  );
  const ask = vi.fn(search);
  await warmUp(index, { ask });
  expect(ask.mock.calls.map(([, question]) => question)).toEqual([
    'photosynthesis',
    'resiration',
    'photosynthesis. fermentation, photosynthesis?',
  ]);
});
