// What a page in another language than English says of a name of a list: a sentence, without the name.
import { isFunctionWord } from '../../search/index.ts';
import { BLANK } from './card.ts';
import { type PageLanguage, saysSomethingOf, standsAloneIn } from './language.ts';
import { leaveOut } from './leave-out.ts';
import { type Passage, sentencesOf } from './passage.ts';

/** Characters of a sentence that tells enough, and not too much for a question; of a script without blanks. */
const SHORTEST = 45;
const LONGEST = 260;
const SHORTEST_UNSPACED = 14;

/** `blank`: the name is left out of a sentence that names it. `point`: the sentence explains the name without naming it. */
export interface Clue {
  kind: 'blank' | 'point';
  text: Passage;
  /** Whether the sentence names the thing somewhere within it: what is no thing of that kind does not fit there. */
  isNaming: boolean;
}

/** Sentences of an explanation that are looked at. */
const MOST_SENTENCES = 3;

/** The clue for a name; undefined where its explanation does not give one. */
export function clueFor(name: Passage, explanation: Passage, language: PageLanguage): Clue | undefined {
  const [first, ...rest] = sentencesOf(explanation).slice(0, MOST_SENTENCES);
  const clue = first && clueIn(first, name, language);
  if (clue !== undefined) return clue;
  // A later sentence is about the name where it begins with that.
  return rest.map((sentence) => clueIn(sentence, name, language)).find((one) => one?.kind === 'blank');
}

function clueIn(sentence: Passage, name: Passage, language: PageLanguage): Clue | undefined {
  if (!isOfLength(sentence.text)) return undefined;
  if (/(?:[:?!,：？]|\.\.\.|…)\s*$|^["“'‘]/.test(sentence.text)) return undefined;
  const named = leaveOut(name.text, sentence, language.pointing?.article);
  const text = named ?? sentence;
  const bare = text.text.replaceAll(BLANK, 'X');
  const isTold = named === undefined ? !isHinted(name.text, bare) : saysSomethingOf(bare);
  if (!isTold || !standsAloneIn(language, bare)) return undefined;
  return {
    kind: named === undefined ? 'point' : 'blank',
    text,
    isNaming: named !== undefined && !named.text.startsWith(BLANK),
  };
}

/** Letters that two words have in common which hint at each other: "fungal" and "antifungal", "clarity" and "clear". */
const HINT = 4;

function isHinted(name: string, text: string): boolean {
  const said = wordsOf(text);
  return wordsOf(name).some(
    (word) =>
      word.length >= HINT &&
      said.some((other) => other.includes(word.slice(0, Math.max(HINT, word.length - 3)))),
  );
}

function wordsOf(text: string): string[] {
  const apart = text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return (apart.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !isFunctionWord(word));
}

function isOfLength(text: string): boolean {
  const isUnspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text);
  return text.length <= LONGEST && text.length >= (isUnspaced ? SHORTEST_UNSPACED : SHORTEST);
}
