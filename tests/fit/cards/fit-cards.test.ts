// What cards are judged by is what the committed grades give.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { fitAll, fitCards, scoreOf } from '../../../fit/cards/fit-cards.ts';
import { decodeGradedCards, encodeGradedCards, type GradedCard } from '../../../fit/cards/graded-cards.ts';
import { joinGrades } from '../../../fit/cards/join-grades.ts';
import { showKinds } from '../../../fit/cards/report.ts';
import { writeCardWeights } from '../../../fit/cards/weights-file.ts';
import { projectRoot } from '../../../src/root.ts';
import { CARD_WEIGHTS } from '../../../src/study/cards/judgement/weights.ts';

vi.setConfig({ testTimeout: 600_000 });

const card = (more: Partial<GradedCard>): GradedCard => ({
  page: 'p',
  kind: 'term',
  counts: 1,
  isFair: true,
  isGood: true,
  evidence: { length: 1, isA: 0 },
  ...more,
});

describe('the committed grades', () => {
  const cards = decodeGradedCards(readFileSync(join(projectRoot(), 'fit/data/cards.br')));

  test('give the weights that the judgement has', () => {
    const fitted = fitAll(cards);
    expect(Object.keys(CARD_WEIGHTS)).toEqual(Object.keys(fitted));
    for (const [kind, { good, from }] of Object.entries(fitted)) {
      const used = CARD_WEIGHTS[kind];
      expect(used?.from).toBeCloseTo(from, 1);
      expect(used?.intercept).toBeCloseTo(good.intercept, 2);
      for (const [name, weight] of Object.entries(good.weights))
        expect(used?.weights[name] ?? 0, name).toBeCloseTo(weight, 2);
    }
    // Of what is asked, tried without its page, enough is fair and good.
    for (const { tried, from } of Object.values(fitted)) {
      const kept = tried.filter(({ score }) => score >= from);
      const share = (holds: (one: GradedCard) => boolean) =>
        kept.filter((one) => holds(one.card)).reduce((sum, one) => sum + one.card.counts, 0) /
        kept.reduce((sum, one) => sum + one.card.counts, 0);
      expect(kept.length).toBeGreaterThan(30);
      expect(share(({ isFair }) => isFair)).toBeGreaterThanOrEqual(0.95);
      expect(share(({ isGood }) => isGood)).toBeGreaterThanOrEqual(0.9);
    }
    expect(showKinds(fitted)).toMatch(/### statement[\s\S]*\*\*/);
  });
});

test('cards are stored as numbers and come back', () => {
  const cards = [
    card({}),
    card({ page: 'q', isGood: false, counts: 2.5, evidence: { length: 0.125, isA: 1 } }),
  ];
  expect(decodeGradedCards(encodeGradedCards(cards))).toEqual(cards);
});

test('grades are joined with what was drawn; what nobody graded is left out', () => {
  const drawn = ['a', 'b', 'c'].map((id) =>
    JSON.stringify({ id, page: 'p', kind: 'term', evidence: { x: 1 } }),
  );
  expect(joinGrades(drawn.join('\n'), 'a\t1\t0\theadline\nb\t1\t1\n')).toEqual([
    { page: 'p', kind: 'term', counts: 1, evidence: { x: 1 }, isFair: true, isGood: false },
    { page: 'p', kind: 'term', counts: 1, evidence: { x: 1 }, isFair: true, isGood: true },
  ]);
});

test('what tells good cards from others gets the weight', () => {
  const cards = Array.from({ length: 200 }, (_, n) =>
    card({ isGood: n % 2 === 0, evidence: { tells: n % 2, noise: Math.floor(n / 2) % 2 } }),
  );
  const fitted = fitCards(cards, 1);
  expect(fitted.weights['tells']).toBeLessThan(-2);
  expect(Math.abs(fitted.weights['noise'] ?? 1)).toBeLessThan(0.1);
  expect(scoreOf(fitted, card({ evidence: { tells: 0, noise: 0 } }))).toBeGreaterThan(0);
});

test('weights are written between their marks, and nothing without them', () => {
  const fitted = {
    term: { from: 1.5, good: { intercept: -1, weights: { a: 2, 'b.c': 0.5, d: 0 } }, tried: [] },
  };
  const text = writeCardWeights('head\n// Fitted: begin\nold\n// Fitted: end\n', fitted);
  expect(text).toMatch(
    /^head\n\/\/ Fitted: begin\n[\s\S]*a: 2,\n\s+'b\.c': 0\.5,\n[\s\S]*\/\/ Fitted: end\n$/,
  );
  expect(text).not.toContain('old');
  expect(() => writeCardWeights('nothing', fitted)).toThrow('marks');
});
