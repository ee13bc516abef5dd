// The first pass must find what the definition of its score gives, and leave its scratch memory clean.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Concept, Variant } from '../../../src/search/question/query.ts';
import { openAccumulator } from '../../../src/search/retrieval/accumulator.ts';
import { type Candidate, findCandidates, scorePages } from '../../../src/search/retrieval/candidates.ts';
import { impactOf, type Segment, termOf } from '../../../src/search/segment/segment.ts';
import { openVocabulary, type Vocabulary } from '../../../src/search/segment/vocabulary.ts';
import { buildSegment } from '../build-index.ts';

const WORDS = ['cell', 'force', 'energy', 'plant', 'light', 'root'];

const pages = fc.array(fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }), {
  minLength: 1,
  maxLength: 12,
});

const variant = fc.record({
  kind: fc.constant('word' as const),
  text: fc.constant(''),
  strength: fc.constantFrom(1, 0.5),
  stems: fc.uniqueArray(fc.constantFrom('cell', 'forc', 'energi', 'plant', 'light', 'unknown'), {
    minLength: 1,
    maxLength: 3,
  }),
});

const concept = fc.record({
  text: fc.constant(''),
  stem: fc.constant(''),
  weight: fc.constantFrom(5, 4, 3.5, 1),
  variants: fc.array(variant, { minLength: 1, maxLength: 3 }),
});

function word(stem: string, weight: number): Concept {
  return { text: stem, stem, weight, variants: [{ kind: 'word', text: stem, strength: 1, stems: [stem] }] };
}

/** The score of a page by its definition. */
function define(
  segment: Segment,
  vocabulary: Vocabulary,
  concepts: readonly Concept[],
  page: number,
): number {
  const heaviest = Math.max(...concepts.map(({ weight }) => weight));
  let score = 0;
  for (const { weight, variants } of concepts) {
    if (weight < 0.12 * heaviest) continue;
    const found = variants.reduce((sum, one) => sum + strengthOf(segment, vocabulary, one, page), 0);
    score += Math.min(weight, weight * found);
  }
  return score;
}

function strengthOf(
  segment: Segment,
  vocabulary: Vocabulary,
  { stems, strength }: Variant,
  page: number,
): number {
  const whole = stems.reduce((sum, stem) => sum + vocabulary.rarity(stem), 0);
  return stems.reduce((sum, stem) => {
    const term = termOf(segment, stem);
    const impact = term === undefined ? 0 : impactOf(segment, term, page);
    return sum + (strength * impact * vocabulary.rarity(stem)) / whole;
  }, 0);
}

function find(
  segment: Segment,
  concepts: readonly Concept[],
  most = 100,
  admits = (_: number) => true,
): Candidate[] {
  const accumulator = openAccumulator(segment.paths.length);
  const found = findCandidates(segment, accumulator, openVocabulary([segment]), concepts, most, admits);
  expect([...accumulator.total, ...accumulator.concept].every((score) => score === 0)).toBe(true);
  return found;
}

test('every page that holds a word has its score, best first', () => {
  fc.assert(
    fc.property(pages, fc.array(concept, { minLength: 1, maxLength: 4 }), (texts, concepts) => {
      const segment = buildSegment(
        texts.map((words, number) => ({ title: `t${number}`, answer: words.join(' ') })),
      );
      const vocabulary = openVocabulary([segment]);
      const found = find(segment, concepts);
      const scores = new Map(found.map(({ page, score }) => [page, score]));
      for (const page of texts.keys())
        expect(scores.get(page) ?? 0).toBeCloseTo(define(segment, vocabulary, concepts, page), 4);
      const inOrder = found.map(({ score }) => score);
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => b - a));
    }),
    { numRuns: 60 },
  );
});

describe('of many pages', () => {
  const segment = buildSegment(
    Array.from({ length: 20 }, (_, number) => ({ title: `t${number}`, answer: 'cell '.repeat(number + 1) })),
  );

  test('only so many are kept, and these are the best', () => {
    const all = find(segment, [word('cell', 2)]);
    expect(all).toHaveLength(20);
    expect(find(segment, [word('cell', 2)], 5).map(({ score }) => score)).toEqual(
      all.slice(0, 5).map(({ score }) => score),
    );
  });

  test('those that are not admitted take no place', () => {
    const even = find(segment, [word('cell', 2)], 5, (page) => page % 2 === 0);
    expect(even).toHaveLength(5);
    expect(even.every(({ page }) => page % 2 === 0)).toBe(true);
  });

  test('none is found for words that none holds, and none without a question', () => {
    expect(find(segment, [word('unknown', 2)])).toEqual([]);
    expect(find(segment, [])).toEqual([]);
  });
});

test('a concept that weighs next to nothing beside another one adds nothing', () => {
  const segment = buildSegment([
    { title: 'a', answer: 'cell' },
    { title: 'b', answer: 'force' },
  ]);
  expect(find(segment, [word('cell', 10), word('forc', 1)]).map(({ page }) => page)).toEqual([0]);
  expect(find(segment, [word('cell', 10), word('forc', 2)]).map(({ page }) => page)).toEqual([0, 1]);
});

test('pages that are asked for have the scores that they would be found with, to the last bit', () => {
  fc.assert(
    fc.property(pages, fc.array(concept, { minLength: 1, maxLength: 4 }), (all, concepts) => {
      const segment = buildSegment(all.map((words, n) => ({ title: `page ${n}`, answer: words.join(' ') })));
      const vocabulary = openVocabulary([segment]);
      const found = new Map(find(segment, concepts).map(({ page, score }) => [page, score]));
      const asked = all.map((_, page) => all.length - 1 - page);
      expect([...scorePages(segment, vocabulary, concepts, asked)]).toEqual(
        asked.map((page) => found.get(page) ?? 0),
      );
    }),
  );
});
