// Topics and sections that a question names by their titles: "what is a half-life" and a heading "Half-life".
import { wordsOfKey } from '../segment/title-lookup.ts';
import type { Outcome } from './outcome.ts';
import type { RankedPage } from './rank-pages.ts';

/** Minimum share of the question that the title has, and of the title that the question has, for it to be named. */
const MIN_NAMED = 0.97;

/** Minimum lead, in score, of a topic over one of the same name in another course: below it nobody said which one is meant. */
const MIN_SCOPE_LEAD = 0.15;

/** Whether the question is the page's title, but for words that say nothing. */
function isNamed({ features: { title, titleUsed } }: RankedPage): boolean {
  return title >= MIN_NAMED && titleUsed >= MIN_NAMED;
}

/** Whether it is a topic or section, whose title names what it is about within its course or page. */
function isScoped({ titleKey }: RankedPage): boolean {
  return wordsOfKey(titleKey) !== titleKey;
}

/** Puts topics and sections that the question names first, as they are ranked, unless a question so named comes first already. */
export function putNamedFirst(ranked: readonly RankedPage[]): readonly RankedPage[] {
  const [first] = ranked;
  if (first === undefined || (isNamed(first) && !isScoped(first))) return ranked;
  const named = ranked.filter((page) => isScoped(page) && isNamed(page));
  if (named.length === 0) return ranked;
  const others = new Set(named);
  return [...named, ...ranked.filter((page) => !others.has(page))];
}

/** The outcome where the first page is named: it answers, unless another of the same name is as likely to be meant. */
export function outcomeOfNamed([first, second]: readonly RankedPage[], decided: Outcome): Outcome {
  if (first === undefined || !isScoped(first)) return decided;
  const isShared = second !== undefined && wordsOfKey(first.titleKey) === wordsOfKey(second.titleKey);
  if (isNamed(first)) {
    return isShared && first.score - second.score < MIN_SCOPE_LEAD ? 'unsure' : 'answer';
  }
  return decided === 'answer' && isShared && first.score - second.score < MIN_SCOPE_LEAD ? 'unsure' : decided;
}
