// Answers to quizzes. Many come at once: those that arrive while others are being written are written together.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, Outcome } from '../../database/index.ts';
import { findOptedOut } from '../../memory/index.ts';
import { pointsFor, type Taking, takeAnswer } from './course.ts';
import type { Quiz, QuizQuestion, Side } from './quiz.ts';
import { isOpenTo } from './quizzes.ts';
import { COURSE_COLUMNS, courseOf, readQuestions, sideOf, type Tables } from './tables.ts';

/** An answer as a control gives it: any client may have made it up. */
export interface Answering {
  quiz: string;
  channel: string;
  number: number;
  given: { kind: 'choice'; choice: number } | { kind: 'typed'; text: string };
  person: string;
  /** As they are called in the channel. */
  name: string;
  /** When it came, in milliseconds since 1970. */
  now: number;
  /** Whether what was typed names a thing, and none of the others. */
  isSameName(typed: string, name: string, others: readonly string[]): boolean;
}

/**
 * What became of an answer; `again`: they have answered before, which stands; `optedOut`: nothing may be kept about them. `isAlone` tells
 * whose quiz nobody else takes part in.
 */
export type Answered = { isAlone: boolean } & (
  | { kind: 'taken'; isRight: boolean; side: Side | undefined }
  | { kind: Exclude<Taking, 'taken'> | 'again' | 'optedOut' }
);

/** Maximum number of answers that are written at once. */
const MAX_AT_ONCE = 500;

/** How long more answers are waited for while many arrive, in milliseconds: many written at once cost hardly more than one. */
const GATHER_FOR = 20;

interface Waiting {
  answering: Answering;
  resolve(outcome: Outcome<Answered>): void;
  reject(error: unknown): void;
}

/** For each database the answers that wait while others are written. */
const waitingFor = new WeakMap<Database, Waiting[]>();

/** Takes an answer, once for each person and question. When this resolves to `taken`, the answer is in the database. */
export function answerQuiz(database: Database, answering: Answering): Promise<Outcome<Answered>> {
  return new Promise((resolve, reject) => {
    const waiting = { answering, resolve, reject };
    const others = waitingFor.get(database);
    if (others !== undefined) {
      others.push(waiting);
      return;
    }
    waitingFor.set(database, [waiting]);
    void writeWaiting(database);
  });
}

/** Writes the answers that wait, until none is left. */
async function writeWaiting(database: Database): Promise<void> {
  for (;;) {
    const waiting = waitingFor.get(database)?.splice(0, MAX_AT_ONCE) ?? [];
    if (waiting.length === 0) break;
    try {
      const answers = waiting.map(({ answering }) => answering);
      const written = await database.write((tables, hash) => takeAll(tables, hash, answers));
      for (const [index, { resolve }] of waiting.entries()) {
        const value = written.kind === 'done' ? written.value[index] : undefined;
        resolve(value === undefined ? { kind: 'away' } : { kind: 'done', value });
      }
    } catch (error) {
      for (const { reject } of waiting) reject(error);
    }
    if (waiting.length > 1) await sleep(GATHER_FOR);
  }
  waitingFor.delete(database);
}

/** What becomes of each of these answers, in their order. */
async function takeAll(
  tables: Tables,
  hash: (id: string) => string,
  answers: readonly Answering[],
): Promise<Answered[]> {
  const quizzes = await readQuizzes(tables, [...new Set(answers.map(({ quiz }) => quiz))]);
  const optedOut = await findOptedOut(tables, hash, [...new Set(answers.map(({ person }) => person))]);
  const judged = answers.map((answering) =>
    optedOut.has(answering.person)
      ? ({ kind: 'refused', why: 'optedOut', isAlone: false } as const)
      : judge(answering, quizzes.get(answering.quiz)),
  );
  const good = judged.flatMap((one) => (one.kind === 'good' ? [one] : []));
  const sides = await seat(tables, good);
  const inserted =
    good.length === 0
      ? []
      : await tables
          .insertInto('quiz_answers')
          .values(good.map(({ row }) => row))
          .onConflict((conflict) => conflict.columns(['quiz', 'number', 'person']).doNothing())
          .returning(['quiz', 'number', 'person'])
          .execute();
  const taken = new Set(inserted.map(keyOf));
  return judged.map((one): Answered => {
    if (one.kind === 'refused') return { kind: one.why, isAlone: one.isAlone };
    const { row, isAlone } = one;
    // Of several at once the first one counts.
    return taken.delete(keyOf(row))
      ? { kind: 'taken', isRight: row.points > 0, side: sides.get(playerOf(row)), isAlone }
      : { kind: 'again', isAlone };
  });
}

function keyOf({ quiz, number, person }: { quiz: string; number: number; person: string }): string {
  return `${quiz} ${number} ${person}`;
}

