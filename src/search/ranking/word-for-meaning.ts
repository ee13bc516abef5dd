// A question as the sentence model should read it.
import { understand } from '../question/understand.ts';
import { wordQuestion } from '../question/wording.ts';
import type { SearchIndex } from './search-index.ts';

/** The wording of a question whose vector `search` should be given: see `wordQuestion`. */
export function wordForMeaning({ vocabulary, synonyms }: SearchIndex, question: string): string {
  return wordQuestion(question, understand(vocabulary, synonyms, question));
}
