// The questions of a quiz: cards with one right answer, of pages that are far apart, as they stand when the quiz begins.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { hash32 } from '../../bytes/index.ts';
import type { Say } from '../../language/index.ts';
import type { Library, Page } from '../../library/index.ts';
import { plainPassage } from '../../markdown/index.ts';
import type { Card } from '../cards/card.ts';
import { scatteredPages } from '../cards/scattered-pages.ts';
import { cardsOf } from '../deck/next-card.ts';
import { choicesOf, rightAnswer, wordPrompt } from '../wording.ts';
import type { QuestionAnswer, QuizQuestion } from './quiz.ts';

/** Which questions are asked: of several choices, of true or false, of names to type, or of choices and truths in turn. */
export const QUIZ_KINDS = ['mixed', 'choices', 'truth', 'typed'] as const;
export type QuizKind = (typeof QUIZ_KINDS)[number];

/** Minimum and maximum number of choices of a question: their buttons stand in one row. */
const MIN_CHOICES = 3;
const MAX_CHOICES = 4;

/** Maximum length of a name that can be typed, in characters and in words. */
const MAX_NAME_LENGTH = 40;
const MAX_NAME_WORDS = 4;

/** Number of pages that are looked through for each question, and the least for a whole quiz: in some libraries only one page in fifty gives one. */
const PAGES_PER_QUESTION = 100;
const MIN_PAGES = 600;

/** What is drawn; `subject` is a slug, and another `seed` draws other questions. */
export interface Drawing {
  subject: string | undefined;
  count: number;
  kind: QuizKind;
  seed: string;
  say: Say;
}

/** Draws `count` questions, or as many as there are. Other work goes on between two pages. */
export async function drawQuestions(
  library: Library,
  { subject, count, kind, seed, say }: Drawing,
): Promise<QuizQuestion[]> {
  const drawn: QuizQuestion[] = [];
  const rest: QuizQuestion[] = [];
  const most = Math.max(count * PAGES_PER_QUESTION, MIN_PAGES);
  for (const page of scatteredPages(library, { subject, first: hash32(seed), most })) {
    const [one, ...others] = questionsOf(page, { kind, seed, say });
    if (one !== undefined) drawn.push(one);
    if (rest.length < count) rest.push(...others);
    if (drawn.length >= count) break;
    await nextTurn();
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
  if (!isTruth && (choices.length < MIN_CHOICES || choices.length > MAX_CHOICES)) return undefined;
  return {
    kind: 'choices',
    choices: choices.map(({ text }) => text),
    right: choices.findIndex(({ isRight }) => isRight),
  };
}

/** Whether people can be expected to know this name without choices. Cards that ask which of their choices is right say too little for that. */
function canBeTyped({ prompt }: Card, right: string): boolean {
  if (prompt.kind === 'belongs' || prompt.kind === 'order' || prompt.kind === 'question') return false;
  const text = plainPassage(right);
  return (
    text.length <= MAX_NAME_LENGTH &&
    text.split(/\s+/).length <= MAX_NAME_WORDS &&
    /\p{L}{2}|\d/u.test(text) &&
    !/\$|\\\(|\\\[|`/.test(right)
  );
}
