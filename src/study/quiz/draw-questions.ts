// The questions of a quiz: cards with one right choice, of pages that are far apart, as they stand when the quiz begins.
import { setImmediate } from 'node:timers/promises';
import { hashText } from '../../bytes/index.ts';
import type { Say } from '../../language/index.ts';
import type { Library, Page } from '../../library/index.ts';
import type { Card } from '../cards/card.ts';
import { cardsOf } from '../deck/next-card.ts';
import { choicesOf, wordPrompt } from '../wording.ts';

/** A question of a quiz. All texts are Markdown; a page that changes later changes nothing of it. */
export interface QuizQuestion {
  title: string;
  lead: string;
  text: string;
  choices: string[];
  /** The number of the right choice, from 0. */
  right: number;
  source: string;
  /** The key of the page, and its address, which is blank where it has none. */
  page: string;
  url: string;
}

/** Fewest choices of a question, and most: so many buttons stand in a row beside no other. */
const FEWEST_CHOICES = 3;
const MOST_CHOICES = 4;

/** Pages that are looked through for each question that is wished for. */
const PAGES_A_QUESTION = 20;

/** Pages of one subject that follow one another are far apart: the stride is a prime, so that all are come to. */
const STRIDE = 7919;

/**
 * Draws so many questions, or as many as there are; `subject` is a slug, and another `seed` draws others. Other work goes on between two
 * pages.
 */
export async function drawQuestions(
  library: Library,
  { subject, count, seed, say }: { subject: string | undefined; count: number; seed: string; say: Say },
): Promise<QuizQuestion[]> {
  const entries = subject === undefined ? library.entries : library.entriesWithin(subject);
  const first = hashText(seed);
  const drawn: QuizQuestion[] = [];
  const rest: QuizQuestion[] = [];
  const most = Math.min(count * PAGES_A_QUESTION, entries.length);
  for (let tried = 0; tried < most && drawn.length < count; tried += 1) {
    const entry = entries[(first + tried * STRIDE) % entries.length];
    const page = entry && library.page(entry.path);
    if (page === undefined) continue;
    const [one, ...others] = questionsOf(page, seed, say);
    if (one !== undefined) drawn.push(one);
    if (rest.length < count) rest.push(...others);
    await setImmediate();
  }
  // Where there are fewer pages than questions, a page is asked for more than once.
  return [...drawn, ...rest].slice(0, count);
}

/** The questions of a page, in an order that the seed decides. */
function questionsOf(page: Page, seed: string, say: Say): QuizQuestion[] {
  const place = ({ id }: Card) => hashText(`${seed}\n${id}`);
  return cardsOf(page)
    .filter(isForQuizzes)
    .sort((one, other) => place(one) - place(other))
    .map((card) => {
      const choices = choicesOf(card, say, seed);
      return {
        title: card.title,
        ...wordPrompt(card.prompt, say),
        choices: choices.map(({ text }) => text),
        right: choices.findIndex(({ isRight }) => isRight),
        source: card.source,
        page: page.key,
        url: page.url,
      };
    });
}

function isForQuizzes({ answer }: Card): boolean {
  if (answer.kind !== 'choice') return false;
  const choices = answer.wrong.length + 1;
  return choices >= FEWEST_CHOICES && choices <= MOST_CHOICES;
}
