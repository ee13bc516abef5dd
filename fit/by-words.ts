// What is fitted where words decide alone: the features, and the plans of ranking and outcome.
import type { Features } from '../src/search/features/features.ts';
import {
  decideOutcome,
  type Outcome,
  type OutcomeFeatures,
  outcomeFeaturesOf,
  type Standing,
} from '../src/search/outcome/outcome.ts';
import { OUTCOME_IMPORTANCE, RANKING_IMPORTANCE } from './importance.ts';
import { type MeasuredQuestion, SHARES } from './measurements.ts';
import type { Judgement, OutcomePlan } from './outcome.ts';
import type { RankingPlan, RatedPage, Scored } from './ranking.ts';

/** The features by words whose weights are fitted: all but `named`, whose weight is chosen (see `RANKING_BY_WORDS`). */
export type WordFeature = Exclude<(typeof SHARES)[number], 'named'>;

export const WORD_FEATURES: readonly WordFeature[] = SHARES.filter((name) => name !== 'named');

export const RANKING_BY_WORDS: RankingPlan<WordFeature> = {
  features: WORD_FEATURES,
  named: 6,
  // What is asked in other words than the page's is no matter of words: with such questions others were found less often.
  importance: { ...RANKING_IMPORTANCE, further: 0 },
  penalty: 1e-3,
  fittedPages: 25,
};

export const OUTCOME_BY_WORDS: OutcomePlan<keyof OutcomeFeatures> = {
  features: ['page', 'missing', 'titleUsed', 'titleRuns', 'pairs', 'lead', 'ahead'],
  importance: OUTCOME_IMPORTANCE,
  penalty: 1,
  signs: { page: 1, missing: -1, titleUsed: 1, titleRuns: 1, pairs: 1, lead: 1, ahead: 1 },
};

/** A page that was found by words. */
export type WordPage = RatedPage<WordFeature> & { values: Features };

/** The pages found by a question's words. */
export function pagesByWords({ found }: MeasuredQuestion): WordPage[] {
  return found
    .filter(({ isByWords }) => isByWords)
    .map(({ features, grade }) => ({ values: features, grade }));
}

/** What the outcome is fitted on: its features for a question's ranked pages, and whether the first page answers. */
export function judgeByWords(
  question: MeasuredQuestion,
  ranked: readonly Scored<WordPage>[],
): Judgement<keyof OutcomeFeatures> {
  const standing = standingOf(question, ranked);
  return {
    set: question.set,
    features: standing === undefined ? undefined : outcomeFeaturesOf(standing),
    isRight: ranked[0]?.grade === 2,
  };
}

/** The most certain outcome that the rules allow for these pages, whatever the confidence. */
export function limitByWords(question: MeasuredQuestion, ranked: readonly Scored<WordPage>[]): Outcome {
  return decideOutcome(standingOf(question, ranked), 1).outcome;
}

function standingOf(
  { asked }: MeasuredQuestion,
  [first, second, , , fifth]: readonly Scored<WordPage>[],
): Standing | undefined {
  if (first === undefined) return undefined;
  return {
    features: first.values,
    asked,
    isEnglish: true,
    ...(second === undefined ? {} : { lead: first.score - second.score }),
    ...(fifth === undefined ? {} : { ahead: first.score - fifth.score }),
  };
}
