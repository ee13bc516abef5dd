// The question of the day: one a server, in a channel that a moderator chose; asked once, however many processes there are.
import type { Database, Outcome, PersonalData } from '../../database/index.ts';
import { nextHour } from '../plan/local-time.ts';
import type { QuizQuestion } from '../quiz/quiz.ts';

export interface DailyPlace {
  guild: string;
  channel: string;
  hour: number;
  zone: string;
  /** The slug of the subject that questions are from; blank for any. */
  subject: string;
  language: string;
}

/** How long a process may take to ask a question that it has claimed, in milliseconds. After that another one may claim it. */
const LEASE = 60_000;

export const DAILY_DATA: PersonalData = {
  name: 'questions of the day',
  export: (tables, { hash }) =>
    tables
      .selectFrom('daily_answers')
      .select(['guild', 'day', 'choice'])
      .where('person', '=', hash)
      .execute(),
  erase: (tables, { hash }) => tables.deleteFrom('daily_answers').where('person', '=', hash).execute(),
  async eraseServer(tables, guild) {
    await tables.deleteFrom('daily_answers').where('guild', '=', guild).execute();
    await tables.deleteFrom('daily_channels').where('guild', '=', guild).execute();
  },
};

/** Sets where and when questions are asked on a server, instead of what was set before. Resolves to the time of the first one. */
export function setDaily(database: Database, place: DailyPlace, now: number): Promise<Outcome<number>> {
  const next = nextHour(place.hour, place.zone, now);
  return database.write(async (tables) => {
    await tables
      .insertInto('daily_channels')
      .values({ ...place, next_at: next, claimed_at: 0, day: 0, message: '', asked_in: '', question: '' })
      .onConflict((conflict) =>
        conflict.column('guild').doUpdateSet({ ...place, next_at: next, claimed_at: 0 }),
      )
      .execute();
    return next;
  });
}

/** Ends the questions of the day of a server. */
export function stopDaily(database: Database, guild: string): Promise<Outcome<unknown>> {
  return database.write((tables) => tables.deleteFrom('daily_channels').where('guild', '=', guild).execute());
}

/** A question that was asked, with what people answered. */
export interface AskedDaily {
  day: number;
  channel: string;
  message: string;
  question: QuizQuestion;
  /** How many people answered, and how many of them were right. */
  answered: number;
  right: number;
}

/** A question that is to be asked now: its number, and the one of before. */
export interface DueDaily extends DailyPlace {
  day: number;
  before: AskedDaily | undefined;
}

/** Claims the questions whose hour has come: each is given to one process only, for a minute (`LEASE`). */
export function takeDailies(database: Database, now: number): Promise<Outcome<DueDaily[]>> {
  return database.write(async (tables) => {
    const rows = await tables
      .selectFrom('daily_channels')
      .selectAll()
      .where('next_at', '<=', now)
      .where('claimed_at', '<=', now - LEASE)
      .limit(100)
      .execute();
    const taken: DueDaily[] = [];
    for (const row of rows) {
      const { guild, channel, zone, subject, language, question } = row;
      const { numUpdatedRows } = await tables
        .updateTable('daily_channels')
        .set({ claimed_at: now })
        .where('guild', '=', guild)
        .where('claimed_at', '=', row.claimed_at)
        .where('day', '=', row.day)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) continue;
      const answers = await tables
        .selectFrom('daily_answers')
        .select('choice')
        .where('guild', '=', guild)
        .where('day', '=', row.day)
        .execute();
      const asked = question === '' ? undefined : (JSON.parse(question) as QuizQuestion);
      taken.push({
        ...{ guild, channel, zone, subject, language, hour: Number(row.hour), day: Number(row.day) + 1 },
        before: asked && {
          ...{ day: Number(row.day), channel: row.asked_in, message: row.message },
          ...{ question: asked, answered: answers.length },
          right: answers.filter(({ choice }) => isRight(asked, Number(choice))).length,
        },
      });
    }
    return taken;
  });
}

function isRight({ answer }: QuizQuestion, choice: number): boolean {
  return answer.kind === 'choices' && answer.right === choice;
}

/** Stores that a question was asked. Answers to earlier ones have been counted by then, and are deleted. */
export function noteAsked(
  database: Database,
  { guild, channel, day, hour, zone }: DueDaily,
  asked: { message: string; question: QuizQuestion },
  now: number,
): Promise<Outcome<unknown>> {
  return database.write(async (tables) => {
    await tables
      .updateTable('daily_channels')
      .set({
        ...{ day, message: asked.message, asked_in: channel, question: JSON.stringify(asked.question) },
        ...{ claimed_at: 0, next_at: nextHour(hour, zone, now) },
      })
      .where('guild', '=', guild)
      .where('day', '=', day - 1)
      .execute();
    await tables.deleteFrom('daily_answers').where('guild', '=', guild).where('day', '<', day).execute();
  });
}

/** `again`: they have answered before. `late`: another question is asked by now, or none. */
export type DailyTaking = 'taken' | 'again' | 'late' | 'unknown';

/** Takes somebody's answer to a question of the day, once. */
export function answerDaily(
  database: Database,
  { guild, day, choice, person }: { guild: string; day: number; choice: number; person: string },
): Promise<Outcome<DailyTaking>> {
  return database.write(async (tables, hash) => {
    const row = await tables
      .selectFrom('daily_channels')
      .select(['day', 'question'])
      .where('guild', '=', guild)
      .executeTakeFirst();
    if (row === undefined || row.question === '' || Number(row.day) !== day) return 'late';
    const { answer } = JSON.parse(row.question) as QuizQuestion;
    if (answer.kind !== 'choices' || choice >= answer.choices.length) return 'unknown';
    const { numInsertedOrUpdatedRows } = await tables
      .insertInto('daily_answers')
      .values({ guild, day, person: hash(person), choice })
      .onConflict((conflict) => conflict.columns(['guild', 'day', 'person']).doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 0n ? 'again' : 'taken';
  });
}
