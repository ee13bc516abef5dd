// Questions that the library does not answer, for those who write its pages. Who asked is kept of nobody but whoever wants to be told.

import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { dayOf } from '../../calendar.ts';
import type { Database, Schema } from '../../database/index.ts';
import { openReadBehind } from '../read-behind.ts';
import { type KeptQuestion, listQuestions, type QuestionFilter, SCREEN } from './list.ts';

/** A question as it is noted. */
export interface NotedQuestion {
  /** The server's id. */
  guild: string;
  /** The id of the channel where it was asked. */
  channel: string;
  words: string;
  /** The same text for questions that are the same. */
  sameness: string;
  /** The slug of the subject that it seems to belong to; blank where that is not known. */
  subject: string;
  /** The id of the person who asked, which is not kept: of whoever wants nothing kept, no question is either. */
  person: string;
}

/** What is to be done about a question: `refused` stays so however often it is asked again. */
export type QuestionState = 'open' | 'answered' | 'refused' | 'hidden';

/** Somebody who wants to be told of an answer. */
export interface Waiting {
  person: string;
  channel: string;
}

export interface UnansweredQuestions {
  /**
   * Notes a question, which is written behind that, and gives the number of its receipt; undefined where it is not kept, was refused for
   * good, or nobody knows at present.
   */
  note(question: NotedQuestion): Promise<number | undefined>;
  /** A screen of open questions, and whether there is another one behind it; undefined where the database is away. */
  list(filter: QuestionFilter): Promise<{ questions: KeptQuestion[]; hasMore: boolean } | undefined>;
  find(guild: string, id: number): Promise<KeptQuestion | undefined>;
  /** Says what is done about a question; false where that could not be kept. */
  settle(guild: string, id: number, state: QuestionState): Promise<boolean>;
  /** Keeps that somebody wants to be told of an answer, by the number of a receipt; false where that could not be kept. */
  wait(guild: string, receipt: number, waiting: Waiting): Promise<boolean>;
  /** Those who want to be told. They are forgotten, so that each is told once. */
  takeWaiting(guild: string, id: number): Promise<Waiting[]>;
}

/** The least number of a receipt; numbers of questions are below it. */
const FIRST_RECEIPT = 2 ** 47;

/** How old what was read of what is not kept may be, in milliseconds: whether it is kept is decided anew when it is written. */
const MAX_AGE = 5000;

/** Number of servers, and of questions of each, of which it is remembered that they were refused. */
const MOST_SERVERS = 500;
const MOST_REFUSED = 5000;

