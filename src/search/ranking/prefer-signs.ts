// Of titles that differ in signs only (Na and Na⁺, C and C++), the one that is written as in the question comes first.
import { hasSignedNames, signedNamesOfKey, wordsOfKey } from '../segment/title-lookup.ts';
import { signedNamesOf, withoutSigns } from '../text/signed-names.ts';
import type { RankedPage } from './ranked-page.ts';

/** What a page loses, in score, if its title has other signs than the question, and another title of the same words has the same signs. */
export const OTHER_SIGNS = 2;

/** Ranks pages lower whose titles have other signs than the question. Returns the same array if there are none. */
export function preferSigns(ranked: readonly RankedPage[], question: string): readonly RankedPage[] {
  // Without signs in any title there is nothing to tell them apart by.
  if (!ranked.some(({ titleKey }) => hasSignedNames(titleKey))) return ranked;
  const groups = new Map<string, RankedPage[]>();
  for (const page of ranked) {
    const words = wordsOfKey(page.titleKey);
    groups.set(words, [...(groups.get(words) ?? []), page]);
  }
  const asked = signedNamesOf(question);
  const bare = new Set(question.toLowerCase().split(/[^\p{L}\p{N}+#*\-−⁺⁻]+/u));
  const others = new Set<RankedPage>();
  for (const [words, pages] of groups) {
    const misses = pages.map(({ titleKey }) => countMisses(words.split(' '), titleKey, asked, bare));
    const least = Math.min(...misses);
    for (const [place, page] of pages.entries()) if ((misses[place] ?? 0) > least) others.add(page);
  }
  if (others.size === 0) return ranked;
  return ranked
    .map((page) => (others.has(page) ? { ...page, score: page.score - OTHER_SIGNS } : page))
    .sort((a, b) => b.score - a.score);
}

/** How many names differ in signs: names of the title that the question writes otherwise, and the other way round. */
function countMisses(
  words: readonly string[],
  titleKey: string,
  asked: readonly string[],
  bare: ReadonlySet<string>,
): number {
  const own = signedNamesOfKey(titleKey);
  const foreign = own.filter((name) => !asked.includes(name));
  const missing = asked.filter((name) => {
    const word = withoutSigns(name);
    return words.includes(word) && !own.includes(name) && !bare.has(word);
  });
  return foreign.length + missing.length;
}
