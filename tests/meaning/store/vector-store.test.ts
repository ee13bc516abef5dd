import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/meaning/store/entries.ts';
import { VectorStore } from '../../../src/meaning/store/vector-store.ts';

const codes = (...numbers: number[]) => ({ codes: Int8Array.from(numbers), scale: 1 / 127 });
const title = (hash: number, ...numbers: number[]): Entry => ({
  kind: 'title',
  hash,
  vectors: [{ ...codes(...numbers), block: 0 }],
});
const answer = (hash: number, ...rows: number[][]): Entry => ({
  kind: 'answer',
  hash,
  vectors: rows.map((row, block) => ({ ...codes(...row), block: 10 * block })),
});

function storeOf(...entries: readonly Entry[]): VectorStore {
  const store = new VectorStore(2);
  for (const entry of entries) store.add(entry);
  return store;
}

describe('the vectors under the hashes of their texts', () => {
  it('are found for each page with such texts, as far as they are there', () => {
    const store = storeOf(title(1, 127, 0), answer(2, [0, 127], [127, 0]), answer(3));
    expect(store.find({ title: 1, answer: 2 })).toEqual({ title: 0, passages: { first: 0, count: 2 } });
    expect(store.find({ title: 9, answer: 2 })).toEqual({ passages: { first: 0, count: 2 } });
    expect(store.find({ title: 1, answer: 3 })).toEqual({ title: 0, passages: { first: 2, count: 0 } });
    expect(store.find({ title: 9, answer: 9 })).toEqual({});
    expect([0, 1].map((place) => store.blocks.at(place))).toEqual([0, 10]);
  });

  it('are kept once, however often they are read: the same text has the same vectors', () => {
    const store = storeOf(title(1, 127, 0), title(1, 0, 127), answer(1, [127, 0]), answer(1, [0, 127]));
    expect([store.titles.length, store.passages.length]).toEqual([1, 1]);
    expect([...store.titles.at(0)]).toEqual([1, 0]);
  });

  it('of some pages come out as they went in, each once, and nothing of others', () => {
    const wanted = [title(1, 127, 0), answer(2, [0, 127], [-127, 0])];
    const store = storeOf(...wanted, title(5, 1, 127), answer(6, [127, 1]));
    const pages = [
      { title: 1, answer: 2 },
      { title: 1, answer: 2 },
      { title: 404, answer: 404 },
    ];
    const given = [...store.entriesOf(pages)];
    expect(given.map(({ kind, hash }) => [kind, hash])).toEqual([
      ['title', 1],
      ['answer', 2],
    ]);
    for (const [place, { vectors }] of given.entries()) {
      expect(vectors.map(({ codes }) => codes)).toEqual(wanted[place]?.vectors.map(({ codes }) => codes));
      expect(vectors.map(({ block }) => block)).toEqual(wanted[place]?.vectors.map(({ block }) => block));
    }
  });
});
