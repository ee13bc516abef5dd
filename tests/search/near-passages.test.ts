// How near the passages of one page are to a question, by vectors that are made by hand.
import { expect, test } from 'vitest';
import { nearPassages, openIndex, openSynonyms } from '../../src/search/index.ts';
import { PageVectors, quantise, VectorList } from '../../src/search/nearness/index.ts';
import { buildSegment } from './build-index.ts';

const DIMENSIONS = 32;

/** A vector of unit length that points along one of the dimensions, and a little along the next. */
function along(dimension: number, beside = 0): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  vector[dimension] = Math.sqrt(1 - beside ** 2);
  vector[dimension + 1] = beside;
  return vector;
}

/** Two pages, of which the first has three passages that begin at the blocks 0, 4 and 7, and the second no vectors at all. */
function openPages() {
  const titles = new VectorList(DIMENSIONS);
  const passages = new VectorList(DIMENSIONS);
  const push = (list: VectorList, vector: Float32Array): number => {
    const { codes, scale } = quantise(vector);
    return list.push(codes, scale);
  };
  const blocks = [0, 4, 7];
  const vectors = new PageVectors(
    { dimensions: DIMENSIONS, titles, passages, blocks: { at: (place) => blocks[place] ?? -1 } },
    2,
  );
  const [first = 0] = [along(0), along(4), along(8)].map((vector) => push(passages, vector));
  vectors.place(0, { title: push(titles, along(20)), passages: { first, count: 3 } });
  const segment = buildSegment([{ title: 'Rivers' }, { title: 'Towns' }]);
  return openIndex([segment], openSynonyms([]), undefined, [vectors]);
}

test('are told in their order, with their blocks and how near they are', () => {
  const found = nearPassages(openPages(), 'Rivers', along(4, 0.6));
  expect(found.map(({ block }) => block)).toEqual([0, 4, 7]);
  expect(found[0]?.nearness).toBeCloseTo(0, 1);
  expect(found[1]?.nearness).toBeCloseTo(0.8, 1);
  expect(nearPassages(openPages(), 'Rivers', along(8))[2]?.nearness).toBeCloseTo(1, 1);
});

test('are none of a page without vectors, or of none', () => {
  expect(nearPassages(openPages(), 'Towns', along(4))).toEqual([]);
  expect(nearPassages(openPages(), 'Lakes', along(4))).toEqual([]);
  const words = openIndex([buildSegment([{ title: 'Rivers' }])], openSynonyms([]));
  expect(nearPassages(words, 'Rivers', along(4))).toEqual([]);
});
