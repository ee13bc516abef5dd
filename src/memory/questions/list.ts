// The list of questions without an answer, which is read as fast of a million as of ten.
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database, Schema } from '../../database/index.ts';

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

/** Where questions are listed from. */
export interface QuestionTables {
  tables: Kysely<Schema>;
  engine: Database['engine'];
  /** In days since 1970: days are counted back from it. */
  today: number;
}

/**
 * Open questions up to the end of a screen, and the one behind it where there is one. Of each day the most asked are read, and of these
 * the most asked of all: no list is read further than it is shown.
 */
export async function listQuestions(
  { tables, engine, today }: QuestionTables,
  { guild, subject, days, screen }: QuestionFilter,
): Promise<KeptQuestion[]> {
  const most = (screen + 1) * SCREEN + 1;
  const ofSubject = subject === undefined ? sql`` : sql`and subject = ${subject}`;
  const part = (ofDay: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
      select id, words, subject, channel, asked, first_at, last_at from questions
      where guild = ${guild} and state = 'open' ${ofSubject} ${ofDay}
      order by asked desc, id desc limit ${most}) as part`;
  const { rows } = await sql<KeptQuestion>`${allOf(part)}
      order by asked desc, id desc limit ${most}`.execute(tables);
  return rows;

  function allOf(partOf: typeof part): RawBuilder<unknown> {
    if (days === undefined) return sql`select * from ${partOf(sql``)}`;
    const back = Math.min(days, MOST_DAYS);
    switch (engine) {
      case 'PostgreSQL':
        // One part for all days: how to read each part takes it longer to find out than to read it.
        return sql`select part.* from generate_series(${today - back + 1}::bigint, ${today}::bigint) as days (day)
          cross join lateral ${partOf(sql`and day = days.day`)}`;
      case 'SQLite':
        return sql.join(
          Array.from(
            { length: back },
            (_, day) => sql`select * from ${partOf(sql`and day = ${today - day}`)}`,
          ),
          sql` union all `,
        );
      default:
        return engine satisfies never;
    }
  }
}
