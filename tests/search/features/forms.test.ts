// The variants of concepts as forms, found by the terms of a segment.
import { describe, expect, test } from 'vitest';
import { Forms, openFormScratch } from '../../../src/search/features/forms.ts';
import type { Concept } from '../../../src/search/question/query.ts';
import { termOf } from '../../../src/search/segment/segment.ts';
import { openVocabulary } from '../../../src/search/segment/vocabulary.ts';
import { buildSegment } from '../build-index.ts';

const segment = buildSegment([
  { title: 'Heart attack', answer: 'A heart attack is a myocardial infarction.' },
  { title: 'Heart', answer: 'The heart beats.' },
]);
const vocabulary = openVocabulary([segment]);

const concepts: Concept[] = [
  {
    text: 'heart',
    stem: 'heart',
    weight: 2,
    variants: [
      { kind: 'word', text: 'heart', strength: 1, stems: ['heart'] },
      { kind: 'synonym', text: 'myocardial infarction', strength: 0.5, stems: ['myocardi', 'infarct'] },
    ],
  },
  {
    text: 'attack',
    stem: 'attack',
    weight: 3,
    variants: [
      { kind: 'synonym', text: 'myocardial infarction', strength: 0.65, stems: ['myocardi', 'infarct'] },
      { kind: 'word', text: 'assault', strength: 1, stems: ['assault'] },
    ],
  },
];

function open() {
  const scratch = openFormScratch(segment);
  const forms = new Forms(segment, scratch, vocabulary, concepts);
  const slotOf = (stem: string): number => scratch[termOf(segment, stem) ?? -1] ?? 0;
  return { scratch, forms, slotOf };
}

describe('forms', () => {
  test('are numbered over all concepts, with their strengths', () => {
    const { forms } = open();
    expect(forms.conceptOf).toEqual([0, 0, 1, 1]);
    expect(forms.strengthOf).toEqual([1, 0.5, 0.65, 1]);
  });

  test('are found by each of their terms, with the bit of the term', () => {
    const { forms, slotOf } = open();
    expect(forms.formsAt[slotOf('heart')]).toEqual([0]);
    expect(forms.formsAt[slotOf('myocardi')]).toEqual([1, 2]);
    expect(forms.bitsAt[slotOf('myocardi')]).toEqual([1, 1]);
    expect(forms.bitsAt[slotOf('infarct')]).toEqual([2, 2]);
  });

  test('have the strength of the strongest at their term', () => {
    const { forms, slotOf } = open();
    expect(forms.strongestAt[slotOf('infarct')]).toBe(0.65);
    expect(forms.strongestAt[0]).toBe(0);
  });

  test('that no page holds have no slot', () => {
    expect(open().slotOf('assault')).toBe(0);
    expect(open().slotOf('beat')).toBe(0);
  });
});

describe('a form is met', () => {
  const { forms } = open();

  test.each([
    ['of one word: wholly, where that was found', 0, 0b1, 1],
    ['of one word: not at all, where it was not', 0, 0, 0],
    ['of two words: by its strength, where both were found', 2, 0b11, 0.65],
    ['of two words: not at all, where none was', 2, 0, 0],
  ])('%s', (_why, form, bits, expected) => {
    expect(forms.met(form, bits)).toBeCloseTo(expected);
  });

  test('of two words: by a quarter, where one of two words that are equally rare was found', () => {
    expect(forms.met(1, 0b01)).toBeCloseTo(0.5 / 4);
    expect(forms.met(1, 0b10)).toBeCloseTo(0.5 / 4);
  });

  test('and tells whether it has one word', () => {
    expect([0, 1, 2, 3].map((form) => forms.isSingle(form))).toEqual([true, false, false, true]);
  });
});

test('closing leaves the scratch memory all zero', () => {
  const { scratch, forms } = open();
  expect(scratch.some((slot) => slot !== 0)).toBe(true);
  forms.close();
  expect(scratch.every((slot) => slot === 0)).toBe(true);
});
