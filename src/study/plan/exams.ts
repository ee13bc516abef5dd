// Exams: until then all cards of a subject are to be learnt, so many new ones a day.

import type { Kysely } from 'kysely';
import { DAY, dateOf } from '../../calendar.ts';
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

/** Maximum number of exams that are kept for a person. */
const MAX_EXAMS = 20;

/** Days before an exam on which nothing new is learnt: what was learnt is practised once more. */
const REST_DAYS = 2;

/** Keeps an exam, instead of an earlier one in the same subject. `full`: the person has as many exams as are kept. */
export function setExam(database: Database, person: string, exam: Exam): Promise<Outcome<'set' | 'full'>> {
  return database.write(async (tables, hash) => {
    const others = await tables
      .selectFrom('exams')
      .select('subject')
      .where('person', '=', hash(person))
      .where('subject', '!=', exam.subject)
      .execute();
    if (others.length >= MAX_EXAMS) return 'full';
    await tables
      .insertInto('exams')
      .values({ person: hash(person), ...exam })
      .onConflict((conflict) => conflict.columns(['person', 'subject']).doUpdateSet({ date: exam.date }))
      .execute();
    return 'set';
  });
}

/** Deletes an exam. */
export function removeExam(database: Database, person: string, subject: string): Promise<Outcome<unknown>> {
  return database.write((tables, hash) =>
    tables.deleteFrom('exams').where('person', '=', hash(person)).where('subject', '=', subject).execute(),
  );
}

/** The exams of a person from `today` on (`2026-11-30`), the next one first. */
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
    .where('date', '>=', dateOf(now))
    .orderBy('date')
    .execute();
  return exams.find((exam) => isWithin(subject, exam.subject));
}

/** Reads a date as people write it (`2026-11-30`, `2026年11月30日`, `30.11.2026`) as `2026-11-30`; undefined if there is no such day. */
export function readDate(text: string): string | undefined {
  const written = text.trim();
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(written) ?? [];
  const [, day2, month2, year2] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(written) ?? [];
  const [y, m, d] = [Number(year ?? year2), Number(month ?? month2), Number(day ?? day2)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCFullYear() !== y || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d)
    return undefined;
  return dateOf(date.getTime());
}

/** The number of new cards a day with which `left` cards are learnt two days before an exam; all of them if it is sooner. */
export function newADay(left: number, { date }: Pick<Exam, 'date'>, today: string): number {
  const days = Math.max(1, daysBetween(today, date) - REST_DAYS);
  return Math.ceil(left / days);
}

/**
 * When a card of an exam's subject is due: when it would be anyway, but no later than the beginning of the day before the exam. `due` and
 * `now` are milliseconds since 1970.
 */
export function dueBeforeExam(due: number, { date }: Pick<Exam, 'date'>, now: number): number {
  const last = Date.parse(`${date}T00:00:00Z`) - DAY;
  return last > now ? Math.min(due, Math.max(last, now)) : due;
}
