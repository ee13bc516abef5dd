// Shares of a question that were found.
import { describe, expect, test } from 'vitest';
import { ConceptShares } from '../../../src/search/features/concept-shares.ts';
import { Forms, openFormScratch } from '../../../src/search/features/forms.ts';
import type { Concept } from '../../../src/search/question/query.ts';
import { openVocabulary } from '../../../src/search/segment/vocabulary.ts';
import { buildSegment } from '../build-index.ts';

const segment = buildSegment([{ title: 'cell', answer: 'cell wall plant' }]);

function conceptOf(weight: number, strengths: readonly number[]): Concept {
  const variants = strengths.map((strength) => ({
    kind: 'word' as const,
    text: '',
    strength,
    stems: ['cell'],
  }));
  return { text: '', stem: '', weight, variants };
}

/** Forms 0 and 1 are of the first concept, form 2 is of the second. */
const concepts = [conceptOf(3, [1, 0.5]), conceptOf(1, [0.8])];
const forms = new Forms(segment, openFormScratch(segment), openVocabulary([segment]), concepts);
const shares = () => new ConceptShares(forms, Float64Array.of(3, 1), 4);
const ALL = { list: Uint32Array.of(2, 0, 1), count: 3 };

describe('the share', () => {
  test.each([
    ['is 0 where nothing was found', [0, 0, 0], 0],
    ['is the weight of a concept found by its word', [1, 0, 0], 3 / 4],
    ['counts a weaker form by its strength', [0, 1, 0], 1.5 / 4],
    ['counts the best of several forms of a concept, and not their sum', [1, 1, 0], 3 / 4],
    ['adds up concepts', [1, 0, 1], (3 + 0.8) / 4],
  ])('%s', (_why, found, expected) => {
    expect(shares().measure(ALL, Uint32Array.from(found))).toBeCloseTo(expected);
  });

  test('of several places is what was found in any of them', () => {
    const title = Uint32Array.of(0, 1, 0);
    const keywords = Uint32Array.of(0, 0, 1);
    const opening = Uint32Array.of(1, 0, 0);
    expect(shares().measure(ALL, title, keywords)).toBeCloseTo((1.5 + 0.8) / 4);
    expect(shares().measure(ALL, title, keywords, opening)).toBeCloseTo((3 + 0.8) / 4);
  });
});

test('only forms that the page was seen to hold are looked at', () => {
  const measured = shares();
  const everywhere = Uint32Array.of(1, 1, 1);
  expect(measured.measure({ list: Uint32Array.of(2, 0, 1), count: 1 }, everywhere)).toBeCloseTo(0.8 / 4);
  expect(measured.measure({ list: Uint32Array.of(1, 2), count: 2 }, everywhere)).toBeCloseTo((1.5 + 0.8) / 4);
  expect(measured.measure({ list: new Uint32Array(3), count: 0 }, everywhere)).toBe(0);
});

test('how well each concept was met is kept, whatever is measured next', () => {
  const measured = shares();
  measured.measure(ALL, Uint32Array.of(0, 1, 0));
  const met = measured.lastMet();
  measured.measure(ALL, Uint32Array.of(1, 0, 1));
  expect([...met]).toEqual([0.5, 0]);
});

describe('the weightiest missing concept', () => {
  test('is the whole one where nothing was found, and nothing where all was', () => {
    const measured = shares();
    measured.measure(ALL, Uint32Array.of(0, 0, 0));
    expect(measured.weightiestMissing()).toBeCloseTo(3 / 4);
    measured.measure(ALL, Uint32Array.of(1, 0, 1));
    expect(measured.weightiestMissing()).toBeCloseTo(0.2 / 4);
  });

  test('counts a concept that was met in part by the rest', () => {
    const measured = shares();
    measured.measure(ALL, Uint32Array.of(0, 1, 0));
    expect(measured.weightiestMissing()).toBeCloseTo(1.5 / 4);
  });
});
