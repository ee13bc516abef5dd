// Measured questions → the weights of ranking and outcome, by words alone and where meaning joins them.
import type { Outcome, OutcomeFeatures } from '../src/search/ranking/outcome.ts';
import type { MeaningOutcomeFeatures } from '../src/search/ranking/outcome-by-meaning.ts';
import {
  judgeByMeaning,
  limitByMeaning,
  type MeaningFeature,
  OUTCOME_BY_MEANING,
  pagesByMeaning,
  RANKING_BY_MEANING,
} from './by-meaning.ts';
import {
  judgeByWords,
  limitByWords,
  OUTCOME_BY_WORDS,
  pagesByWords,
  RANKING_BY_WORDS,
  type WordFeature,
} from './by-words.ts';
import { crossValidate, dealFolds } from './folds.ts';
import type { MeasuredQuestion } from './measurements.ts';
import {
  fitOutcome,
  type Judgement,
  type OutcomePlan,
  type OutcomeWeights,
  probabilityOf,
} from './outcome.ts';
import { fitRanking, type RankingPlan, type RatedPage, rank, type Scored, type Weights } from './ranking.ts';

/** A question as weights answer it that were fitted without it and its like. */
export interface TriedQuestion {
  question: MeasuredQuestion;
  /** Grades of its pages, best first. */
  grades: number[];
  /** Probability that the first answers. */
  probability: number;
  /** The surest outcome that is said of it, however high the probability. */
  limit: Outcome;
}

export interface Fitted<Feature extends string, OutcomeFeature extends string> {
  ranking: Weights<Feature>;
  outcome: OutcomeWeights<OutcomeFeature>;
  tried: TriedQuestion[];
}

export type FittedByWords = Fitted<WordFeature, keyof OutcomeFeatures>;
export type FittedByMeaning = Fitted<MeaningFeature, keyof MeaningOutcomeFeatures>;

/** Fits everything, and tries it by cross-validation. */
export function fitWeights(questions: readonly MeasuredQuestion[]): {
  byWords: FittedByWords;
  byMeaning: FittedByMeaning;
} {
  const byWords = fitOne(questions, {
    ranking: RANKING_BY_WORDS,
    outcome: OUTCOME_BY_WORDS,
    pagesOf: pagesByWords,
    judge: judgeByWords,
    limit: limitByWords,
  });
  const byMeaning = fitOne(questions, {
    ranking: RANKING_BY_MEANING,
    outcome: OUTCOME_BY_MEANING,
    pagesOf: (question) => pagesByMeaning(question, byWords.ranking),
    judge: judgeByMeaning,
    limit: limitByMeaning,
  });
  return { byWords, byMeaning };
}

interface Plan<Feature extends string, OutcomeFeature extends string, Page extends RatedPage<Feature>> {
  ranking: RankingPlan<Feature>;
  outcome: OutcomePlan<OutcomeFeature>;
  /** The pages among which it chooses. */
  pagesOf(question: MeasuredQuestion): Page[];
  judge(question: MeasuredQuestion, ranked: readonly Scored<Page>[]): Judgement<OutcomeFeature>;
  limit(question: MeasuredQuestion, ranked: readonly Scored<Page>[]): Outcome;
}

/** The outcome is fitted on rankings that did not know their questions. */
function fitOne<Feature extends string, OutcomeFeature extends string, Page extends RatedPage<Feature>>(
  questions: readonly MeasuredQuestion[],
  plan: Plan<Feature, OutcomeFeature, Page>,
): Fitted<Feature, OutcomeFeature> {
  const folds = dealFolds(questions);
  const fitOn = (known: readonly MeasuredQuestion[]) =>
    fitRanking(
      plan.ranking,
      known.map((question) => ({ set: question.set, pages: plan.pagesOf(question) })),
    );
  const ranked = crossValidate(questions, folds, fitOn, (question, weights) => {
    const pages = rank(plan.ranking, plan.pagesOf(question), weights);
    return { question, pages, judgement: plan.judge(question, pages) };
  });
  const fitJudged = (known: readonly (typeof ranked)[number][]) =>
    fitOutcome(
      plan.outcome,
      known.map(({ judgement }) => judgement),
    );
  const tried = crossValidate(ranked, folds, fitJudged, ({ question, pages, judgement }, outcome) => ({
    question,
    grades: pages.map(({ grade }) => grade),
    probability: probabilityOf(plan.outcome, judgement, outcome),
    limit: plan.limit(question, pages),
  }));
  return { ranking: fitOn(questions), outcome: fitJudged(ranked), tried };
}
