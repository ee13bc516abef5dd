// The passage of one page that is nearest to a question, by vectors that are made by hand.
import { expect, test } from 'vitest';
import { nearestPassage, openIndex, openSynonyms } from '../../src/search/index.ts';
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

test('is told with its block and how near it is', () => {
  const found = nearestPassage(openPages(), 'Rivers', along(4, 0.6));
  expect(found?.block).toBe(4);
  expect(found?.nearness).toBeCloseTo(0.8, 1);
  expect(nearestPassage(openPages(), 'Rivers', along(8))?.block).toBe(7);
});

test('is none of a page without vectors, or of none', () => {
  expect(nearestPassage(openPages(), 'Towns', along(4))).toBeUndefined();
  expect(nearestPassage(openPages(), 'Lakes', along(4))).toBeUndefined();
  const words = openIndex([buildSegment([{ title: 'Rivers' }])], openSynonyms([]));
  expect(nearestPassage(words, 'Rivers', along(4))).toBeUndefined();
});
