// Pages in the question's language come before translations of them.
import type { SearchIndex } from '../retrieval/search-index.ts';
import { ENGLISH, languageOfQuestion } from '../text/languages/index.ts';
import type { RankedPage } from './ranked-page.ts';

/**
 * What a page in another language than the question's loses, in units of the score. It is little, so that a page that fits clearly better
 * still comes first: people ask in German about lectures in English.
 */
const SETBACK = 0.6;

/**
 * Ranks pages in another language than the question's lower: of several translations of a page, the one in the question's language comes
 * first. Returns the same array where all pages, or none, are in the language of the question.
 */
export function preferLanguage(
  ranked: RankedPage[],
  question: string,
  { vocabulary }: SearchIndex,
): RankedPage[] {
  const { languages, mainLanguage } = vocabulary;
  if (languages.length === 0) return ranked;
  const asked = languageOfQuestion(question, languages, mainLanguage)?.code ?? ENGLISH;
  const isForeign = ({ segment, page }: RankedPage): boolean =>
    segment.languageNames[segment.languages[page] ?? 0] !== asked;
  if (!ranked.some(isForeign) || ranked.every(isForeign)) return ranked;
  return ranked
    .map((one) => (isForeign(one) ? { ...one, score: one.score - SETBACK } : one))
    .sort((a, b) => b.score - a.score);
}
