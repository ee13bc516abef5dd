// A question read once: for the words that are looked up, and for the sentence model.

import type { Concept } from '../question/query.ts';
import { understand } from '../question/understand.ts';
import { wordQuestion } from '../question/wording.ts';
import { languageOfQuestion } from '../text/languages/index.ts';
import type { SearchIndex } from './search-index.ts';

/** A question as a library reads it. */
export interface WordedQuestion {
  /** What `search` may be given, so that it need not read the question again. */
  concepts: Concept[];
  /** The text whose vector `search` should be given: see `wordQuestion`. */
  wording: string;
  /** The ISO 639-1 code of its language, of those that the library has; English where nothing else is told. */
  language: string;
}

export function wordForMeaning({ vocabulary, synonyms }: SearchIndex, question: string): WordedQuestion {
  const concepts = understand(vocabulary, synonyms, question);
  const language = languageOfQuestion(question, vocabulary.languages, vocabulary.mainLanguage);
  return { concepts, wording: wordQuestion(question, concepts), language: language?.code ?? 'en' };
}
