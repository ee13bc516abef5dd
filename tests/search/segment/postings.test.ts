// Postings: counted page by page, then sorted by term.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELD, type Field, PostingCounter } from '../../../src/search/segment/postings.ts';

/** A word of a page: its term, and the field it stands in. */
type Word = readonly [term: number, field: Field];

function postingsOf(pages: readonly (readonly Word[])[], terms: number) {
  const counter = new PostingCounter();
  for (const words of pages) {
    for (const [term, field] of words) {
      counter.count(term, field);
      counter.addLength(field, 1);
    }
    counter.endPage();
  }
  const { postingStarts, postingDocs, postingImpacts } = counter.sort(terms);
  const ofTerm = (term: number) => {
    const [from, to] = [postingStarts[term] ?? 0, postingStarts[term + 1] ?? 0];
    return [...postingDocs.subarray(from, to)].map((page, index) => ({
      page,
      impact: postingImpacts[from + index] ?? 0,
    }));
  };
  return { postingStarts, postingDocs, ofTerm };
}

const word: fc.Arbitrary<Word> = fc.tuple(fc.nat(5), fc.constantFrom(...Object.values(FIELD)));

test('each page that holds a term is named once, in ascending order', () => {
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 8 }), (pages) => {
      const { ofTerm, postingStarts, postingDocs } = postingsOf(pages, 6);
      expect(postingStarts).toHaveLength(7);
      expect(postingStarts[6]).toBe(postingDocs.length);
      for (let term = 0; term < 6; term += 1) {
        const holding = [...pages.keys()].filter((page) => pages[page]?.some(([one]) => one === term));
        expect(ofTerm(term).map(({ page }) => page)).toEqual(holding);
      }
    }),
  );
});

function impactOf(words: readonly Word[], others: readonly Word[] = []): number {
  return postingsOf([words, others], 8).ofTerm(0)[0]?.impact ?? 0;
}

describe('the impact of a term', () => {
  const filler: Word[] = Array.from({ length: 20 }, () => [1, FIELD.body]);

  test('grows with each time it stands there, and less each time', () => {
    const times = (count: number): number =>
      impactOf([...Array.from({ length: count }, (): Word => [0, FIELD.body]), ...filler]);
    expect(times(2)).toBeGreaterThan(times(1));
    expect(times(3)).toBeGreaterThan(times(2));
    expect(times(3) - times(2)).toBeLessThan(times(2) - times(1));
    expect(times(3000)).toBeLessThanOrEqual(255);
  });

  test('is greatest in the title, then in keywords, in leads, in the body', () => {
    const impacts = [FIELD.title, FIELD.keywords, FIELD.leads, FIELD.body].map((field) =>
      impactOf([[0, field], ...filler]),
    );
    expect(impacts).toEqual(impacts.toSorted((a, b) => b - a));
    expect(new Set(impacts).size).toBe(4);
  });

  test('is less in a field that is longer than others', () => {
    const long = impactOf([[0, FIELD.body], ...filler, ...filler], filler);
    const short = impactOf(
      [
        [0, FIELD.body],
        [1, FIELD.body],
      ],
      filler,
    );
    expect(short).toBeGreaterThan(long);
  });

  test('is BM25F as it is defined, for one field of average length', () => {
    // Frequency 1 in the body: 255 × 1 / (1.4 + 1). In the title: 255 × 4 / (1.4 + 4).
    expect(impactOf([[0, FIELD.body]], [[1, FIELD.body]])).toBe(Math.round(255 / 2.4));
    expect(impactOf([[0, FIELD.title]], [[1, FIELD.title]])).toBe(Math.round((255 * 4) / 5.4));
  });

  test('is never 0, however long the page', () => {
    const words = Array.from({ length: 5000 }, (): Word => [1, FIELD.body]);
    expect(impactOf([[0, FIELD.body], ...words])).toBeGreaterThanOrEqual(1);
  });
});

test('more words than a count has room for do not spill into the next field', () => {
  const many = Array.from({ length: 300 }, (): Word => [0, FIELD.title]);
  const most = Array.from({ length: 255 }, (): Word => [0, FIELD.title]);
  const lengthened: Word[] = Array.from({ length: 45 }, () => [1, FIELD.title]);
  expect(impactOf(many)).toBe(impactOf([...most, ...lengthened]));
});

test.each([65_536, 65_537])('of %d pages the last is named too', (pages) => {
  const counter = new PostingCounter();
  for (let page = 0; page < pages; page += 1) {
    if (page === pages - 1) counter.count(0, FIELD.body);
    counter.endPage();
  }
  expect([...counter.sort(1).postingDocs]).toEqual([pages - 1]);
});

test('term numbers beyond the room that was made at first are counted', () => {
  const { ofTerm } = postingsOf(
    [
      [[70_000, FIELD.body]],
      [
        [70_000, FIELD.body],
        [140_001, FIELD.body],
      ],
    ],
    140_002,
  );
  expect(ofTerm(70_000).map(({ page }) => page)).toEqual([0, 1]);
  expect(ofTerm(140_001).map(({ page }) => page)).toEqual([1]);
});
