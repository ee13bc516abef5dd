// A question as typed → its concepts: misspellings, clippings, abbreviations, compounds and synonyms resolved.
import type { Vocabulary } from '../segment/vocabulary.ts';
import { plainTokens } from '../text/tokens.ts';
import { isFunctionWord } from '../text/word-roles.ts';
import { addPhrases, addSplit } from './phrases.ts';
import type { Concept } from './query.ts';
import { readWord } from './read-word.ts';
import type { Synonyms } from './synonyms.ts';

/** Maximum number of content words of a question that are read: a longer text is no question. */
const MAX_CONCEPTS = 64;

/** The concepts of a question in the order of its words, each once. Empty where no word is looked up. */
export function understand(vocabulary: Vocabulary, synonyms: Synonyms, question: string): Concept[] {
  const concepts = plainTokens(question)
    .filter(({ word }) => !isFunctionWord(word))
    .slice(0, MAX_CONCEPTS)
    .map(({ word, start }): Concept => {
      const concept = readWord(vocabulary, word, isUpperCase(question, start, word));
      // A copy, since variants of phrases are added to those of the word.
      return { ...concept, variants: [...concept.variants] };
    });
  addPhrases(vocabulary, synonyms, concepts);
  for (const concept of concepts) addSplit(vocabulary, concept);
  return mergeRepeated(concepts);
}

function mergeRepeated(concepts: readonly Concept[]): Concept[] {
  const byStem = new Map<string, Concept>();
  for (const concept of concepts) {
    const first = byStem.get(concept.stem);
    if (first === undefined) byStem.set(concept.stem, concept);
    else
      first.variants.push(...concept.variants.filter(({ kind }) => kind !== 'word' && kind !== 'correction'));
  }
  return [...byStem.values()];
}

/** True for a word written in upper case: LTP, DNAs. */
function isUpperCase(question: string, start: number, word: string): boolean {
  return /^[A-Z0-9&]{2,}s?$/.test(question.slice(start, start + word.length));
}
