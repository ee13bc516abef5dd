// How sure the first page is: by words alone, or with meaning where the pages have it.
import { describe, expect, test } from 'vitest';
import type { Features } from '../../../src/search/features/features.ts';
import { CONFIDENCE_FROM } from '../../../src/search/outcome/outcome.ts';
import { PROBABILITY_FROM } from '../../../src/search/outcome/outcome-by-meaning.ts';
import {
  askedOf,
  JUDGED_PAGES,
  judge,
  judgeCourseMatter,
  standingOf,
  thresholdsFor,
  weighOutcome,
} from '../../../src/search/outcome/verdict.ts';
import type { Concept } from '../../../src/search/question/query.ts';
import type { RankedPage } from '../../../src/search/ranking/ranked-page.ts';
import { OUTCOME_BY_MEANING, OUTCOME_BY_WORDS, WORD_WEIGHTS } from '../../../src/search/ranking/weights.ts';
import { rarityOf, type Vocabulary } from '../../../src/search/segment/vocabulary.ts';
import { vocabularyOf } from '../build-index.ts';
import { meaningFeatures } from '../meaning-features.ts';

type Judged = Pick<RankedPage, 'features' | 'meaning' | 'score'>;

const NO_WORDS = Object.fromEntries(
  Object.keys(WORD_WEIGHTS).map((name) => [name, 0]),
) as unknown as Features;
const ALL_WORDS: Partial<Features> = { page: 1, title: 1, titleUsed: 1, titleRuns: 1, pairs: 1, topic: 1 };

function byWords(score: number, features: Partial<Features> = {}): Judged {
  return { score, features: { ...NO_WORDS, ...features } };
}

function byMeaning(score: number, nearness: number, features: Partial<Features> = {}): Judged {
  return { ...byWords(score, features), meaning: meaningFeatures(nearness, 1) };
}

function concept(text: string, weight = 4): Concept {
  return { text, stem: text, weight, variants: [{ kind: 'word', text, strength: 1, stems: [text] }] };
}

const CONCEPTS = [concept('crane'), concept('oil')];
const vocabulary: Vocabulary = vocabularyOf({ crane: 3, oil: 2 }, 5000);

describe('by words alone', () => {
  test('nothing found is missing', () => {
    expect(judge([], CONCEPTS, vocabulary)).toEqual({ outcome: 'missing', reason: 'nothing', confidence: 0 });
  });

  test('a page that says all that was asked, far ahead, answers', () => {
    const verdict = judge([byWords(20, ALL_WORDS), byWords(2)], CONCEPTS, vocabulary);
    expect(verdict).toMatchObject({ outcome: 'answer', reason: 'clear' });
    expect(verdict.confidence).toBeGreaterThan(CONFIDENCE_FROM.answer);
  });

  test('the same page is one of several where another is as good', () => {
    const pages = [byWords(20, ALL_WORDS), byWords(20, ALL_WORDS)];
    expect(judge(pages, CONCEPTS, vocabulary)).toMatchObject({ outcome: 'unsure', reason: 'open' });
  });

  test('a page that says little of it is none', () => {
    const pages = [byWords(2, { page: 0.2, missing: 0.8 }), byWords(1)];
    expect(judge(pages, CONCEPTS, vocabulary)).toMatchObject({ outcome: 'missing', reason: 'little' });
  });
});

