// The list of questions without an answer, which is read as fast of a million as of ten.
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Schema } from '../../database/index.ts';

/** Questions on a screen. */
export const SCREEN = 10;

/** Most days that are looked back. */
const MOST_DAYS = 31;

/** A question that was kept. Times are milliseconds since 1970. */
export interface KeptQuestion {
  id: number;
  words: string;
  subject: string;
  channel: string;
  asked: number;
  first_at: number;
  last_at: number;
}

/** Which open questions are listed, the most asked first. */
export interface QuestionFilter {
  guild: string;
  subject?: string | undefined;
  /** Asked within so many days; at most `MOST_DAYS`. */
  days?: number | undefined;
  /** Ten questions a screen, from 0. */
  screen: number;
}

/**
 * Open questions up to the end of a screen, and the one behind it where there is one; days are counted back from `today`, in days since
 * 1970. Of each day the most asked are read, and of these the most asked of all: no list is read further than it is shown.
 */
export async function listQuestions(
  tables: Kysely<Schema>,
  { guild, subject, days, screen }: QuestionFilter,
  today: number,
): Promise<KeptQuestion[]> {
  const most = (screen + 1) * SCREEN + 1;
  const ofSubject = subject === undefined ? sql`` : sql`and subject = ${subject}`;
  const part = (ofDay: RawBuilder<unknown>): RawBuilder<unknown> => sql`select * from (
      select id, words, subject, channel, asked, first_at, last_at from questions
      where guild = ${guild} and state = 'open' ${ofSubject} ${ofDay}
      order by asked desc, id desc limit ${most}) as part`;
  const back = Array.from({ length: Math.min(days ?? 0, MOST_DAYS) }, (_, day) => today - day);
  const parts = days === undefined ? [part(sql``)] : back.map((day) => part(sql`and day = ${day}`));
  const { rows } = await sql<KeptQuestion>`${sql.join(parts, sql` union all `)}
      order by asked desc, id desc limit ${most}`.execute(tables);
  return rows;
}
