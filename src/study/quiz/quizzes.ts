// Quizzes as a database keeps them: where each stands, and who has answered what.
import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database, Outcome, Schema } from '../../database/index.ts';
import {
  beginCourse,
  type Cause,
  type Course,
  moveOn,
  PHASES,
  type Refused,
  type Taking,
  takeAnswer,
} from './course.ts';
import type { QuizQuestion } from './draw-questions.ts';
import type { Given } from './standings.ts';

/** Where a quiz takes place, who started it, and in which language it is held. */
export interface QuizPlace {
  guild: string;
  channel: string;
  starter: string;
  language: string;
}

/** All of a quiz that its message shows. */
export interface Quiz extends QuizPlace {
  id: string;
  /** The id of its message; blank until that is posted. */
  message: string;
  questions: QuizQuestion[];
  course: Course;
  answers: Given[];
}

type Tables = Kysely<Schema>;

const DAY = 86_400_000;

/** Begins a quiz; `busy`: there is one in the channel already. What quizzes of days before have left is deleted. */
export function beginQuiz(
  database: Database,
  place: QuizPlace,
  questions: readonly QuizQuestion[],
  now: number,
): Promise<Outcome<Quiz | 'busy'>> {
  return database.write(async (tables) => {
    await deleteQuizzes(tables, { before: now - DAY });
    const running = await tables
      .selectFrom('quizzes')
      .select('id')
      .where('channel', '=', place.channel)
      .where('phase', '!=', 'over')
      .executeTakeFirst();
    if (running !== undefined) return 'busy';
    const id = randomBytes(9).toString('base64url');
    const course = beginCourse(questions.length, now);
    await tables
      .insertInto('quizzes')
      .values({ id, ...place, message: '', questions: JSON.stringify(questions), ...columnsOf(course) })
      .execute();
    return { id, ...place, message: '', questions: [...questions], course, answers: [] };
  });
}

/** Keeps which message shows a quiz, so that it can go on by itself. */
export function keepMessage(database: Database, id: string, message: string): Promise<Outcome<unknown>> {
  return database.write((tables) =>
    tables.updateTable('quizzes').set({ message }).where('id', '=', id).execute(),
  );
}

/** An answer as a button gives it: any client may have made it up. */
export interface Answering {
  quiz: string;
  channel: string;
  number: number;
  choice: number;
  person: string;
}

/** Takes an answer, once for each person and question; `again`: they have answered before, which stands. */
export function answerQuiz(
  database: Database,
  { quiz: id, channel, number, choice, person }: Answering,
  now: number,
): Promise<Outcome<Taking | 'again'>> {
  return database.write(async (tables) => {
    const quiz = await readQuiz(tables, id);
    if (quiz === undefined || quiz.channel !== channel) return 'unknown';
    const taking = takeAnswer(quiz.course, number, now);
    if (taking !== 'taken') return taking;
    if (choice >= (quiz.questions[number]?.choices.length ?? 0)) return 'unknown';
    const { numInsertedOrUpdatedRows } = await tables
      .insertInto('quiz_answers')
      .values({ quiz: id, number, person, choice, at: now })
      .onConflict((conflict) => conflict.columns(['quiz', 'number', 'person']).doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 0n ? 'again' : 'taken';
  });
}

export type Moved = { kind: 'moved'; quiz: Quiz } | { kind: 'refused'; why: Refused | 'unknown' };

/** Somebody who moves a quiz on. */
export interface Mover {
  channel: string;
  person: string;
  isModerator: boolean;
}

type Wish =
  | { kind: 'time' }
  | ({ kind: 'next'; number: number; phase: Course['phase'] } & Mover)
  | ({ kind: 'stop' } & Mover);

/** Moves a quiz on. Of several who want that at once one does it, and the others are told that it is `stale`. */
export function moveQuiz(database: Database, id: string, wish: Wish, now: number): Promise<Outcome<Moved>> {
  return database.write(async (tables): Promise<Moved> => {
    const quiz = await readQuiz(tables, id);
    if (quiz === undefined || (wish.kind !== 'time' && wish.channel !== quiz.channel))
      return { kind: 'refused', why: 'unknown' };
    const { course: before } = quiz;
    const answered = quiz.answers.filter(({ number }) => number === before.number).length;
    const move = moveOn(before, causeOf(wish, quiz.starter), now, answered);
    if (move.kind === 'refused') return move;
    const { numUpdatedRows } = await tables
      .updateTable('quizzes')
      .set(columnsOf(move.course))
      .where('id', '=', id)
      .where('number', '=', before.number)
      .where('phase', '=', before.phase)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return { kind: 'refused', why: 'stale' };
    return { kind: 'moved', quiz: { ...quiz, course: move.course } };
  });
}

function causeOf(wish: Wish, starter: string): Cause {
  if (wish.kind === 'time') return wish;
  return { ...wish, isAllowed: wish.isModerator || wish.person === starter };
}

/** Ends a quiz whose message can be shown no more. */
export function abandonQuiz(database: Database, id: string): Promise<Outcome<unknown>> {
  return database.write((tables) =>
    tables.updateTable('quizzes').set({ phase: 'over' }).where('id', '=', id).execute(),
  );
}

/** The ids of quizzes whose time has come, and whether any other goes on. */
export function listDue(database: Database, now: number): Promise<Outcome<{ due: string[]; goOn: number }>> {
  return database.read(async (tables) => {
    const rows = await tables
      .selectFrom('quizzes')
      .select(['id', 'until'])
      .where('phase', '!=', 'over')
      .execute();
    return { due: rows.filter(({ until }) => Number(until) <= now).map(({ id }) => id), goOn: rows.length };
  });
}

/** Deletes quizzes that came to where they are before a time, of a server or everywhere, with the answers. */
export async function deleteQuizzes(
  tables: Tables,
  { before, guild }: { before: number; guild?: string },
): Promise<void> {
  let old = tables.selectFrom('quizzes').select('id').where('moved', '<', before);
  if (guild !== undefined) old = old.where('guild', '=', guild);
  const ids = (await old.execute()).map(({ id }) => id);
  if (ids.length === 0) return;
  await tables.deleteFrom('quiz_answers').where('quiz', 'in', ids).execute();
  await tables.deleteFrom('quizzes').where('id', 'in', ids).execute();
}

async function readQuiz(tables: Tables, id: string): Promise<Quiz | undefined> {
  const row = await tables.selectFrom('quizzes').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  const { guild, channel, message, starter, language } = row;
  const questions = JSON.parse(row.questions) as QuizQuestion[];
  const answers = await tables
    .selectFrom('quiz_answers')
    .select(['number', 'person', 'choice', 'at'])
    .where('quiz', '=', id)
    .execute();
  return {
    ...{ id, guild, channel, message, starter, language, questions },
    course: {
      number: Number(row.number),
      count: questions.length,
      phase: PHASES.find((phase) => phase === row.phase) ?? 'over',
      moved: Number(row.moved),
      until: Number(row.until),
      unanswered: Number(row.unanswered),
    },
    answers: answers.map(({ number, person, choice, at }) => ({
      number: Number(number),
      person,
      choice: Number(choice),
      at: Number(at),
    })),
  };
}

function columnsOf({ number, phase, moved, until, unanswered }: Course) {
  return { number, phase, moved, until, unanswered };
}
