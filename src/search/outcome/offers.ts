// Pages that are offered whatever their scores: those that the question compares, and those whose names have signs.
import { asksToCompare } from '../question/comparison.ts';
import { MIN_NAMED } from '../ranking/named-pages.ts';
import type { RankedPage } from '../ranking/ranked-page.ts';
import { wordsOfKey } from '../segment/title-lookup.ts';
import type { Outcome } from './outcome.ts';

/** Minimum share of the question that the titles must have together. */
const MIN_COVERED = 0.8;

/**
 * Of distinct pages, those that are offered although the outcome was `decided` otherwise, best first: the pages that the question compares,
 * unless one page answers on just that difference; and if no page answers, those whose names have signs.
 */
export function pagesToOffer(question: string, pages: readonly RankedPage[], decided: Outcome): RankedPage[] {
  const compared = asksToCompare(question) ? pagesCompared(pages) : [];
  const [first] = pages;
  const isAnswered = decided === 'answer' && first !== undefined && !compared.includes(first);
  if (compared.length > 0) return isAnswered ? [] : compared;
  return decided === 'missing' ? pages.filter((page) => isNamedWithSigns(page)) : [];
}

/** The pages whose whole titles are in the question, if their titles together are all that it asks for; else none. */
function pagesCompared(pages: readonly RankedPage[]): RankedPage[] {
  const named = pages.filter(
    ({ features }) => features.titleUsed >= MIN_NAMED && features.title < MIN_COVERED,
  );
  const covered = named.reduce((sum, { features }) => sum + features.title, 0);
  return named.length > 1 && covered >= MIN_COVERED ? named : [];
}

/** Whether the whole title is in the question, and is a name that nobody types by chance: `&&`, A*, .NET. */
function isNamedWithSigns({ titleKey, features }: RankedPage): boolean {
  const words = wordsOfKey(titleKey);
  return features.titleUsed >= MIN_NAMED && /[^\p{L}\p{N} ]/u.test(words);
}
