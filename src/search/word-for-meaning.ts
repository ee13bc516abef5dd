// Reads a question once for both: the words that are looked up, and the sentence model.

import type { Concept } from './question/query.ts';
import { understand } from './question/understand.ts';
import { wordQuestion } from './question/wording.ts';
import type { SearchIndex } from './retrieval/search-index.ts';
import { languageOfQuestion } from './text/languages/index.ts';

/** A question as a library reads it. */
export interface WordedQuestion {
  /** To be passed to `search`, so that it need not read the question again. */
  concepts: Concept[];
  /** The text whose vector is to be passed to `search`; see `wordQuestion`. */
  wording: string;
  /** ISO 639-1 code of the question's language: one that the library has, or `en`. */
  language: string;
}

/** Reads a question as a library understands it, and words it for a sentence model. */
export function wordForMeaning({ vocabulary, synonyms }: SearchIndex, question: string): WordedQuestion {
  const concepts = understand(vocabulary, synonyms, question);
  const language = languageOfQuestion(question, vocabulary.languages, vocabulary.mainLanguage);
  return { concepts, wording: wordQuestion(question, concepts), language: language?.code ?? 'en' };
}