function playerOf({ quiz, person }: { quiz: string; person: string }): string {
  return `${quiz} ${person}`;
}

/** What has to be known of a quiz to judge an answer. */
interface OpenQuiz
  extends Pick<Quiz, 'channel' | 'starter' | 'isTeams' | 'questions' | 'audience' | 'course'> {}

async function readQuizzes(tables: Tables, ids: readonly string[]): Promise<Map<string, OpenQuiz>> {
  const rows = await tables
    .selectFrom('quizzes')
    .select(['id', 'channel', 'audience', 'starter', 'teams', ...COURSE_COLUMNS])
    .where('id', 'in', ids)
    .execute();
  const quizzes = new Map<string, OpenQuiz>();
  for (const row of rows) {
    const questions = (await readQuestions(tables, row.id)) ?? [];
    quizzes.set(row.id, {
      ...{ channel: row.channel, starter: row.starter, isTeams: Number(row.teams) === 1, questions },
      audience: row.audience === 'person' ? 'person' : 'channel',
      course: courseOf(row, questions.length),
    });
  }
  return quizzes;
}

interface Good {
  kind: 'good';
  row: { quiz: string; number: number; person: string; choice: number; points: number; at: number };
  name: string;
  isTeams: boolean;
  isAlone: boolean;
}

type Judged = Good | { kind: 'refused'; why: Exclude<Taking, 'taken'> | 'optedOut'; isAlone: boolean };

function judge(answering: Answering, quiz: OpenQuiz | undefined): Judged {
  const { number, given, person, now } = answering;
  if (quiz === undefined || !isOpenTo(quiz, answering))
    return { kind: 'refused', why: 'unknown', isAlone: false };
  const isAlone = quiz.audience === 'person';
  const taking = takeAnswer(quiz.course, number, now);
  if (taking !== 'taken') return { kind: 'refused', why: taking, isAlone };
  const question = quiz.questions[number];
  const isRight = question && isRightAnswer(question, answering);
  if (isRight === undefined) return { kind: 'refused', why: 'unknown', isAlone: false };
  return {
    kind: 'good',
    row: {
      ...{ quiz: answering.quiz, number, person, at: now },
      choice: given.kind === 'choice' ? given.choice : 0,
      points: isRight ? pointsFor(quiz.course, now) : 0,
    },
    name: answering.name,
    isTeams: quiz.isTeams,
    isAlone,
  };
}

/** Whether an answer is right; undefined if the question cannot be answered in this way. */
function isRightAnswer({ answer }: QuizQuestion, { given, isSameName }: Answering): boolean | undefined {
  if (answer.kind === 'typed')
    return given.kind === 'typed' ? isSameName(given.text, answer.right, answer.others) : undefined;
  if (given.kind === 'typed' || given.choice >= answer.choices.length) return undefined;
  return given.choice === answer.right;
}

/** Stores who takes part, and on which side: newcomers join the smaller one. Returns the sides by player, for quizzes that have sides. */
async function seat(tables: Tables, good: readonly Good[]): Promise<Map<string, Side>> {
  const teams = new Set(good.flatMap(({ row, isTeams }) => (isTeams ? [row.quiz] : [])));
  const seated = await readSeated(tables, [...teams]);
  const sides = new Map(seated.map((row) => [playerOf(row), sideOf(row.side)]));
  const sizes = new Map<string, [number, number]>([...teams].map((id) => [id, [0, 0]]));
  for (const { quiz, side } of seated) count(sizes, quiz, sideOf(side));
  const players = new Map<string, { quiz: string; person: string; name: string; side: Side }>();
  for (const { row, name } of good) {
    const player = playerOf(row);
    if (players.has(player) || sides.has(player)) continue;
    const { quiz, person } = row;
    const [left, right] = sizes.get(quiz) ?? [0, 0];
    const side = right < left ? 1 : 0;
    players.set(player, { quiz, person, name, side });
    if (!teams.has(quiz)) continue;
    sides.set(player, side);
    count(sizes, quiz, side);
  }
  if (players.size > 0)
    await tables
      .insertInto('quiz_players')
      .values([...players.values()])
      .onConflict((conflict) => conflict.columns(['quiz', 'person']).doNothing())
      .execute();
  return sides;
}

/** Who is on which side of these quizzes. */
async function readSeated(tables: Tables, quizzes: readonly string[]) {
  if (quizzes.length === 0) return [];
  return tables
    .selectFrom('quiz_players')
    .select(['quiz', 'person', 'side'])
    .where('quiz', 'in', quizzes)
    .execute();
}

function count(sizes: Map<string, [number, number]>, quiz: string, side: Side): void {
  const size = sizes.get(quiz) ?? [0, 0];
  size[side] += 1;
  sizes.set(quiz, size);
}
