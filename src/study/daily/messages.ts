// The question of the day as a message, below the solution of the day before.
import { type Embed, LIMITS, type Message, writeTitle } from '../../answer/index.ts';
import type { Say } from '../../language/index.ts';
import { askedOf, choiceButtons, choicesIn, solutionOf } from '../question-text.ts';
import type { QuizQuestion } from '../quiz/quiz.ts';
import type { AskedDaily } from './daily.ts';

/** Asks a question, and tells the solution of the one before. */
export function renderDaily(
  { day, question }: { day: number; question: QuizQuestion },
  before: AskedDaily | undefined,
  say: Say,
): Message {
  const buttons = choiceButtons(question, (choice) => ({ kind: 'answerDaily', day, choice }));
  const asked: Embed = {
    title: writeTitle(question.title, LIMITS.title),
    description: [`**${say('daily.title')}**`, ...askedOf(question, choicesIn(question))].join('\n\n'),
    footer: { text: say('daily.footer') },
  };
  return { embeds: [...(before ? [writeSolution(before, say)] : []), asked], rows: [buttons] };
}

/** A question that is over, with its solution and without buttons. */
export function renderDailySolution(asked: AskedDaily, say: Say): Message {
  const embed = writeSolution(asked, say);
  const question = askedOf(asked.question, choicesIn(asked.question));
  return { embeds: [{ ...embed, description: [...question, embed.description].join('\n\n') }], rows: [] };
}

function writeSolution({ question, answered, right }: AskedDaily, say: Say): Embed {
  const told = [...solutionOf(question), say('daily.counted', { count: answered, right: String(right) })];
  return {
    title: writeTitle(question.title, LIMITS.title),
    ...(question.url === '' ? {} : { url: question.url }),
    description: told.join('\n\n'),
  };
}
