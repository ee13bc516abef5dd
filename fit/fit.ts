// Measured questions → the weights of ranking and outcome, for words alone and for words and meaning, with a cross-validation.
import type { Outcome, OutcomeFeatures } from '../src/search/outcome/outcome.ts';
import type { MeaningOutcomeFeatures } from '../src/search/outcome/outcome-by-meaning.ts';
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

/** The result of a question in cross-validation: with weights that were fitted without its fold. */
export interface TriedQuestion {
  question: MeasuredQuestion;
  /** The grades of its pages, best first. */
  grades: number[];
  /** The probability that the first page answers, 0–1. */
  probability: number;
  /** The most certain outcome that the rules allow, whatever the probability. */
  limit: Outcome;
}

/** Weights fitted on all questions, and the cross-validation of each question. */
export interface Fitted<Feature extends string, OutcomeFeature extends string> {
  ranking: Weights<Feature>;
  outcome: OutcomeWeights<OutcomeFeature>;
  tried: TriedQuestion[];
}

export type FittedByWords = Fitted<WordFeature, keyof OutcomeFeatures>;
export type FittedByMeaning = Fitted<MeaningFeature, keyof MeaningOutcomeFeatures>;

/** Fits all weights, and cross-validates them. */
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

/** How ranking and outcome are fitted. */
interface Plan<Feature extends string, OutcomeFeature extends string, Page extends RatedPage<Feature>> {
  ranking: RankingPlan<Feature>;
  outcome: OutcomePlan<OutcomeFeature>;
  /** The pages that are ranked for a question. */
  pagesOf(question: MeasuredQuestion): Page[];
  judge(question: MeasuredQuestion, ranked: readonly Scored<Page>[]): Judgement<OutcomeFeature>;
  limit(question: MeasuredQuestion, ranked: readonly Scored<Page>[]): Outcome;
}

/** Fits ranking and outcome. The outcome is fitted on rankings from cross-validation: those of the final weights would be too good. */
function fitOne<Feature extends string, OutcomeFeature extends string, Page extends RatedPage<Feature>>(
  questions: readonly MeasuredQuestion[],
  plan: Plan<Feature, OutcomeFeature, Page>,
): Fitted<Feature, OutcomeFeature> {
  const folds = dealFolds(questions);
  const choices = questions.map((question) => ({
    question,
    set: question.set,
    pages: plan.pagesOf(question),
  }));
  const ranking = fitRanking(plan.ranking, choices);
  // The search for a fold's weights leads to the same ones, to a thousandth, wherever it begins; from those of all questions it takes a third of the steps.
  const fitFold = (known: Readonly<typeof choices>) => fitRanking(plan.ranking, known, ranking);
  const ranked = crossValidate(choices, folds, fitFold, ({ question, pages: rated }, weights) => {
    const pages = rank(plan.ranking, rated, weights);
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
  return { ranking, outcome: fitJudged(ranked), tried };
}
