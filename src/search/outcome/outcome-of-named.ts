// The outcome where the question names the first page by its title.
import { asksToCompare } from '../question/comparison.ts';
import { type Concept, totalWeight } from '../question/query.ts';
import { isNamed, isScoped, MIN_NAMED } from '../ranking/named-pages.ts';
import { OTHER_SIGNS } from '../ranking/prefer-signs.ts';
import type { RankedPage } from '../ranking/ranked-page.ts';
import { wordsOfKey } from '../segment/title-lookup.ts';
import { isAskingWord } from '../text/word-roles.ts';
import type { Outcome } from './outcome.ts';

/** The same as `MIN_NAMED`, where the question has all words of the title, some of them in other forms. */
const MIN_IN_OTHER_FORMS = 0.79;

/** Minimum share of a title that the question must have where both ask for a difference: the names of the two things. */
const MIN_COMPARED = 0.6;

/** Titles that ask for a difference; in lower case, as title keys are. */
const TITLE_COMPARES = /\b(?:differ|compar|distinguish|unterschied|vergleich|diferen|différen)/;

/** Minimum lead, in score, of a topic over one of the same name in another course. With less it is not clear which one is meant. */
const MIN_SCOPE_LEAD = 0.15;

/**
 * The outcome if the question names the first page: it answers, unless another page of the same name may be meant just as well. A question
 * may name several pages whose titles are questions ("What is mitosis?", "How does mitosis work?"): then the outcome stays as `decided`.
 */
export function outcomeOfNamed(
  [first, second]: readonly RankedPage[],
  asked: { question: string; concepts: readonly Concept[] },
  decided: Outcome,
): Outcome {
  if (first === undefined) return decided;
  const asking = shareOfAsking(asked.concepts);
  if (!isScoped(first)) {
    const isMeant = (page: RankedPage) => isMeantBy(page, asked.question, asking);
    return isMeant(first) && isOnlyOne(first, second, isMeant) ? 'answer' : decided;
  }
  const isShared = second !== undefined && wordsOfKey(first.titleKey) === wordsOfKey(second.titleKey);
  if (isNamed(first, asking)) {
    return isShared && first.score - second.score < MIN_SCOPE_LEAD ? 'unsure' : 'answer';
  }
  return decided === 'answer' && isShared && first.score - second.score < MIN_SCOPE_LEAD ? 'unsure' : decided;
}

/** Whether the question names the first page alone. A second one with other signs does not count if the first is far ahead of it. */
function isOnlyOne(
  first: RankedPage,
  second: RankedPage | undefined,
  isMeant: (page: RankedPage) => boolean,
): boolean {
  if (second === undefined || !isMeant(second)) return true;
  return (
    wordsOfKey(first.titleKey) === wordsOfKey(second.titleKey) &&
    first.score - second.score >= OTHER_SIGNS / 2
  );
}

/**
 * Whether the question is what a page asks for: word by word, in other forms of the words that count a little less ("runtime error" and
 * "run-time error"), or as a comparison of two things whose difference the page asks for ("let vs var"). `asking` is as for `isNamed`.
 */
function isMeantBy(page: RankedPage, question: string, asking: number): boolean {
  const { title, titleUsed, missing } = page.features;
  if (isNamed(page, asking)) return true;
  if (missing > 1 - MIN_IN_OTHER_FORMS + asking) return false;
  if (title >= MIN_IN_OTHER_FORMS - asking && titleUsed >= MIN_IN_OTHER_FORMS) return true;
  const isComparison = asksToCompare(question) && TITLE_COMPARES.test(wordsOfKey(page.titleKey));
  return isComparison && title >= MIN_NAMED && titleUsed >= MIN_COMPARED;
}

/** The share of a question, by weight, in words that only ask; none where it has no others. */
function shareOfAsking(concepts: readonly Concept[]): number {
  const weight = totalWeight(concepts);
  const asking = totalWeight(concepts.filter(({ text }) => isAskingWord(text)));
  return asking < weight ? asking / weight : 0;
}
