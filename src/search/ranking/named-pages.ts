// Topics and sections that a question names by their titles: "what is a half-life" and a heading "Half-life".
import { hasScope } from '../segment/title-lookup.ts';
import type { RankedPage } from './ranked-page.ts';

/** Minimum share of the question that the title must have, and of the title that the question must have, for the question to name it. */
export const MIN_NAMED = 0.97;

/**
 * Whether the question is the page's title, apart from words without a meaning of their own. `asking`: the share of the question, by weight,
 * in words that only ask ("explain"), which no title needs to have.
 */
export function isNamed({ features: { title, titleUsed } }: RankedPage, asking = 0): boolean {
  return title >= MIN_NAMED - asking && titleUsed >= MIN_NAMED;
}

/** Whether it is a topic or section, whose title names what it is about within its course or page. */
export function isScoped({ titleKey }: RankedPage): boolean {
  return hasScope(titleKey);
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
