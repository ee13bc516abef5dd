// How long a list of questions without an answer takes where a million of them are kept: `npm run bench:unanswered`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { openDatabase, type Schema } from '../src/database/index.ts';
import { openUnansweredQuestions } from '../src/memory/index.ts';

/** How many are kept; another number may stand behind the address of a database. */
const QUESTIONS = Number(process.argv[3] ?? 1_000_000);
const AT_ONCE = 5000;
const RUNS = 50;
const DAY = 86_400_000;
const GUILD = '1';

const folder = mkdtempSync(join(tmpdir(), 'cribsheet-questions-'));
const database = await openDatabase(
  { stateDir: folder, databaseUrl: process.argv[2] || undefined },
  { warn: (message) => process.stderr.write(`${message}\n`), info: () => {} },
);
try {
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
  const questions = openUnansweredQuestions(database);
  const filters = {
    all: {},
    subject: { subject: 'subject-7' },
    month: { days: 30 },
    both: { subject: 'subject-7', days: 30 },
  };
  for (const [name, filter] of Object.entries(filters)) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const start = performance.now();
      const listed = await questions.list({ guild: GUILD, screen: 0, ...filter });
      times.push(performance.now() - start);
      if (listed?.questions.length !== 10) throw new Error(`${name}: ${listed?.questions.length} questions`);
    }
    times.sort((a, b) => a - b);
    const [median = 0, slowest = 0] = [times[RUNS / 2], times.at(-1)];
    process.stdout.write(`${name}: median ${median.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms\n`);
  }
} finally {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}
