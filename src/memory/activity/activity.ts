// Daily counts of questions and of pages read by server. They are gathered in memory and added to the database every few seconds.
import { sql } from 'kysely';
import { DAY, dayOf } from '../../calendar.ts';
import type { Database, Schema } from '../../database/index.ts';

/** The outcome of a question. */
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

/** The counts of a server from a day on. Days are days since 1970, subjects are slugs, pages are keys. */
export interface Counts {
  questions: readonly { day: number; outcome: string; subject: string; count: number }[];
  /** The pages that were shown most often, in descending order. */
  pages: readonly { page: string; count: number }[];
  /** Votes on answers; `helped` is 1 or 0. */
  votes: readonly { day: number; page: string; helped: number; count: number }[];
}

export interface Activity {
  /** Counts a question in memory; it is written within a few seconds. */
  count(question: CountedQuestion): void;
  /** The counts of a server from a day on (days since 1970); undefined if the database is away. */
  since(guild: string, day: number): Promise<Counts | undefined>;
  /** Queues the gathered counts for writing now instead of within a few seconds. */
  flush(): void;
}

/** How long counts are gathered before they are written, in milliseconds. */
const FLUSH_INTERVAL = 5000;

/** Maximum number of gathered counts; then they are written at once. */
const MAX_GATHERED = 1000;

/** Maximum number of pages in `Counts`. */
const MAX_PAGES = 10;

/** Opens the counts. When `signal` is aborted, what was gathered is queued for writing at once. */
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
      if (questions.size >= MAX_GATHERED || signal?.aborted) flush();
      else timer ??= setTimeout(flush, FLUSH_INTERVAL).unref();
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
          .limit(MAX_PAGES)
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

/** Adds one to the tally of these values. */
function addOne<T extends { count: number }>(tallies: Map<string, T>, values: Omit<T, 'count'>): void {
  const key = JSON.stringify(Object.values(values));
  const known = tallies.get(key);
  if (known === undefined) tallies.set(key, { ...values, count: 1 } as T);
  else known.count += 1;
}
