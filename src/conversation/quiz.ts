// What the buttons of a quiz lead to. A quiz in a channel is shown by itself wherever it stands; somebody's own is shown at once.
import type { QuizAction } from '../actions/index.ts';
import type { Key, Say } from '../language/index.ts';
import {
  type Answered,
  type Answering,
  answerQuiz,
  findQuiz,
  letterOf,
  moveQuiz,
  nameSide,
  type Quiz,
  renderQuiz,
} from '../study/index.ts';
import { type Click, moderatesChannel, type Opening, type ShownMessage } from './control.ts';
import { sayOnly } from './pages/index.ts';

type ActionOf<Kind extends QuizAction['kind']> = Extract<QuizAction, { kind: Kind }>;

/** Characters of an answer that is typed. */
const LONGEST_ANSWER = 100;

/** Takes an answer that was chosen. */
export function openQuizAnswer(
  { quiz, number, choice }: ActionOf<'answerQuiz'>,
  click: Click,
): Promise<ShownMessage> {
  return take(click, { quiz, number, given: { kind: 'choice', choice } }, letterOf(choice));
}

/** Asks for an answer that is typed, where one may still be given. */
export async function openQuizForm(
  { quiz: id, number }: ActionOf<'typeQuiz'>,
  { memory, person, channel }: Click,
): Promise<Opening> {
  if (channel === null) return tellOnly('quiz.unknown');
  const found = await findQuiz(memory.database, id, { channel, person: person.id });
  if (found.kind === 'away') return tellOnly('quiz.away');
  const { value: quiz } = found;
  if (quiz === undefined || quiz.questions[number]?.answer.kind !== 'typed') return tellOnly('quiz.unknown');
  if (quiz.answers.some((one) => one.number === number && one.person === person.id))
    return tellOnly('quiz.again');
  return {
    kind: 'form',
    write: (say) => ({
      title: say('quiz.type'),
      action: { kind: 'submitQuiz', quiz: id, number },
      fields: [{ name: 'answer', label: say('quiz.answer'), minLength: 1, maxLength: LONGEST_ANSWER }],
    }),
  };
}

/** Takes an answer that was typed. */
export function openQuizText({ quiz, number }: ActionOf<'submitQuiz'>, click: Click): Promise<ShownMessage> {
  const text = (click.written['answer'] ?? '').trim();
  return take(click, { quiz, number, given: { kind: 'typed', text } }, `“${text.slice(0, LONGEST_ANSWER)}”`);
}

/** Takes an answer, and tells the person alone what came of it; who plays alone is shown the solution. */
async function take(
  { memory, person, channel, shelf }: Click,
  answer: Pick<Answering, 'quiz' | 'number' | 'given'>,
  shown: string,
): Promise<ShownMessage> {
  const { database } = memory;
  if (channel === null) return tellOnly('quiz.unknown');
  const now = Date.now();
  const who = { channel, person: person.id };
  const answered = await answerQuiz(database, {
    ...answer,
    ...who,
    name: person.name ?? '',
    now,
    isSameName: shelf.isSameName ?? ((typed, name) => typed.toLowerCase() === name.toLowerCase()),
  });
  if (answered.kind === 'away') return tellOnly('quiz.away');
  const { value } = answered;
  if (value.isAlone) return solveOwn(memory, answer, who, value, now);
  return sayOnly((say) => tellAnswered(value, shown, say));
}

/** Shows the one who plays alone the solution of what they answered, or where their quiz stands. */
async function solveOwn(
  { database }: Click['memory'],
  { quiz: id, number }: Pick<Answering, 'quiz' | 'number'>,
  who: { channel: string; person: string },
  answered: Answered,
  now: number,
): Promise<ShownMessage> {
  const wish = { kind: 'next', number, phase: 'question', ...who, isModerator: false } as const;
  const moved = await moveQuiz(database, id, wish, now);
  if (moved.kind === 'away') return tellOnly('quiz.away');
  if (moved.value.kind === 'moved') return showOwn(moved.value.quiz, (say) => tellRight(answered, say));
  return showAsIs(database, id, who);
}

/** Moves a quiz on, where the person may. */
export async function openQuizMove(
  action: ActionOf<'moveQuiz' | 'stopQuiz'>,
  { memory, person, channel }: Click,
): Promise<Opening> {
  if (channel === null) return tellOnly('quiz.unknown');
  const { database } = memory;
  const mover = { channel, person: person.id, isModerator: moderatesChannel(person) };
  const wish =
    action.kind === 'stopQuiz'
      ? ({ kind: 'stop', ...mover } as const)
      : ({ kind: 'next', number: action.number, phase: action.from, ...mover } as const);
  const moved = await moveQuiz(database, action.quiz, wish, Date.now());
  if (moved.kind === 'away') return tellOnly('quiz.away');
  const { value } = moved;
  if (value.kind === 'moved')
    return value.quiz.audience === 'person' ? showOwn(value.quiz) : { kind: 'noted' };
  if (value.why !== 'stale') return tellOnly(`quiz.${value.why}`);
  const found = await findQuiz(database, action.quiz, mover);
  if (found.kind === 'done' && found.value?.audience === 'person') return showOwn(found.value);
  return tellOnly('quiz.stale');
}

async function showAsIs(
  database: Click['memory']['database'],
  id: string,
  who: { channel: string; person: string },
): Promise<ShownMessage> {
  const found = await findQuiz(database, id, who);
  if (found.kind === 'away') return tellOnly('quiz.away');
  return found.value === undefined ? tellOnly('quiz.unknown') : showOwn(found.value);
}

/** Somebody's own quiz, in the place of the message that they see. */
function showOwn(quiz: Quiz, note?: (say: Say) => string): ShownMessage {
  return {
    kind: 'message',
    write: (say) => ({ message: renderQuiz(quiz, say, note?.(say)) }),
    back: 'nowhere',
  };
}

/** What becomes of an answer, as everybody but the one who plays alone reads it. */
function tellAnswered(answered: Answered, shown: string, say: Say): string {
  if (answered.kind !== 'taken') return say(`quiz.${answered.kind}`);
  const taken = say('quiz.taken', { choice: shown });
  return answered.side === undefined
    ? taken
    : `${taken} ${say('quiz.yourSide', { side: nameSide(answered.side, say) })}`;
}

function tellRight(answered: Answered, say: Say): string {
  if (answered.kind !== 'taken') return say(`quiz.${answered.kind}`);
  return say(answered.isRight ? 'quiz.wasRight' : 'quiz.wasWrong');
}

function tellOnly(key: Extract<Key, `quiz.${string}`>): ShownMessage {
  return sayOnly((say) => say(key as 'quiz.away'));
}
