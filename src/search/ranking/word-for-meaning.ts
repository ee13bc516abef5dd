// A question as the sentence model should read it.
import { understand } from '../question/understand.ts';
import { wordQuestion } from '../question/wording.ts';
import { languageOfQuestion } from '../text/languages/index.ts';
import type { SearchIndex } from './search-index.ts';

/** The wording of a question whose vector `search` should be given: see `wordQuestion`. */
export function wordForMeaning({ vocabulary, synonyms }: SearchIndex, question: string): string {
  return wordQuestion(question, understand(vocabulary, synonyms, question));
}

/** The ISO 639-1 code of the language that a question is asked in, of those that the library has; English where nothing else is told. */
export function languageAsked({ vocabulary }: SearchIndex, question: string): string {
  return languageOfQuestion(question, vocabulary.languages, vocabulary.mainLanguage)?.code ?? 'en';
}
