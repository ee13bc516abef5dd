// How much is asked on a server and what is read there: numbers a day, counted in this process and added up in the database.

import { sql } from 'kysely';
import { DAY, dayOf } from '../../calendar.ts';
import type { Database, Schema } from '../../database/index.ts';

/** What came of a question. */
export type CountedOutcome = 'answer' | 'unsure' | 'missing';

export interface CountedQuestion {
  /** The server's id. */
  guild: string;
  outcome: CountedOutcome;
  /** The slug of the subject that it seems to belong to. */
  subject?: string | undefined;
  /** The key of the page that was shown. */
  page?: string | undefined;
}

/** Numbers of a server since a day. */
export interface Counts {
  questions: readonly { day: number; outcome: string; subject: string; count: number }[];
  /** The pages that were read most, most first. */
  pages: readonly { page: string; count: number }[];
  /** What people said of answers. */
  votes: readonly { day: number; page: string; helped: number; count: number }[];
}

export interface Activity {
  /** Counts a question. It costs nothing worth mentioning, and is written within a few seconds. */
  count(question: CountedQuestion): void;
  /** The numbers of a server from a day on, in days since 1970; undefined where the database is away. */
  since(guild: string, day: number): Promise<Counts | undefined>;
  /** Hands over to the database what was counted; done by itself every few seconds. */
  flush(): void;
}

/** How long numbers are gathered, in milliseconds. */
const PAUSE = 5000;

/** Most numbers that are gathered before they are handed over. */
const MOST_GATHERED = 1000;

/** Most pages that are listed. */
const MOST_PAGES = 10;

/** Counts in the database. What was gathered when `signal` is aborted is handed over at once. */
export function openActivity(
  database: Database,
  signal?: AbortSignal,
  now: () => number = Date.now,
): Activity {
  let questions = new Map<string, QuestionTally>();
  let reads = new Map<string, PageTally>();
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    const [tallies, pages] = [[...questions.values()], [...reads.values()]];
    if (tallies.length === 0) return;
    questions = new Map();
    reads = new Map();
    database.later(async (tables) => {
      for (const tally of tallies)
        await tables
          .insertInto('question_counts')
          .values(tally)
          .onConflict((conflict) =>
            conflict
              .columns(['guild', 'day', 'outcome', 'subject'])
              .doUpdateSet({ count: sql`question_counts.count + excluded.count` }),
          )
          .execute();
      for (const page of pages)
        await tables
          .insertInto('page_reads')
          .values(page)
          .onConflict((conflict) =>
            conflict
              .columns(['guild', 'day', 'page'])
              .doUpdateSet({ count: sql`page_reads.count + excluded.count` }),
          )
          .execute();
    });
  }
  signal?.addEventListener('abort', flush, { once: true });

  return {
    count({ guild, outcome, subject = '', page }) {
      const day = dayOf(now());
      addOne(questions, { guild, day, outcome, subject });
      if (page !== undefined) addOne(reads, { guild, day, page });
      if (questions.size >= MOST_GATHERED || signal?.aborted) flush();
      else timer ??= setTimeout(flush, PAUSE).unref();
    },
    flush,
    async since(guild, day) {
      const read = await database.read(async (tables): Promise<Counts> => {
        const questions = await tables
          .selectFrom('question_counts')
          .select(['day', 'outcome', 'subject', 'count'])
          .where('guild', '=', guild)
          .where('day', '>=', day)
          .execute();
        const count = sql<number>`sum(count)`;
        const pages = await tables
          .selectFrom('page_reads')
          .select(['page', count.as('count')])
          .where('guild', '=', guild)
          .where('day', '>=', day)
          .groupBy('page')
          .orderBy(count, 'desc')
          .orderBy('page')
          .limit(MOST_PAGES)
          .execute();
        const ofDay = sql<number>`at / ${sql.lit(DAY)}`;
        const votes = await tables
          .selectFrom('votes')
          .select([ofDay.as('day'), 'page', 'helped', sql<number>`count(*)`.as('count')])
          .where('guild', '=', guild)
          .where('at', '>=', day * DAY)
          .groupBy([ofDay, 'page', 'helped'])
          .execute();
        return { questions, pages, votes };
      });
      return read.kind === 'done' ? read.value : undefined;
    },
  };
}

type QuestionTally = Schema['question_counts'];

type PageTally = Schema['page_reads'];

/** Counts one more of what has these values. */
function addOne<T extends { count: number }>(tallies: Map<string, T>, values: Omit<T, 'count'>): void {
  const key = JSON.stringify(Object.values(values));
  const known = tallies.get(key);
  if (known === undefined) tallies.set(key, { ...values, count: 1 } as T);
  else known.count += 1;
}
