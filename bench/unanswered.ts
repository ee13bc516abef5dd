// How long a list of questions without an answer takes where a million of them are kept: `npm run bench:unanswered`,
// with both engines of the database, one after the other.
import { setTimeout as after } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { Database, Schema } from '../src/database/index.ts';
import { openUnansweredQuestions } from '../src/memory/index.ts';
import { withDatabases } from './databases.ts';
import { milliseconds, table } from './report/table.ts';
import { percentile } from './statistics.ts';

/** How many are kept; another number may be given. */
const QUESTIONS = Number(process.argv[2] ?? 1_000_000);
const AT_ONCE = 5000;
const RUNS = 50;
const DAY = 86_400_000;
const GUILD = '1';
const FILTERS = {
  all: {},
  subject: { subject: 'subject-7' },
  month: { days: 30 },
  both: { subject: 'subject-7', days: 30 },
};

await withDatabases(async (databases) => {
  const rows: string[][] = [];
  for (const database of databases) {
    await fill(database);
    const questions = openUnansweredQuestions(database);
    for (const [name, filter] of Object.entries(FILTERS)) {
      const times: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const start = performance.now();
        const listed = await questions.list({ guild: GUILD, screen: 0, ...filter });
        times.push(performance.now() - start);
        if (listed?.questions.length !== 10)
          throw new Error(`${name}: ${listed?.questions.length} questions`);
      }
      rows.push([name, database.engine, ...[0.5, 1].map((share) => milliseconds(percentile(times, share)))]);
    }
  }
  process.stdout.write(`${table(['filter', 'kept in', 'median', 'slowest'], rows)}\n`);
});

/** Keeps the questions of one server. */
async function fill(database: Database): Promise<void> {
  const now = Date.now();
  for (let from = 0; from < QUESTIONS; from += AT_ONCE) {
    // Made where they are kept: handing over each of them takes many times as long.
    const insert = (tables: Kysely<Schema>) =>
      sql`insert into questions (guild, sameness, words, subject, channel, state, asked, first_at, last_at, day)
        with recursive numbers(i) as (
          select cast(${from} as bigint) union all select i + 1 from numbers where i < ${from + AT_ONCE - 1}
        )
        select ${GUILD}, 'question ' || i, 'What is the answer to question number ' || i || '?',
          'subject-' || (i % 40), '2', 'open', 1 + (i * 31) % 997,
          ${now} - (i % 90) * ${DAY}, ${now} - (i % 90) * ${DAY}, ${Math.floor(now / DAY)} - (i % 90)
        from numbers`.execute(tables);
    // A server that was too slow for one of them is asked again once it is back.
    while ((await database.write(insert)).kind === 'away') await after(1500);
  }
  // PostgreSQL does so by itself within a minute.
  if (database.engine === 'PostgreSQL')
    await database.read((tables) => sql`analyze questions`.execute(tables));
}
