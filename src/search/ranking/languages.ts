// Pages in the language of the question before those in others, where a library holds several: translations of one page say the same.
import { ENGLISH, languageOfQuestion } from '../text/languages/index.ts';
import type { RankedPage } from './rank-pages.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * What a page in another language than the question's is set back by, in units of the score. A page that has more of what is asked comes first all
 * the same: a library of lectures in English is asked in German.
 */
const SETBACK = 0.6;

/** The pages in their new order; the very same where all are of one language, or the question's cannot be told. */
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
