// The questions of a quiz: cards with one right answer, of pages that are far apart, as they stand when the quiz begins.
import { setImmediate } from 'node:timers/promises';
import { hash32 } from '../../bytes/index.ts';
import type { Say } from '../../language/index.ts';
import type { Library, Page } from '../../library/index.ts';
import { plainPassage } from '../../markdown/index.ts';
import type { Card } from '../cards/card.ts';
import { cardsOf } from '../deck/next-card.ts';
import { choicesOf, rightAnswer, wordPrompt } from '../wording.ts';
import type { QuestionAnswer, QuizQuestion } from './quiz.ts';

/** Which questions are asked: of several choices, of true or false, of names to type, or of choices and truths in turn. */
export const QUIZ_KINDS = ['mixed', 'choices', 'truth', 'typed'] as const;
export type QuizKind = (typeof QUIZ_KINDS)[number];

/** Fewest choices of a question, and most: so many buttons stand in a row beside no other. */
const FEWEST_CHOICES = 3;
const MOST_CHOICES = 4;

/** What can be typed: so many characters and words at most, and no formula. */
const LONGEST_NAME = 40;
const MOST_WORDS = 4;

/** Pages that are looked through for each question that is wished for, and in any case: in some libraries one page in twenty makes one. */
const PAGES_A_QUESTION = 20;
const LEAST_PAGES = 300;

/** Pages of one subject that follow one another are far apart: the stride is a prime, so that all are come to. */
const STRIDE = 7919;

/** What is drawn; `subject` is a slug, and another `seed` draws others. */
export interface Drawing {
  subject: string | undefined;
  count: number;
  kind: QuizKind;
  seed: string;
  say: Say;
}

/** Draws so many questions, or as many as there are. Other work goes on between two pages. */
export async function drawQuestions(
  library: Library,
  { subject, count, kind, seed, say }: Drawing,
): Promise<QuizQuestion[]> {
  const pages = library.list(subject);
  const first = hash32(seed);
  const drawn: QuizQuestion[] = [];
  const rest: QuizQuestion[] = [];
  const most = Math.min(Math.max(count * PAGES_A_QUESTION, LEAST_PAGES), pages.length);
  for (let tried = 0; tried < most && drawn.length < count; tried += 1) {
    const entry = pages.at((first + tried * STRIDE) % pages.length);
    const page = entry && library.page(entry.path);
    if (page === undefined) continue;
    const [one, ...others] = questionsOf(page, { kind, seed, say });
    if (one !== undefined) drawn.push(one);
    if (rest.length < count) rest.push(...others);
    await setImmediate();
  }
  // Where there are fewer pages than questions, a page is asked for more than once.
  return [...drawn, ...rest].slice(0, count);
}

/** The questions of a page, in an order that the seed decides. */
function questionsOf(page: Page, drawing: Pick<Drawing, 'kind' | 'seed' | 'say'>): QuizQuestion[] {
  const { seed, say } = drawing;
  const place = ({ id }: Card) => hash32(`${seed}\n${id}`);
  return cardsOf(page)
    .sort((one, other) => place(one) - place(other))
    .flatMap((card): QuizQuestion[] => {
      const answer = answerOf(card, drawing);
      if (answer === undefined) return [];
      const { title, source } = card;
      return [{ title, ...wordPrompt(card.prompt, say), answer, source, page: page.key, url: page.url }];
    });
}

/** How a card is answered in a quiz of this kind; undefined where it is none for it. */
function answerOf(
  card: Card,
  { kind, seed, say }: Pick<Drawing, 'kind' | 'seed' | 'say'>,
): QuestionAnswer | undefined {
  const { answer } = card;
  if (kind === 'typed') {
    const right = answer.kind === 'truth' ? undefined : rightAnswer(card, say);
    if (right === undefined || !canBeTyped(card, right)) return undefined;
    const others = answer.kind === 'choice' ? answer.wrong.map(plainPassage) : [];
    return { kind: 'typed', right: plainPassage(right), others };
  }
  const isTruth = answer.kind === 'truth';
  if (answer.kind === 'open' || (kind !== 'mixed' && isTruth !== (kind === 'truth'))) return undefined;
  const choices = choicesOf(card, say, seed);
  if (!isTruth && (choices.length < FEWEST_CHOICES || choices.length > MOST_CHOICES)) return undefined;
  return {
    kind: 'choices',
    choices: choices.map(({ text }) => text),
    right: choices.findIndex(({ isRight }) => isRight),
  };
}

/** Whether people can be expected to come upon this name: a card that asks which of its choices is right tells too little without them. */
function canBeTyped({ prompt }: Card, right: string): boolean {
  if (prompt.kind === 'belongs' || prompt.kind === 'order' || prompt.kind === 'question') return false;
  const text = plainPassage(right);
  return (
    text.length <= LONGEST_NAME &&
    text.split(/\s+/).length <= MOST_WORDS &&
    /\p{L}{2}|\d/u.test(text) &&
    !/\$|\\\(|\\\[|`/.test(right)
  );
}
