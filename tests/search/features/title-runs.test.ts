// How much of a title a question says in the same words one after another.
import { describe, expect, test } from 'vitest';
import { findRuns, shareOfRuns } from '../../../src/search/features/title-runs.ts';
import type { Concept, VariantKind } from '../../../src/search/question/query.ts';

function conceptOf(text: string, kind: VariantKind, meant: string): Concept {
  return { text, stem: meant, weight: 1, variants: [{ kind, text: meant, strength: 0.8, stems: [meant] }] };
}

const shareOf = (title: string, question: string, concepts: Concept[] = []): number =>
  shareOfRuns(title, findRuns(question, concepts));

describe('the share of a title', () => {
  test.each([
    ['is whole for the title itself', 'how do birds fly', 'How do birds fly?', 1],
    ['is whole inside a longer question', 'how do birds fly', 'so how do birds fly then, and why', 1],
    ['is nothing for the same words in another order', 'birds eat fish', 'fish eat birds', 0],
    ['counts pairs, whatever stands between them', 'birds eat fish', 'do birds eat any fish', 0.5],
    ['counts two function words half', 'what is a bird', 'what is', 0.25],
    ['is nothing for a title of one word', 'birds', 'birds', 0],
    ['is nothing for no title', '', 'birds eat fish', 0],
    ['is nothing for an empty question', 'birds eat fish', '', 0],
  ])('%s', (_, title, question, share) => {
    expect(shareOf(title, question)).toBeCloseTo(share);
  });

  test('counts a misspelt word as it was meant', () => {
    expect(shareOf('birds eat fish', 'brids eat fish')).toBe(0.5);
    expect(shareOf('birds eat fish', 'brids eat fish', [conceptOf('brids', 'correction', 'birds')])).toBe(1);
  });

  test('does not count a word that only means the same', () => {
    expect(shareOf('birds eat fish', 'fowl eat fish', [conceptOf('fowl', 'synonym', 'birds')])).toBe(0.5);
  });
});
