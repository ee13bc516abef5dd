// What the buttons of a quiz lead to.
import type { QuizAction } from '../actions/index.ts';
import type { Key } from '../language/index.ts';
import { answerQuiz, letterOf, moveQuiz, renderQuiz } from '../study/index.ts';
import type { Click, Opening, ShownMessage } from './control.ts';
import { sayOnly } from './pages/index.ts';

type Answer = Extract<QuizAction, { kind: 'answerQuiz' }>;

/** Discord's bit for moderators (https://discord.com/developers/docs/topics/permissions#permissions-bitwise-permission-flags). */
const MANAGE_MESSAGES = 1n << 13n;

/** Takes an answer, and tells the person alone what came of it. */
export async function openQuizAnswer(
  { quiz, number, choice }: Answer,
  { memory, person, channel }: Click,
): Promise<ShownMessage> {
  const { database, privacy } = memory;
  if (channel === null) return tellOnly('quiz.unknown');
  if (!(await privacy.mayKeep(person.id))) return tellOnly(database.isAway() ? 'quiz.away' : 'quiz.optedOut');
  const taken = await answerQuiz(database, { quiz, channel, number, choice, person: person.id }, Date.now());
  if (taken.kind === 'away') return tellOnly('quiz.away');
  return sayOnly((say) => say(`quiz.${taken.value}`, { choice: letterOf(choice) }));
}

/** Moves a quiz on, where the person may. */
export async function openQuizMove(
  action: Exclude<QuizAction, Answer>,
  { memory, person, channel }: Click,
): Promise<Opening> {
  if (channel === null) return tellOnly('quiz.unknown');
  const mover = { channel, person: person.id, isModerator: (person.permissions & MANAGE_MESSAGES) !== 0n };
  const wish =
    action.kind === 'stopQuiz'
      ? ({ kind: 'stop', ...mover } as const)
      : ({ kind: 'next', number: action.number, phase: action.from, ...mover } as const);
  const moved = await moveQuiz(memory.database, action.quiz, wish, Date.now());
  if (moved.kind === 'away') return tellOnly('quiz.away');
  const { value } = moved;
  if (value.kind === 'refused') return tellOnly(`quiz.${value.why}`);
  return { kind: 'replace', write: (say) => renderQuiz(value.quiz, say) };
}

function tellOnly(key: Extract<Key, `quiz.${string}`>): ShownMessage {
  return sayOnly((say) => say(key as 'quiz.away'));
}
