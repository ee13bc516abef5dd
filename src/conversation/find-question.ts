// A message, however chatty → the question in it.
import { entryNamed, plainPassage, type Response, respond, type Searchable } from '../answer/index.ts';
import type { Say } from '../language/index.ts';
import type { Outcome } from '../search/index.ts';

/** A question that was found in a message, and what the library says to it. */
export interface Found {
  question: string;
  response: Response;
}

/** Longest question that is looked up, in characters. */
const LONGEST = 1000;
/** So many sentences are tried; a message of more is a text, and its questions are looked for first. */
const MOST_TRIED = 8;

const RANK = { answer: 2, unsure: 1, missing: 0 } as const;

/**
 * Finds what a message asks: of its questions, then all of it, then its other sentences, the first that is answered;
 * failing that the first for which pages can be offered. Undefined where the message has no words.
 */
export function findQuestion(shelf: Searchable, text: string, say: Say): Found | undefined {
  const plain = readMessage(text);
  if (!/[\p{L}\p{N}]/u.test(plain)) return undefined;
  let best: { question: string; rank: number } | undefined;
  for (const question of candidatesOf(plain)) {
    const rank = RANK[outcomeOf(shelf, question)];
    if (best === undefined || rank > best.rank) best = { question, rank };
    if (rank === RANK.answer) break;
  }
  return best && { question: best.question, response: respond(shelf, best.question, '', say) };
}

/** What would be answered; showing it costs far more than finding it. */
function outcomeOf(shelf: Searchable, question: string): Outcome {
  return entryNamed(shelf.library, question, undefined) ? 'answer' : shelf.search(question).outcome;
}

/** What a message says in words: without mentions, emoji, addresses, and what it quotes from others. */
export function readMessage(text: string): string {
  const own = text
    .replace(/<(?:@[!&]?|#|a?:\w+:|t:|\/[^:>]+:)[^>]*>/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/^>.*$/gm, ' ');
  // People end a thought by a new line as often as by a full stop.
  const lines = own
    .slice(0, LONGEST * 4)
    .split('\n')
    .map(plainPassage);
  return lines.filter((line) => line !== '').join('\n');
}

/** What may be the question, likeliest first. */
function candidatesOf(text: string): string[] {
  // Chat is written without capitals: after a full stop a sentence begins whatever its first letter.
  const sentences = text
    .split(/(?<=[.!?…]["')]?)\s+|(?<=[。！？])|\n/)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  const questions = sentences.filter((sentence) => /[?？]\W*$/.test(sentence));
  const whole = text.replaceAll('\n', ' ').slice(0, LONGEST);
  if (sentences.length === 1) return [whole];
  const others = sentences.filter((sentence) => !questions.includes(sentence));
  const short = (list: readonly string[]) =>
    list.slice(0, MOST_TRIED).map((sentence) => sentence.slice(0, LONGEST));
  return [...short(questions), whole, ...(questions.length > 0 ? [] : short(others))];
}
