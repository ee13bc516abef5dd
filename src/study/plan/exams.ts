// Exams: until then all cards of a subject are to be learnt, so many new ones a day.

import type { Kysely } from 'kysely';
import { DAY } from '../../calendar.ts';
import type { Database, Outcome, PersonalData, Schema } from '../../database/index.ts';
import { isWithin } from '../../library/index.ts';
import { daysBetween } from './local-time.ts';

export interface Exam {
  /** The slug of its subject. */
  subject: string;
  /** As `2026-11-30`. */
  date: string;
}

export const EXAM_DATA: PersonalData = {
  name: 'exams',
  export: (tables, { hash }) =>
    tables.selectFrom('exams').select(['subject', 'date']).where('person', '=', hash).execute(),
  erase: (tables, { hash }) => tables.deleteFrom('exams').where('person', '=', hash).execute(),
};

/** The most exams that are kept of one person. */
const MOST = 20;

/** Days before an exam on which nothing new is learnt: what was learnt is practised once more. */
const REST = 2;

/** Notes an exam, in the place of one in the same subject; `full`: there are too many already. */
export function setExam(database: Database, person: string, exam: Exam): Promise<Outcome<'set' | 'full'>> {
  return database.write(async (tables, hash) => {
    const others = await tables
      .selectFrom('exams')
      .select('subject')
      .where('person', '=', hash(person))
      .where('subject', '!=', exam.subject)
      .execute();
    if (others.length >= MOST) return 'full';
    await tables
      .insertInto('exams')
      .values({ person: hash(person), ...exam })
      .onConflict((conflict) => conflict.columns(['person', 'subject']).doUpdateSet({ date: exam.date }))
      .execute();
    return 'set';
  });
}

/** Takes an exam back. */
export function removeExam(database: Database, person: string, subject: string): Promise<Outcome<unknown>> {
  return database.write((tables, hash) =>
    tables.deleteFrom('exams').where('person', '=', hash(person)).where('subject', '=', subject).execute(),
  );
}

/** The exams of a person that are yet to come, the next one first. Exams of the past are no longer told. */
export function listExams(database: Database, person: string, today: string): Promise<Outcome<Exam[]>> {
  return database.read((tables, hash) =>
    tables
      .selectFrom('exams')
      .select(['subject', 'date'])
      .where('person', '=', hash(person))
      .where('date', '>=', today)
      .orderBy('date')
      .orderBy('subject')
      .execute(),
  );
}

/** The next exam of a person, by their keyed hash, that cards of a subject are for. */
export async function examFor(
  tables: Kysely<Schema>,
  key: string,
  subject: string,
  now: number,
): Promise<Exam | undefined> {
  const exams = await tables
    .selectFrom('exams')
    .select(['subject', 'date'])
    .where('person', '=', key)
    .where('date', '>=', new Date(now).toISOString().slice(0, 10))
    .orderBy('date')
    .execute();
  return exams.find((exam) => isWithin(subject, exam.subject));
}

/** A date as people write it, as `2026-11-30`: that, or with day and month in front as in `30.11.2026`; undefined where there is no such day. */
export function readDate(text: string): string | undefined {
  const written = text.trim();
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(written) ?? [];
  const [, day2, month2, year2] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(written) ?? [];
  const [y, m, d] = [Number(year ?? year2), Number(month ?? month2), Number(day ?? day2)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCFullYear() !== y || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d)
    return undefined;
  return date.toISOString().slice(0, 10);
}

/** New cards a day, so that so many are learnt two days before an exam; all that are left where it is sooner. */
export function newADay(left: number, { date }: Pick<Exam, 'date'>, today: string): number {
  const days = Math.max(1, daysBetween(today, date) - REST);
  return Math.ceil(left / days);
}

/**
 * When a card is asked for again that is in an exam: at the latest on the day before, at the same time of day. `due` and `now` are
 * milliseconds since 1970.
 */
export function dueBeforeExam(due: number, { date }: Pick<Exam, 'date'>, now: number): number {
  const last = Date.parse(`${date}T00:00:00Z`) - DAY;
  return last > now ? Math.min(due, Math.max(last, now)) : due;
}
