// Quizzes as a database keeps them: begun, moved on, and shown.

import { randomBytes } from 'node:crypto';
import { DAY } from '../../calendar.ts';
import type { Database, Outcome } from '../../database/index.ts';
import { beginCourse, type Cause, type Course, moveOn, type Refused } from './course.ts';
import type { Quiz, QuizPlace, QuizQuestion } from './quiz.ts';
import { columnsOf, deleteAll, deleteQuizzes, readQuiz } from './tables.ts';

/** Minimum time between two edits of a message, whichever process makes them, in milliseconds: Discord limits how often one may be edited. */
export const MIN_PAUSE = 1000;

/**
 * Begins a quiz. `busy`: one is going on in the channel. A quiz for one person replaces the one that they had. Quizzes that are older than a day
 * are deleted. `time`: milliseconds for each question.
 */
export function beginQuiz(
  database: Database,
  place: QuizPlace,
  questions: readonly QuizQuestion[],
  now: number,
  time?: number,
): Promise<Outcome<Quiz | 'busy'>> {
  return database.write(async (tables) => {
    await deleteQuizzes(tables, { before: now - DAY });
    const { guild, channel, starter, language, audience, isTeams } = place;
    if (audience === 'person') {
      const own = await tables
        .selectFrom('quizzes')
        .select('id')
        .where('starter', '=', starter)
        .where('audience', '=', 'person')
        .execute();
      await deleteAll(
        tables,
        own.map((one) => one.id),
      );
    } else {
      const running = await tables
        .selectFrom('quizzes')
        .select('id')
        .where('channel', '=', channel)
        .where('audience', '=', 'channel')
        .where('phase', '!=', 'over')
        .executeTakeFirst();
      if (running !== undefined) return 'busy';
    }
    const id = randomBytes(9).toString('base64url');
    const course = beginCourse(questions.length, now, time);
    await tables
      .insertInto('quizzes')
      .values({
        ...{ id, guild, channel, starter, language, audience, message: '' },
        ...{ teams: isTeams ? 1 : 0, shown: '', shown_at: now },
        questions: JSON.stringify(questions),
        ...columnsOf(course),
      })
      .execute();
    return { id, ...place, message: '', questions, course, answers: [], players: [] };
  });
}

