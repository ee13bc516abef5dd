// Rows of the database ↔ quizzes.
import type { Kysely } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Schema } from '../../database/index.ts';
import { type Course, PHASES } from './course.ts';
import type { Quiz, QuizQuestion, Side } from './quiz.ts';

export type Tables = Kysely<Schema>;

/** The questions of the quizzes used last, by their ids: they never change. */
const questionsRead = new LRUCache<string, readonly QuizQuestion[]>({ max: 500 });

/** The questions of a quiz; undefined where there is no such quiz. */
export async function readQuestions(
  tables: Tables,
  id: string,
): Promise<readonly QuizQuestion[] | undefined> {
  const known = questionsRead.get(id);
  if (known !== undefined) return known;
  const row = await tables.selectFrom('quizzes').select('questions').where('id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  const questions = JSON.parse(row.questions) as QuizQuestion[];
  questionsRead.set(id, questions);
  return questions;
}

/** Columns of where a quiz stands, as a query gives them. */
export const COURSE_COLUMNS = ['number', 'phase', 'time', 'moved', 'until', 'unanswered'] as const;

interface CourseRow {
  number: number;
  phase: string;
  time: number;
  moved: number;
  until: number;
  unanswered: number;
}

/** Where a quiz of so many questions stands. */
export function courseOf(row: CourseRow, count: number): Course {
  return {
    number: Number(row.number),
    count,
    time: Number(row.time),
    phase: PHASES.find((phase) => phase === row.phase) ?? 'over',
    moved: Number(row.moved),
    until: Number(row.until),
    unanswered: Number(row.unanswered),
  };
}

export function columnsOf({ number, phase, time, moved, until, unanswered }: Course): CourseRow {
  return { number, phase, time, moved, until, unanswered };
}

/** All of a quiz; undefined where there is none. */
export async function readQuiz(tables: Tables, id: string): Promise<Quiz | undefined> {
  const questions = await readQuestions(tables, id);
  const row = await tables
    .selectFrom('quizzes')
    .select(['guild', 'channel', 'message', 'starter', 'language', 'audience', 'teams', ...COURSE_COLUMNS])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined || questions === undefined) return undefined;
  const { guild, channel, message, starter, language } = row;
  const answers = await tables
    .selectFrom('quiz_answers')
    .select(['number', 'person', 'choice', 'points', 'at'])
    .where('quiz', '=', id)
    .execute();
  const players = await tables
    .selectFrom('quiz_players')
    .select(['person', 'name', 'side'])
    .where('quiz', '=', id)
    .execute();
  return {
    ...{ id, guild, channel, message, starter, language, questions },
    audience: row.audience === 'person' ? 'person' : 'channel',
    isTeams: Number(row.teams) === 1,
    course: courseOf(row, questions.length),
    answers: answers.map(({ number, person, choice, points, at }) => ({
      number: Number(number),
      person,
      choice: Number(choice),
      points: Number(points),
      at: Number(at),
    })),
    players: players.map(({ person, name, side }) => ({ person, name, side: sideOf(side) })),
  };
}

export function sideOf(side: number): Side {
  return Number(side) === 1 ? 1 : 0;
}

/** Deletes quizzes that moved on last before a time, of one server or of all, with their answers. */
export async function deleteQuizzes(
  tables: Tables,
  { before, guild }: { before: number; guild?: string },
): Promise<void> {
  let old = tables.selectFrom('quizzes').select('id').where('moved', '<', before);
  if (guild !== undefined) old = old.where('guild', '=', guild);
  await deleteAll(
    tables,
    (await old.execute()).map(({ id }) => id),
  );
}

/** Deletes these quizzes with all that belongs to them. */
export async function deleteAll(tables: Tables, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tables.deleteFrom('quiz_answers').where('quiz', 'in', ids).execute();
  await tables.deleteFrom('quiz_players').where('quiz', 'in', ids).execute();
  await tables.deleteFrom('quizzes').where('id', 'in', ids).execute();
}
