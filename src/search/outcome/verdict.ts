// Ranked pages → the outcome, by words alone or with meaning, and the features that it depends on.
import { courseMatterIn } from '../question/course-matters.ts';
import { type Concept, totalWeight } from '../question/query.ts';
import type { RankedPage } from '../ranking/ranked-page.ts';
import { OUTCOME_BY_MEANING, OUTCOME_BY_WORDS } from '../ranking/weights.ts';
import { rarityOf, type Vocabulary } from '../segment/vocabulary.ts';
import { termsOf } from '../text/terms.ts';
import { isStopPhraseWord } from '../text/word-roles.ts';
import {
  CONFIDENCE_FROM,
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
  PROBABILITY_FROM,
  probabilityOf,
} from './outcome-by-meaning.ts';

/** An outcome depends on at most so many pages, the best ones. */
export const JUDGED_PAGES = 20;

/** What is needed of a ranked page. */
type Judged = Pick<RankedPage, 'features' | 'meaning' | 'score'>;

/** The outcome for a question, given its concepts and the distinct pages found, best first. */
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
  const verdict = decideByMeaning(probabilityOf(features));
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

/** The features that the outcome of `judge` depends on, with their weights; empty without any page. */
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

/** The minimum confidence for an answer, and for offering pages, by whether words decided alone. */
export function thresholdsFor(pages: readonly Judged[]): typeof PROBABILITY_FROM {
  return contendersOf(pages) === undefined ? CONFIDENCE_FROM : PROBABILITY_FROM;
}

/**
 * Corrects the verdict on a question about how a course is run (when an exam is, what it is worth): it is `missing` unless the title of the
 * first page names just that. All other verdicts stay as they are.
 */
export function judgeCourseMatter(question: string, title: string, verdict: Verdict): Verdict {
  const matter = verdict.outcome === 'missing' ? undefined : courseMatterIn(question);
  if (matter === undefined) return verdict;
  const named = new Set(termsOf(title));
  return termsOf(matter).some((term) => named.has(term))
    ? verdict
    : { outcome: 'missing', reason: 'course', confidence: 0 };
}

/** The pages that an outcome by meaning depends on; undefined where words decided alone. */
function contendersOf(pages: readonly Judged[]): Contender[] | undefined {
  const contenders = pages
    .slice(0, JUDGED_PAGES)
    .flatMap(({ features, meaning, score }) => (meaning === undefined ? [] : [{ features, meaning, score }]));
  return contenders.length === 0 ? undefined : contenders;
}

/** What an outcome depends on of a question with these concepts, and of a library of so many pages. */
export function askedOf(concepts: readonly Concept[], pages: number): AskedOf {
  return {
    asked: countAsked(concepts),
    weight: totalWeight(concepts),
    maxRarity: rarityOf(0, pages),
    pages,
  };
}

/** The number of concepts that are no words of stop phrases. */
function countAsked(concepts: readonly Concept[]): number {
  return concepts.filter(({ text }) => !isStopPhraseWord(text)).length;
}

/** How the best of distinct pages, best first, compares with the others. Undefined without any page. Only the first five are read. */
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
