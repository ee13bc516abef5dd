// Query understanding: a question as typed → concepts, with corrections, clippings, abbreviations, compounds and synonyms as variants.
import type { Vocabulary } from '../segment/vocabulary.ts';
import { OPERATORS } from '../text/character-classes.ts';
import { type Language, languageOfQuestion } from '../text/languages/index.ts';
import { quoteLoneSigns } from '../text/lone-signs.ts';
import { LONE_SIGNS } from '../text/token-pattern.ts';
import { plainTokens, type Token } from '../text/tokens.ts';
import { isFunctionWord } from '../text/word-roles.ts';
import { respell } from './forms-in-language.ts';
import { addPhrases, addSplit } from './phrases.ts';
import type { Concept } from './query.ts';
import { readWord } from './read-word.ts';
import { weighSenses } from './senses.ts';
import type { Synonyms } from './synonyms/synonyms.ts';

/** Maximum number of content words of a question that are read. A longer text is no question. */
const MAX_CONCEPTS = 64;

/** The distinct concepts of a question, in the order of its words. Empty where it has no word that is looked up. */
export function understand(vocabulary: Vocabulary, synonyms: Synonyms, asked: string): Concept[] {
  const question = quoteLoneSigns(asked);
  const language = languageOfQuestion(question, vocabulary.languages, vocabulary.mainLanguage);
  const concepts = contentTokens(vocabulary, question, language)
    .filter(({ word }) => isNamed(vocabulary, word))
    .slice(0, MAX_CONCEPTS)
    .map(({ word, start }): Concept => {
      const concept = readWord(vocabulary, word, {
        isUpperCase: isUpperCase(question, start, word),
        language,
        knows: synonyms.knows,
      });
      // A copy, since variants of phrases are added to those of the word.
      return { ...concept, variants: [...concept.variants] };
    });
  weighSenses(vocabulary, concepts);
  addPhrases(vocabulary, synonyms, concepts);
  for (const concept of concepts) addSplit(vocabulary, concept);
  return mergeRepeated(concepts);
}

/** The tokens of a question without the function words and, where others remain, the question words of its language. */
function contentTokens(vocabulary: Vocabulary, question: string, language: Language | undefined): Token[] {
  if (language === undefined) return plainTokens(question).filter(({ word }) => !isFunctionWord(word));
  const { questionPhrases, elision } = language;
  // What is cut out is replaced by blanks, so that offsets stay the same.
  const blank = (phrase: string): string => ' '.repeat(phrase.length);
  let text = question;
  for (const cut of [elision, questionPhrases]) if (cut !== undefined) text = text.replace(cut, blank);
  const tokens = plainTokens(text.trim() === '' ? question : text).filter(
    ({ word }) => !isFunctionWord(word) && !language.isFunctionWord(word),
  );
  const naming = tokens.filter(({ word }) => !language.isQuestionWord(word));
  return (naming.length > 0 ? naming : tokens).map((token) => {
    const typed = /^[\p{L}\p{N}\p{M}]+/u.exec(text.slice(token.start))?.[0] ?? token.word;
    return { ...token, word: respell(vocabulary, language, typed, token.word) };
  });
}

/** Whether a word names something. Signs that no page has are decoration, unless they are an operator, which is then asked for and missing. */
function isNamed(vocabulary: Vocabulary, word: string): boolean {
  return !LONE_SIGNS.test(word) || OPERATORS.includes(word) || vocabulary.pagesWith(word) > 0;
}

/** Merges concepts of the same stem into the first of them. */
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

/** Whether a word was typed in upper case, but for a plural -s: LTP, DNAs. */
function isUpperCase(question: string, start: number, word: string): boolean {
  return /^[A-Z0-9&]{2,}s?$/.test(question.slice(start, start + word.length));
}
