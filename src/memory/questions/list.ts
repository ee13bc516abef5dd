// The list of unanswered questions. Its queries read only the rows that are shown, however many questions there are.
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database, Schema } from '../../database/index.ts';

/** Number of questions on a screen. */
export const SCREEN = 10;

/** Maximum of `QuestionFilter.days`. */
const MAX_DAYS = 31;

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
  /** Only questions asked within this number of days, at most `MAX_DAYS`; all if undefined. */
  days?: number | undefined;
  /** The screen, from 0. */
  screen: number;
}

/** The database that questions are listed from. */
export interface QuestionTables {
  tables: Kysely<Schema>;
  engine: Database['engine'];
  /** Days since 1970. */
  today: number;
}

/**
 * Lists the open questions of all screens up to and including `screen`, and one more, which tells whether there is a next screen. With
 * `days`, the most asked questions of each day are read from an index and merged, so no more rows are read than may be shown.
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
    const back = Math.min(days, MAX_DAYS);
    switch (engine) {
      case 'PostgreSQL':
        // A lateral join instead of a union: PostgreSQL would take longer to plan each part of a union than to read it.
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