describe('with meaning', () => {
  test('a page that is near and says all that was asked answers, and the same one far away does not', () => {
    const near = judge([byMeaning(20, 0.9, ALL_WORDS), byMeaning(2, 0.3)], CONCEPTS, vocabulary);
    const far = judge([byMeaning(20, 0.1, ALL_WORDS), byMeaning(2, 0.1)], CONCEPTS, vocabulary);
    expect(near).toMatchObject({ outcome: 'answer', reason: 'clear' });
    expect(far.confidence).toBeLessThan(near.confidence);
  });

  test('the thresholds are those of the probability', () => {
    for (const nearness of [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
      const { outcome, confidence } = judge(
        [byMeaning(5, nearness), byMeaning(4, 0.2)],
        CONCEPTS,
        vocabulary,
      );
      const expected =
        confidence >= PROBABILITY_FROM.answer
          ? 'answer'
          : confidence >= PROBABILITY_FROM.unsure
            ? 'unsure'
            : 'missing';
      expect(outcome, `${confidence}`).toBe(expected);
    }
  });

  test('a page that holds the only word asked in passing is a guess, however near it is', () => {
    const pages = [byMeaning(20, 0.95, { page: 1, pairs: 1, keywords: 1, topic: 1 }), byMeaning(1, 0.1)];
    const one = [concept('crane')];
    const verdict = judge(pages, one, vocabulary);
    expect(verdict.confidence).toBeGreaterThan(PROBABILITY_FROM.answer);
    expect(verdict).toMatchObject({ outcome: 'unsure', reason: 'chance' });
    const named = [byMeaning(20, 0.95, { ...ALL_WORDS, keywords: 1 }), byMeaning(1, 0.1)];
    expect(judge(named, one, vocabulary).outcome).toBe('answer');
  });

  test('pages behind the twentieth change nothing', () => {
    const pages = Array.from({ length: JUDGED_PAGES + 10 }, () => byMeaning(5, 0.5));
    const verdict = judge(pages, CONCEPTS, vocabulary);
    expect(judge(pages.slice(0, JUDGED_PAGES), CONCEPTS, vocabulary)).toEqual(verdict);
    expect(judge(pages.slice(0, 2), CONCEPTS, vocabulary).confidence).not.toBe(verdict.confidence);
  });
});

describe('a question about how a course goes', () => {
  const clear = { outcome: 'answer', reason: 'clear', confidence: 0.9 } as const;
  const title = 'what were the causes of the french revolution';

  test('is not answered by a page on the subject', () => {
    for (const question of [
      'is the French Revolution essay due Friday?',
      'when is the french revolution test',
    ])
      expect(judgeCourseMatter(question, title, clear), question).toEqual({
        outcome: 'missing',
        reason: 'course',
        confidence: 0,
      });
  });

  test('is answered by a page that is named after it', () => {
    const named = 'when are essays due';
    expect(judgeCourseMatter('is the French Revolution essay due Friday?', named, clear)).toBe(clear);
    expect(judgeCourseMatter('when is the final', 'what is on the final exam', clear)).toBe(clear);
  });

  test('changes nothing of others, nor where nothing was found', () => {
    expect(judgeCourseMatter('what caused the french revolution', title, clear)).toBe(clear);
    const none = { outcome: 'missing', reason: 'little', confidence: 0.1 } as const;
    expect(judgeCourseMatter('when is the exam', title, none)).toBe(none);
  });
});

describe('what an outcome rests on', () => {
  const kindsOf = (pages: readonly Judged[]) =>
    weighOutcome(pages, CONCEPTS, vocabulary).map(({ kind }) => kind);

  test('is told feature by feature, of words or of meaning', () => {
    expect(kindsOf([byWords(3)])).toEqual(Object.keys(OUTCOME_BY_WORDS.weights));
    expect(kindsOf([byMeaning(3, 0.5)])).toEqual(Object.keys(OUTCOME_BY_MEANING.weights));
    expect(kindsOf([])).toEqual([]);
  });

  test('adds up to the probability', () => {
    for (const [pages, intercept] of [
      [[byWords(9, ALL_WORDS), byWords(3)], OUTCOME_BY_WORDS.intercept],
      [[byMeaning(9, 0.7, ALL_WORDS), byMeaning(3, 0.2)], OUTCOME_BY_MEANING.intercept],
    ] as const) {
      const parts = weighOutcome(pages, CONCEPTS, vocabulary);
      const logOdds = parts.reduce((sum, { value, weight }) => sum + value * weight, intercept);
      expect(judge(pages, CONCEPTS, vocabulary).confidence).toBeCloseTo(1 / (1 + Math.exp(-logOdds)), 10);
    }
  });

  test('goes with the thresholds of words or of meaning', () => {
    expect(thresholdsFor([byWords(1)])).toBe(CONFIDENCE_FROM);
    expect(thresholdsFor([])).toBe(CONFIDENCE_FROM);
    expect(thresholdsFor([byMeaning(1, 0.5)])).toBe(PROBABILITY_FROM);
  });
});

describe('what is asked', () => {
  test('counts concepts, but for words of stop phrases, and the weight of all', () => {
    const concepts = [...CONCEPTS, concept('please', 1)];
    expect(askedOf(concepts, 70)).toEqual({ asked: 2, weight: 9, maxRarity: rarityOf(0, 70), pages: 70 });
  });

  test('is compared by the second and the fifth page, as far as there are such', () => {
    const pages = [9, 7, 6, 5, 4, 1].map((score) => byWords(score));
    const english = { mainLanguage: undefined };
    expect(standingOf(pages, CONCEPTS, english)).toMatchObject({
      asked: 2,
      isEnglish: true,
      lead: 2,
      ahead: 5,
    });
    expect(standingOf(pages.slice(0, 3), CONCEPTS, english)).not.toHaveProperty('ahead');
    expect(standingOf(pages.slice(0, 1), CONCEPTS, english)).not.toHaveProperty('lead');
    expect(standingOf([], CONCEPTS, english)).toBeUndefined();
  });
});
