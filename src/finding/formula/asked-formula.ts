// The formula that a question consists of, perhaps with a few words that only ask: "what is E = mc²?".

import { RELATIONS } from '../../mathematics/index.ts';
import { isFunctionWord } from '../../search/index.ts';
import { isFormulaWord } from './formula-words.ts';

/** Longest question that is nothing but a formula, in characters. */
const MAX_LENGTH = 200;

/** Words that ask what a formula is, in the languages of questions; the words that hold sentences together are not among them. */
const ASKING = new Set(
  `explain meaning mean means formula equation law derive stand stands whats pls please help with of for
   erkläre erklär bedeutet bedeutung formel gleichung heißt gesetz bitte was ist
   explica explicar significa fórmula ecuación ley qué que es porfa
   explique expliquer signifie veut dire formule équation loi c'est quoi
   explique significa fórmula equação lei o é quer dizer`
    .split(/\s+/)
    .filter(Boolean),
);

/** What Japanese puts behind a formula that is asked about. */
const JAPANESE = /\s*(?:とは|って何|ってなに|の意味|の公式|は何|を説明|を教えて|について).*$/u;

/** Signs that a formula has and a sentence has not. */
const STRUCTURE = new RegExp(
  `[${RELATIONS}^²³√∑∫∂∇±′½⁻]|->|\\\\[a-zA-Z]+|\\p{L}'\\(|\\p{L}\\(\\p{L}\\)|\\p{L}!|[\\p{L}\\p{N})]\\s*[+*/·−]\\s*[\\p{L}\\p{N}(]|\\d\\s*-|\\bd\\p{L}/d\\p{L}`,
  'u',
);

/** The formula alone; undefined where a question says anything else, or holds none. */
export function askedFormula(question: string): string | undefined {
  if (question.length > MAX_LENGTH) return undefined;
  const words = question
    .trim()
    .replace(JAPANESE, '')
    .replace(/^\${1,2}|\${1,2}$/g, '')
    .replace(/(?<!\p{L})[?!.¿。？]+$|[?。？]+$/gu, '')
    .replace(/^¿|^o que é\s/iu, '')
    .split(/\s+/)
    .filter(Boolean);
  while (words.length > 1 && isAsking(words[0] ?? '') && !isOperator(words[1] ?? '')) words.shift();
  while (words.length > 1 && isBehind(words.at(-1) ?? '')) words.pop();
  const formula = words.join(' ');
  return STRUCTURE.test(formula) && !hasProse(formula) ? formula : undefined;
}

function isAsking(word: string): boolean {
  const bare = word.toLowerCase().replace(/’/g, "'");
  return /^[\p{L}']{2,}:?$/u.test(bare) && (ASKING.has(bare.replace(':', '')) || isFunctionWord(bare));
}

/** Only what asks: "It" behind a formula may be current times time. */
function isBehind(word: string): boolean {
  return word.length > 2 && ASKING.has(word.toLowerCase());
}

function isOperator(word: string): boolean {
  return new RegExp(`^[${RELATIONS}+*/−-]`, 'u').test(word);
}

/** Whether words stand in it: "energy = mass times c squared" is for the search by words. */
function hasProse(formula: string): boolean {
  if (/[^\P{L}\p{Script=Latin}\p{Script=Greek}]/u.test(formula)) return true;
  return !isFormulaWord(formula.replace(/\\[a-zA-Z]+/g, ' '));
}