/** Stores the id of the message that shows a quiz. From then on the quiz goes on by itself. */
export function keepMessage(
  database: Database,
  { id, course }: Pick<Quiz, 'id' | 'course'>,
  message: string,
  now: number,
): Promise<Outcome<unknown>> {
  return database.write((tables) =>
    tables
      .updateTable('quizzes')
      .set({ message, shown: placeIn(course), shown_at: now })
      .where('id', '=', id)
      .execute(),
  );
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

/** Moves a quiz on. If several processes or people do so at once, one of them succeeds, and the others get `stale`. */
export function moveQuiz(database: Database, id: string, wish: Wish, now: number): Promise<Outcome<Moved>> {
  return database.write(async (tables): Promise<Moved> => {
    const quiz = await readQuiz(tables, id);
    if (quiz === undefined || (wish.kind !== 'time' && !isOpenTo(quiz, wish)))
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

/** Whether a person may take part in a quiz, in the channel where they are. */
export function isOpenTo(
  { channel, audience, starter }: Pick<Quiz, 'channel' | 'audience' | 'starter'>,
  { channel: here, person }: { channel: string; person: string },
): boolean {
  return channel === here && (audience === 'channel' || person === starter);
}

function causeOf(wish: Wish, starter: string): Cause {
  if (wish.kind === 'time') return wish;
  return { ...wish, isAllowed: wish.isModerator || wish.person === starter };
}

/** A quiz that a person in a channel may take part in; undefined if there is none with this id. */
export function findQuiz(
  database: Database,
  id: string,
  mover: Pick<Mover, 'channel' | 'person'>,
): Promise<Outcome<Quiz | undefined>> {
  return database.read(async (tables) => {
    const quiz = await readQuiz(tables, id);
    return quiz !== undefined && isOpenTo(quiz, mover) ? quiz : undefined;
  });
}

/** The ids of the quiz that is going on in a channel, and of its message; undefined if there is none, or if it is not posted yet. */
export function findRunning(
  database: Database,
  channel: string,
): Promise<Outcome<{ id: string; message: string } | undefined>> {
  return database.read((tables) =>
    tables
      .selectFrom('quizzes')
      .select(['id', 'message'])
      .where('channel', '=', channel)
      .where('audience', '=', 'channel')
      .where('phase', '!=', 'over')
      .where('message', '!=', '')
      .executeTakeFirst(),
  );
}

/** Ends a quiz whose message can no longer be edited. */
export function abandonQuiz(database: Database, id: string): Promise<Outcome<unknown>> {
  return database.write((tables) =>
    tables.updateTable('quizzes').set({ phase: 'over', message: '' }).where('id', '=', id).execute(),
  );
}

/** What is to be done for quizzes in channels now. */
export interface Chores {
  /** The ids of quizzes whose question or solution has been up for its time. */
  due: string[];
  /** The ids of quizzes whose message is out of date, and was not edited within the last second. */
  unshown: string[];
  /** Whether any quiz is going on, or has a message that is out of date. */
  goOn: boolean;
}

/** Lists what is to be done. Every process may do it; claims in the database make one of them succeed. */
export function listChores(database: Database, now: number): Promise<Outcome<Chores>> {
  return database.read(async (tables) => {
    const rows = await tables
      .selectFrom('quizzes')
      .select(['id', 'until', 'number', 'phase', 'message', 'shown', 'shown_at'])
      .where('audience', '=', 'channel')
      .where((where) => where.or([where('phase', '!=', 'over'), where('shown', '!=', 'over')]))
      .execute();
    const unshown = rows.filter((row) => row.message !== '' && row.shown !== placeIn(row));
    return {
      due: rows.flatMap(({ id, phase, until }) => (phase !== 'over' && Number(until) <= now ? [id] : [])),
      unshown: unshown.flatMap(({ id, shown_at }) => (isRested(Number(shown_at), now) ? [id] : [])),
      goOn: unshown.length > 0 || rows.some(({ phase }) => phase !== 'over'),
    };
  });
}

/** The state of a quiz as a short text, which its row keeps of what its message shows. */
function placeIn({ number, phase }: { number: number; phase: string }): string {
  return phase === 'over' ? phase : `${phase} ${number}`;
}

/** Whether a message may be edited again. Times far in the future count as past: else a clock that was put back would hold the message up. */
function isRested(shownAt: number, now: number): boolean {
  return now - shownAt >= MIN_PAUSE || now < shownAt - MIN_PAUSE;
}

/**
 * Claims the next edit of a quiz's message: whoever asks first gets the quiz, and others get undefined for a second, as they do while a message
 * of another quiz in its channel is that new. Only two processes on PostgreSQL that claim two quizzes of a channel at the same moment both get
 * theirs, for neither sees what the other has not committed: then Discord may have one of the edits wait. `place` is to be passed to `noteShown`
 * after the edit. No index leads from channels to quizzes: there are no more of these than were begun in a day.
 */
export function claimShowing(
  database: Database,
  id: string,
  now: number,
): Promise<Outcome<{ quiz: Quiz; place: string } | undefined>> {
  return database.write(async (tables) => {
    const { numUpdatedRows } = await tables
      .updateTable('quizzes')
      .set({ shown_at: now })
      .where('id', '=', id)
      .where((where) =>
        where.or([where('shown_at', '<=', now - MIN_PAUSE), where('shown_at', '>', now + MIN_PAUSE)]),
      )
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('quizzes as other')
              .select('other.id')
              .whereRef('other.channel', '=', 'quizzes.channel')
              .whereRef('other.id', '!=', 'quizzes.id')
              .where('other.audience', '=', 'channel')
              .where('other.shown_at', '>', now - MIN_PAUSE)
              .where('other.shown_at', '<=', now + MIN_PAUSE),
          ),
        ),
      )
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return undefined;
    const quiz = await readQuiz(tables, id);
    return quiz && { quiz, place: placeIn(quiz.course) };
  });
}

/** Stores what the message of a quiz shows. If that fails, another process edits the message once more. */
export function noteShown(database: Database, id: string, place: string): Promise<Outcome<unknown>> {
  return database.write((tables) =>
    tables.updateTable('quizzes').set({ shown: place }).where('id', '=', id).execute(),
  );
}