/** Keeps questions in the database. */
export function openUnansweredQuestions(
  database: Database,
  now: () => number = Date.now,
): UnansweredQuestions {
  /** The hashes of people of whom nothing is kept, and what hashes an id. */
  const optedOut = openReadBehind<{ people: ReadonlySet<string>; hash(id: string): string }>({
    maxAge: MAX_AGE,
    most: 1,
    now,
    async read() {
      const read = await database.read(async (tables, hash) => {
        const rows = await tables.selectFrom('opted_out').select('person').execute();
        return { people: new Set(rows.map(({ person }) => person)), hash };
      });
      return read.kind === 'done' ? read.value : undefined;
    },
  });
  /** What servers refused for good. */
  const refused = openReadBehind<ReadonlySet<string>>({
    maxAge: MAX_AGE,
    most: MOST_SERVERS,
    now,
    async read(guild) {
      const read = await database.read((tables) =>
        tables
          .selectFrom('questions')
          .select('sameness')
          .where('guild', '=', guild)
          .where('state', '=', 'refused')
          .orderBy('asked', 'desc')
          .limit(MOST_REFUSED)
          .execute(),
      );
      return read.kind === 'done' ? new Set(read.value.map(({ sameness }) => sameness)) : undefined;
    },
  });

  return {
    async note(question) {
      const { guild, channel, words, sameness, subject, person } = question;
      const at = now();
      const receipt = receiptOf(question);
      database.later(async (tables, hash) => {
        if (await isOptedOut(tables, hash(person))) return;
        const times = { last_at: at, day: dayOf(at), channel, receipt };
        await tables
          .insertInto('questions')
          .values({ guild, sameness, words, subject, state: 'open', asked: 1, first_at: at, ...times })
          .onConflict((conflict) =>
            conflict.columns(['guild', 'sameness']).doUpdateSet((row) => ({
              ...times,
              asked: row('questions.asked', '+', 1),
              // What is asked again is still open, but for what was refused for good.
              state: sql<string>`case when questions.state = 'refused' then 'refused' else 'open' end`,
            })),
          )
          .execute();
      });
      const [out, no] = await Promise.all([optedOut.first(''), refused.first(guild)]);
      const isKept = out !== undefined && !out.people.has(out.hash(person)) && no?.has(sameness) === false;
      return isKept ? receipt : undefined;
    },
    async list(filter) {
      const { screen } = filter;
      const { engine } = database;
      const found = await database.read((tables) =>
        listQuestions({ tables, engine, today: dayOf(now()) }, filter),
      );
      if (found.kind === 'away') return undefined;
      const rows = found.value;
      const shown = rows.slice(screen * SCREEN, (screen + 1) * SCREEN);
      return { questions: shown, hasMore: rows.length > (screen + 1) * SCREEN };
    },
    async find(guild, id) {
      const found = await database.read((tables) =>
        tables
          .selectFrom('questions')
          .select(['id', 'words', 'subject', 'channel', 'asked', 'first_at', 'last_at'])
          .where('id', '=', id)
          .where('guild', '=', guild)
          .executeTakeFirst(),
      );
      return found.kind === 'done' ? found.value : undefined;
    },
    async settle(guild, id, state) {
      const settled = await database.write((tables) =>
        tables
          .updateTable('questions')
          .set({ state })
          .where('id', '=', id)
          .where('guild', '=', guild)
          .execute(),
      );
      if (settled.kind === 'done') refused.forget(guild);
      return settled.kind === 'done';
    },
    async wait(guild, receipt, { person, channel }) {
      // The question itself may not be written yet.
      await database.written();
      const kept = await database.write(async (tables) => {
        const question = await tables
          .selectFrom('questions')
          .select('id')
          .where('guild', '=', guild)
          // Buttons of before have the number of the question itself.
          .where(receipt < FIRST_RECEIPT ? 'id' : 'receipt', '=', receipt)
          .executeTakeFirst();
        if (question === undefined) return false;
        await tables
          .insertInto('question_askers')
          .values({ question: question.id, person, channel })
          .onConflict((conflict) => conflict.columns(['question', 'person']).doUpdateSet({ channel }))
          .execute();
        return true;
      });
      return kept.kind === 'done' && kept.value;
    },
    async takeWaiting(guild, id) {
      const taken = await database.write(async (tables) => {
        if (!(await isKept(tables, guild, id))) return [];
        return tables
          .deleteFrom('question_askers')
          .where('question', '=', id)
          .returning(['person', 'channel'])
          .execute();
      });
      return taken.kind === 'done' ? taken.value : [];
    },
  };
}

/** The number under which whoever asked finds a question again: it can be told before the question is written. */
function receiptOf({ guild, sameness }: NotedQuestion): number {
  const digest = createHash('sha256').update(`${guild}\0${sameness}`).digest();
  return FIRST_RECEIPT + (digest.readUIntBE(0, 6) % FIRST_RECEIPT);
}

async function isOptedOut(tables: Kysely<Schema>, person: string): Promise<boolean> {
  const found = await tables
    .selectFrom('opted_out')
    .select('person')
    .where('person', '=', person)
    .executeTakeFirst();
  return found !== undefined;
}

/** Whether a server has kept the question with this number. */
async function isKept(tables: Kysely<Schema>, guild: string, id: number): Promise<boolean> {
  const known = await tables
    .selectFrom('questions')
    .select('id')
    .where('id', '=', id)
    .where('guild', '=', guild)
    .executeTakeFirst();
  return known !== undefined;
}
