// Distinct pages, best first → the outcome, by words alone or with meaning, and the features it rests on.
import { courseMatterIn } from '../question/course-matters.ts';
import { type Concept, totalWeight } from '../question/query.ts';
import { rarityOf, type Vocabulary } from '../segment/vocabulary.ts';
import { termsOf } from '../text/terms.ts';
import { isStopPhraseWord } from '../text/word-roles.ts';
import {
  decideOutcome,
  isInPassing,
  type OutcomeFeatures,
  outcomeFeaturesOf,
  type Standing,
  type Verdict,
} from './outcome.ts';
import {
  type AskedOf,
  type Contender,
  decideByMeaning,
  type MeaningOutcomeFeatures,
  outcomeFeaturesByMeaning,
  type PROBABILITY_FROM,
  probabilityFrom,
  probabilityOf,
} from './outcome-by-meaning.ts';
import type { RankedPage } from './rank-pages.ts';
import { OUTCOME_BY_MEANING, OUTCOME_BY_WORDS } from './weights.ts';

/** Number of pages, best first, that an outcome depends on. */
export const JUDGED_PAGES = 20;

/** A page as it was ranked. */
type Judged = Pick<RankedPage, 'features' | 'meaning' | 'score'>;

/** The outcome of a question whose pages, best first, are these. */
export function judge(
  pages: readonly Judged[],
  concepts: readonly Concept[],
  vocabulary: Vocabulary,
): Verdict {
  const contenders = contendersOf(pages);
  if (contenders === undefined) return decideOutcome(standingOf(pages, concepts, vocabulary));
  const features = outcomeFeaturesByMeaning(contenders, askedOf(concepts, vocabulary.pages));
  const [first] = contenders;
  if (features === undefined || first === undefined) return decideOutcome(undefined);
  const verdict = decideByMeaning(probabilityOf(features), vocabulary.pages);
  const isGuess = isInPassing({ asked: countAsked(concepts), features: first.features });
  return verdict.outcome === 'answer' && isGuess
    ? { ...verdict, outcome: 'unsure', reason: 'chance' }
    : verdict;
}

/** A feature of an outcome, with its weight. */
export interface WeighedFeature {
  kind: keyof OutcomeFeatures | keyof MeaningOutcomeFeatures;
  value: number;
  weight: number;
}

/** The features that an outcome rests on. */
export function weighOutcome(
  pages: readonly Judged[],
  concepts: readonly Concept[],
  vocabulary: Vocabulary,
): WeighedFeature[] {
  const contenders = contendersOf(pages);
  if (contenders !== undefined) {
    const features = outcomeFeaturesByMeaning(contenders, askedOf(concepts, vocabulary.pages));
    return features === undefined ? [] : weigh(features, OUTCOME_BY_MEANING.weights);
  }
  const standing = standingOf(pages, concepts, vocabulary);
  return standing === undefined ? [] : weigh(outcomeFeaturesOf(standing), OUTCOME_BY_WORDS.weights);
}

function weigh<Kind extends WeighedFeature['kind']>(
  values: Readonly<Record<Kind, number>>,
  weights: Readonly<Record<Kind, number>>,
): WeighedFeature[] {
  return (Object.keys(weights) as Kind[]).map((kind) => ({
    kind,
    value: values[kind],
    weight: weights[kind],
  }));
}

/** Minimum confidence for an answer, and for offering pages, where meaning joined in or words decide alone. */
export function thresholdsFor(
  pages: readonly Judged[],
  { alone, pages: count }: { alone: typeof PROBABILITY_FROM; pages: number },
): typeof PROBABILITY_FROM {
  return contendersOf(pages) === undefined ? alone : probabilityFrom(count);
}

/**
 * The verdict on a question, given that on its words and the title of the first page: what asks how a course goes is answered by pages that
 * are named after that alone.
 */
export function judgeCourseMatter(question: string, title: string, verdict: Verdict): Verdict {
  const matter = verdict.outcome === 'missing' ? undefined : courseMatterIn(question);
  if (matter === undefined) return verdict;
  const named = new Set(termsOf(title));
  return termsOf(matter).some((term) => named.has(term))
    ? verdict
    : { outcome: 'missing', reason: 'course', confidence: 0 };
}

/** The pages with their meaning; undefined where words decided alone. */
function contendersOf(pages: readonly Judged[]): Contender[] | undefined {
  const contenders = pages
    .slice(0, JUDGED_PAGES)
    .flatMap(({ features, meaning, score }) => (meaning === undefined ? [] : [{ features, meaning, score }]));
  return contenders.length === 0 ? undefined : contenders;
}

/** What is asked of a library of so many pages, as an outcome needs it. */
export function askedOf(concepts: readonly Concept[], pages: number): AskedOf {
  return {
    asked: countAsked(concepts),
    weight: totalWeight(concepts),
    maxRarity: rarityOf(0, pages),
    pages,
  };
}

function countAsked(concepts: readonly Concept[]): number {
  return concepts.filter(({ text }) => !isStopPhraseWord(text)).length;
}

/** How the best of distinct pages, best first, compares to the others. The first five are enough to tell. */
export function standingOf(
  [first, second, , , fifth]: readonly Judged[],
  concepts: readonly Concept[],
  { mainLanguage }: Pick<Vocabulary, 'mainLanguage'>,
): Standing | undefined {
  if (first === undefined) return undefined;
  return {
    features: first.features,
    asked: countAsked(concepts),
    isEnglish: mainLanguage === undefined,
    ...(second === undefined ? {} : { lead: first.score - second.score }),
    ...(fifth === undefined ? {} : { ahead: first.score - fifth.score }),
  };
}
