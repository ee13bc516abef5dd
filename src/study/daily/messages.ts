// The question of the day as a message, below the solution of the day before.
import { type Button, type Embed, LIMITS, type Message, writeTitle } from '../../answer/index.ts';
import type { Say } from '../../language/index.ts';
import { askedOf, letterOf, plainText } from '../quiz/messages.ts';
import { type QuizQuestion, rightOf } from '../quiz/quiz.ts';
import type { AskedDaily } from './daily.ts';

/** Asks a question, and tells the solution of the one before. */
export function renderDaily(
  { day, question }: { day: number; question: QuizQuestion },
  before: AskedDaily | undefined,
  say: Say,
): Message {
  const { answer } = question;
  const buttons =
    answer.kind === 'typed'
      ? []
      : answer.choices.map(
          (_, choice): Button => ({
            type: 'button',
            label: letterOf(choice),
            style: 'primary',
            action: { kind: 'answerDaily', day, choice },
          }),
        );
  const asked: Embed = {
    title: writeTitle(question.title, LIMITS.title),
    description: [`**${say('daily.title')}**`, ...askedOf(question)]
      .filter((part) => part !== '')
      .join('\n\n'),
    footer: { text: say('daily.footer') },
  };
  return { embeds: [...(before ? [solutionOf(before, say)] : []), asked], rows: [buttons] };
}

/** A question that is over, with its solution and without buttons. */
export function renderDailySolution(asked: AskedDaily, say: Say): Message {
  const embed = solutionOf(asked, say);
  const question = askedOf(asked.question).filter((part) => part !== '');
  return { embeds: [{ ...embed, description: [...question, embed.description].join('\n\n') }], rows: [] };
}

function solutionOf({ question, answered, right }: AskedDaily, say: Say): Embed {
  const { answer } = question;
  const letter = answer.kind === 'choices' ? `**${letterOf(answer.right)}** ` : '';
  const [solution, source] = [plainText(rightOf(question)), plainText(question.source)];
  const told = [
    `✅ ${letter}${solution}`,
    ...(source === solution ? [] : [`> ${source}`]),
    say('daily.counted', { count: answered, right: String(right) }),
  ];
  return {
    title: writeTitle(question.title, LIMITS.title),
    ...(question.url === '' ? {} : { url: question.url }),
    description: told.join('\n\n'),
  };
}
