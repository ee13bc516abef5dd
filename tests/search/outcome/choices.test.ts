// Which pages are offered where it is not clear which one is meant.
import { describe, expect, test } from 'vitest';
import { findRuns } from '../../../src/search/features/title-runs.ts';
import { openIndex, openSynonyms, type SearchIndex } from '../../../src/search/index.ts';
import { PageVectors, quantise, VectorList } from '../../../src/search/nearness/index.ts';
import { chooseOffered, MAX_CHOICES } from '../../../src/search/outcome/choices.ts';
import { understand } from '../../../src/search/question/understand.ts';
import { rankPages } from '../../../src/search/ranking/rank-pages.ts';
import type { RankedPage } from '../../../src/search/ranking/ranked-page.ts';
import { buildSegment } from '../build-index.ts';

const DIMENSIONS = 32;

/** A library of a page for each direction, which is that of its title; pages of one direction mean the same. */
function libraryOf(directions: readonly (number | undefined)[]): SearchIndex {
  const titles = new VectorList(DIMENSIONS);
  const texts = {
    dimensions: DIMENSIONS,
    titles,
    passages: new VectorList(DIMENSIONS),
    blocks: { at: () => 0 },
  };
  const vectors = new PageVectors(texts, directions.length);
  for (const [page, direction] of directions.entries()) {
    if (direction === undefined) continue;
    const vector = new Float32Array(DIMENSIONS);
    vector[direction] = 1;
    const { codes, scale } = quantise(vector);
    vectors.place(page, { title: titles.push(codes, scale) });
  }
  const pages = directions.map((_, page) => ({ path: `${page}`, title: `How is crane ${page} built?` }));
  return openIndex([buildSegment(pages)], openSynonyms([]), undefined, [vectors]);
}

/** All pages of the library, in the order in which they were added. */
function ranked(index: SearchIndex): RankedPage[] {
  const concepts = understand(index.vocabulary, index.synonyms, 'crane');
  return rankPages(index, { concepts, runs: findRuns('crane', concepts) }).sort((a, b) => a.page - b.page);
}

function offered(directions: readonly (number | undefined)[]): number[] {
  const index = libraryOf(directions);
  return chooseOffered(index, ranked(index));
}

describe('the pages that are offered', () => {
  test.each<[directions: (number | undefined)[], expected: number[], why: string]>([
    [[0, 1, 2], [0, 1, 2], 'all, where there are few'],
    [[0, 1, 2, 3, 4, 5, 6], [0, 1, 2, 3, 4], 'the first five'],
    [[0, 0, 0, 0, 1], [0, 1, 4], 'two of one meaning, and the next of another'],
    [[0, 1, 0, 1, 0, 1], [0, 1, 2, 3], 'two of each meaning, though others stand between them'],
    [[0, 0, 0, 0, 0, 0], [0, 1], 'two where all mean the same'],
    [[undefined, undefined, undefined], [0, 1, 2], 'whatever has no vector means nothing in particular'],
    [[0, 0, undefined, undefined, 0, undefined], [0, 1, 2, 3, 5], 'and is offered beside those that do'],
    [[], [], 'none of none'],
  ])('of directions %j are %j: %s', (directions, expected) => {
    expect(offered(directions)).toEqual(expected);
  });

  test('are taken from the first fifteen: what ranks lower is no answer however different it is', () => {
    const alike = new Array<number>(15).fill(0);
    expect(offered([...alike, 1, 2, 3])).toEqual([0, 1]);
    expect(offered([...alike.slice(1), 1, 2, 3])).toEqual([0, 1, 14]);
  });

  test('are never more than a message has room for', () => {
    expect(offered(Array.from({ length: 30 }, (_, page) => page))).toHaveLength(MAX_CHOICES);
  });
});
