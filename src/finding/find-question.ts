// A message, however chatty → the question in it.
import { mayNameSigns } from '../dialogue/index.ts';
import { plainPassage } from '../markdown/index.ts';
import { type LookedUp, lookUp, readResult } from './find.ts';
import { findReply, smallTalkIn } from './find-reply.ts';
import type { Finding, Previous, Searchable } from './finding.ts';

/** Longest question that is looked up, in characters. */
const MAX_QUESTION_LENGTH = 1000;
/** Longest message that is read, in characters: twice what Discord lets people send. */
const MAX_MESSAGE_LENGTH = 8000;

/** Maximum number of sentences that are looked up; a message of more is a text, and its questions are looked for first. */
const MAX_SENTENCES = 8;

const RANK = { answer: 2, unsure: 1, missing: 0 } as const;

/**
 * Finds what a message asks: of its questions, then all of it, then its other sentences, the first that is answered;
 * failing that the first for which pages can be offered. The finding says which of them it is for. Undefined where the
 * message has no words.
 */
export async function findQuestion(
  shelf: Searchable,
  text: string,
  previous?: Previous,
): Promise<Finding | undefined> {
  const plain = readMessage(text);
  if (!/[\p{L}\p{N}\p{Sm}]/u.test(plain) && !mayNameSigns(plain)) return undefined;
  const sentences = sentencesOf(plain).filter((sentence) => smallTalkIn(sentence, previous) === undefined);
  const [only, ...others] = sentences;
  // A single sentence, or nothing but small talk around it.
  if (others.length === 0)
    return findReply(shelf, (only ?? plain).replaceAll('\n', ' ').slice(0, MAX_QUESTION_LENGTH), {
      previous,
    });
  let best: { looked: LookedUp; rank: number } | undefined;
  for (const question of possibleQuestions(plain)) {
    const looked = await lookUp(shelf, question);
    const rank = RANK['named' in looked ? 'answer' : looked.result.outcome];
    if (best === undefined || rank > best.rank) best = { looked, rank };
    if (rank === RANK.answer) break;
  }
  return best && readResult(shelf, best.looked);
}

/** What a message says in words: without mentions, emoji, addresses, and what it quotes from others. */
export function readMessage(text: string): string {
  const own = text
    .slice(0, MAX_MESSAGE_LENGTH)
    .replace(/<(?:@[!&]?|#|a?:\w+:|t:|\/[^:>]+:)[^>]*>/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/^>.*$/gm, ' ');
  // People end a thought by a new line as often as by a full stop.
  const lines = own
    .slice(0, MAX_QUESTION_LENGTH * 4)
    .split('\n')
    .map(plainPassage);
  return lines.filter((line) => line !== '').join('\n');
}

/** The sentences of a message. Chat is written without capitals: after a full stop a sentence begins whatever its first letter. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…]["')]?)\s+|(?<=[。！？])|\n/)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** What may be the question, likeliest first. */
function possibleQuestions(text: string): string[] {
  const sentences = sentencesOf(text);
  const questions = sentences.filter((sentence) => /[?？]\W*$/.test(sentence));
  const whole = text.replaceAll('\n', ' ').slice(0, MAX_QUESTION_LENGTH);
  if (sentences.length === 1) return [whole];
  const others = sentences.filter((sentence) => !questions.includes(sentence));
  const short = (list: readonly string[]) =>
    list.slice(0, MAX_SENTENCES).map((sentence) => sentence.slice(0, MAX_QUESTION_LENGTH));
  return [...short(questions), whole, ...(questions.length > 0 ? [] : short(others))];
}
