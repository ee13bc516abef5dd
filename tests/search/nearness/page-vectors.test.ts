import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosine, PageVectors, quantise, VectorList } from '../../../src/search/nearness/index.ts';
import { cosineAt } from './compare.ts';

/** A vector of unit length that is the same for the same number. */
function vectorOf(seed: number, dimensions: number): Float32Array {
  let state = seed * 2654435761 + 1;
  const numbers = Float32Array.from({ length: dimensions }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 - 0.5;
  });
  const length = Math.hypot(...numbers);
  return numbers.map((number) => number / length);
}

interface Shelf {
  vectors: PageVectors;
  titles: VectorList;
  passages: VectorList;
  blocks: number[];
}

function openVectors(pages: number, dimensions = 64): Shelf {
  const titles = new VectorList(dimensions);
  const passages = new VectorList(dimensions);
  const blocks: number[] = [];
  const vectors = new PageVectors(
    { dimensions, titles, passages, blocks: { at: (at) => blocks[at] ?? 0 } },
    pages,
  );
  return { vectors, titles, passages, blocks };
}

function push(list: VectorList, vector: Float32Array): number {
  const { codes, scale } = quantise(vector);
  return list.push(codes, scale);
}

describe('a list of vectors', () => {
  it('keeps cosines to within a hundredth in 8 bits a dimension', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom(32, 192, 300, 384), (one, other, dimensions) => {
        const list = new VectorList(dimensions);
        const [a, b] = [vectorOf(one, dimensions), vectorOf(other, dimensions)];
        const place = push(list, a);
        expect(Math.abs(cosineAt(list, place, b) - cosine(a, b))).toBeLessThan(0.01);
        expect(cosine(list.at(place), a)).toBeGreaterThan(0.99);
      }),
    );
  });

  it('grows beyond one piece and keeps what was in it', () => {
    const list = new VectorList(32);
    for (let i = 0; i < 10_000; i += 1) push(list, vectorOf(i % 7, 32));
    expect(list.length).toBe(10_000);
    for (const place of [0, 4095, 4096, 9999])
      expect(cosineAt(list, place, vectorOf(place % 7, 32))).toBeGreaterThan(0.99);
  });

  it('takes a vector of noughts for one that is near nothing', () => {
    const list = new VectorList(32);
    expect(cosineAt(list, push(list, new Float32Array(32)), vectorOf(1, 32))).toBe(0);
  });
});

describe('the vectors of pages', () => {
  it('find the nearest of the few that are admitted among many that are nearer', () => {
    const { vectors, titles } = openVectors(5000);
    for (let page = 0; page < 5000; page += 1)
      vectors.place(page, { title: push(titles, vectorOf(page % 2500, 64)) });
    const isAdmitted = (page: number): boolean => page >= 4990;
    const near = vectors.ask(vectorOf(1, 64)).nearestTitles(20, isAdmitted);
    expect(near.map(({ page }) => page).sort()).toEqual(Array.from({ length: 10 }, (_, i) => 4990 + i));
  });

  it('find the nearest titles, nearest first, whatever the dimensions', () => {
    for (const dimensions of [32, 100, 192, 384]) {
      const { vectors, titles } = openVectors(3000, dimensions);
      for (let page = 0; page < 3000; page += 1)
        vectors.place(page, { title: push(titles, vectorOf(page, dimensions)) });
      for (const wanted of [0, 1234, 2999]) {
        const near = vectors.ask(vectorOf(wanted, dimensions)).nearestTitles(5);
        expect(near[0]?.page).toBe(wanted);
        expect(near.map(({ nearness }) => nearness)).toEqual(
          near.map(({ nearness }) => nearness).sort((a, b) => b - a),
        );
      }
    }
  });

  it('find exactly the nearest where there are few', () => {
    const { vectors, titles } = openVectors(500);
    for (let page = 0; page < 500; page += 1)
      vectors.place(page, { title: push(titles, vectorOf(page, 64)) });
    const question = vectorOf(77_777, 64);
    const exact = Array.from({ length: 500 }, (_, page) => ({
      page,
      nearness: cosineAt(titles, page, question),
    }))
      .sort((a, b) => b.nearness - a.nearness)
      .slice(0, 20);
    expect(vectors.ask(question).nearestTitles(20)).toEqual(exact);
  });

  it('pass over pages that are not admitted or have no vector yet', () => {
    const { vectors, titles } = openVectors(4);
    for (const page of [0, 1, 3]) vectors.place(page, { title: push(titles, vectorOf(page, 64)) });
    const near = vectors.ask(vectorOf(0, 64)).nearestTitles(10, (page) => page !== 0);
    expect(near.map(({ page }) => page).sort()).toEqual([1, 3]);
    expect(vectors.ask(vectorOf(0, 64)).nearnessOf(2)).toBeUndefined();
    expect(openVectors(0).vectors.ask(vectorOf(0, 64)).nearestTitles(10)).toEqual([]);
  });

  it('tell the best passage of a page with its block, and the mean of all', () => {
    const { vectors, titles, passages, blocks } = openVectors(1);
    vectors.place(0, { title: push(titles, vectorOf(1, 64)) });
    expect(vectors.ask(vectorOf(1, 64)).nearnessOf(0)).toEqual({ title: expect.closeTo(1, 2) });
    const question = vectorOf(3, 64);
    const first = push(passages, vectorOf(2, 64));
    push(passages, question);
    blocks.push(0, 7);
    vectors.place(0, { passages: { first, count: 2 } });
    const nearness = vectors.ask(question).nearnessOf(0);
    expect(nearness?.passages).toEqual({
      best: expect.closeTo(1, 2),
      mean: expect.closeTo((1 + cosine(vectorOf(2, 64), question)) / 2, 1),
      count: 2,
      block: 7,
    });
  });

  it('take the nearness of a title as it is told, and find the best of more passages than are compared at once', () => {
    const { vectors, titles, passages, blocks } = openVectors(1);
    for (let at = 0; at < 700; at += 1) {
      push(passages, vectorOf(at, 64));
      blocks.push(at);
    }
    vectors.place(0, { title: push(titles, vectorOf(1, 64)), passages: { first: 0, count: 700 } });
    const near = vectors.ask(vectorOf(613, 64)).nearnessOf(0, 0.125);
    expect(near?.title).toBe(0.125);
    expect(near?.passages).toMatchObject({ best: expect.closeTo(1, 2), count: 700, block: 613 });
  });
});
