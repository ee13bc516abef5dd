// What is fitted where meaning joins the words: the features, and the plans of ranking and outcome.
import type { Features, MeaningFeatures } from '../src/search/features/features.ts';
import { placesOf } from '../src/search/features/places.ts';
import { isInPassing, type Outcome } from '../src/search/outcome/outcome.ts';
import {
  type MeaningOutcomeFeatures,
  outcomeFeaturesByMeaning,
} from '../src/search/outcome/outcome-by-meaning.ts';
import { nearnessAmong } from '../src/search/ranking/nearest-pages.ts';
import { BY_VECTORS, PLACES_BY_WORDS } from '../src/search/ranking/rank.ts';
import { rarityOf } from '../src/search/segment/vocabulary.ts';
import { RANKING_BY_WORDS, WORD_FEATURES, type WordFeature } from './by-words.ts';
import { OUTCOME_IMPORTANCE, RANKING_IMPORTANCE } from './importance.ts';
import type { MeasuredQuestion } from './measurements.ts';
import type { Judgement, OutcomePlan } from './outcome.ts';
import { type RankingPlan, type RatedPage, type Scored, scoreOf, type Weights } from './ranking.ts';

const MEANING_FEATURES = [...WORD_FEATURES, ...BY_VECTORS, ...PLACES_BY_WORDS] as const satisfies readonly (
  | keyof Features
  | keyof MeaningFeatures
)[];

export type MeaningFeature = (typeof MEANING_FEATURES)[number];

export const RANKING_BY_MEANING: RankingPlan<MeaningFeature> = {
  features: MEANING_FEATURES,
  named: 1,
  importance: RANKING_IMPORTANCE,
  penalty: 1e-3,
  fittedPages: 40,
};

export const OUTCOME_BY_MEANING: OutcomePlan<keyof MeaningOutcomeFeatures> = {
  features: [
    'pairs',
    'titleNearness',
    'bestNearness',
    'found',
    'rareMissing',
    'logOdds',
    'passageLead',
    'smallness',
    'smallTitleNearness',
    'smallBestNearness',
    'smallTopic',
  ],
  importance: OUTCOME_IMPORTANCE,
  penalty: 1,
  signs: {},
};

/** A page that was found by words or by meaning, with all of its features. */
export type MeantPage = RatedPage<MeaningFeature> & { values: Features & MeaningFeatures };

/**
 * The pages found for a question where meaning joins the words. Features that are not in the measurements are computed here: ranks, which depend on
 * `byWords`, the weights of the ranking by words alone, and nearness in a small library.
 */
export function pagesByMeaning(
  { found, pages }: MeasuredQuestion,
  byWords: Weights<WordFeature>,
): MeantPage[] {
  const meant = found.flatMap(({ features, meaning, grade }) =>
    meaning === undefined ? [] : [{ features, meaning, grade }],
  );
  const places = placesOf(
    meant.map(({ features, meaning }) => ({
      ...meaning,
      words: scoreOf(RANKING_BY_WORDS, features, byWords),
      bm25f: features.bm25f,
    })),
  );
  return meant.flatMap(({ features, meaning, grade }, page) => {
    const place = places[page];
    return place === undefined
      ? []
      : [{ values: { ...features, ...meaning, ...nearnessAmong(pages, meaning), ...place }, grade }];
  });
}

/** What the outcome is fitted on: its features for a question's ranked pages, and whether the first page answers. */
export function judgeByMeaning(
  { set, asked, weight, pages }: MeasuredQuestion,
  ranked: readonly Scored<MeantPage>[],
): Judgement<keyof MeaningOutcomeFeatures> {
  const contenders = ranked.map(({ values, score }) => ({ features: values, meaning: values, score }));
  const features = outcomeFeaturesByMeaning(contenders, {
    asked,
    weight,
    pages,
    maxRarity: rarityOf(0, pages),
  });
  return { set, features, isRight: ranked[0]?.grade === 2 };
}

/** The most certain outcome that the rules allow for these pages, whatever the probability. */
export function limitByMeaning({ asked }: MeasuredQuestion, [first]: readonly Scored<MeantPage>[]): Outcome {
  if (first === undefined) return 'missing';
  return isInPassing({ asked, features: first.values }) ? 'unsure' : 'answer';
}
