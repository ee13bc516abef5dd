// Questions that the library does not answer, for the people who write its pages. Who asked is stored only if they want to be notified.

import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { dayOf } from '../../calendar.ts';
import type { Database, Schema } from '../../database/index.ts';
import { openReadBehind } from '../read-behind.ts';
import { type KeptQuestion, listQuestions, type QuestionFilter, SCREEN } from './list.ts';

/** A question to be noted. */
export interface NotedQuestion {
  /** The server's id. */
  guild: string;
  /** The id of the channel where it was asked. */
  channel: string;
  words: string;
  /** A normalised text by which equal questions are recognised. */
  sameness: string;
  /** The slug of the subject that it seems to belong to; blank if unknown. */
  subject: string;
  /** The id of the person who asked. It is not stored; it tells whether they have opted out. */
  person: string;
}

/** The state of a question. Asked again it becomes `open`, unless it is `refused`. */
export type QuestionState = 'open' | 'answered' | 'refused' | 'hidden';

/** Somebody who wants to be notified of an answer, and the channel to do so if direct messages fail; both are ids. */
export interface Waiting {
  person: string;
  channel: string;
}

export interface UnansweredQuestions {
  /**
   * Queues a question for writing, and returns its receipt. Undefined if it is not stored, because the person has opted out, or was
   * refused before, or if that is unknown because the database is away.
   */
  note(question: NotedQuestion): Promise<number | undefined>;
  /** A screen of open questions, and whether there is a next one; undefined if the database is away. */
  list(filter: QuestionFilter): Promise<{ questions: KeptQuestion[]; hasMore: boolean } | undefined>;
  /** Undefined if there is no such question on the server, or the database is away. */
  find(guild: string, id: number): Promise<KeptQuestion | undefined>;
  /** Sets the state of a question; false if the database is away. */
  settle(guild: string, id: number, state: QuestionState): Promise<boolean>;
  /** Stores that somebody wants to be notified of an answer; false if the database is away, or knows no question for the receipt. */
  wait(guild: string, receipt: number, waiting: Waiting): Promise<boolean>;
  /** Returns and deletes those who want to be notified, so that nobody is notified twice; empty if the database is away. */
  takeWaiting(guild: string, id: number): Promise<Waiting[]>;
}

/** The smallest receipt. Ids of questions are smaller, which tells the two apart. */
const FIRST_RECEIPT = 2 ** 47;

/** How long the lists of refused questions and of people who opted out are cached, in milliseconds. A write looks them up again. */
const MAX_AGE = 5000;

/** Maximum number of servers whose refused questions are cached, and of refused questions of each. */
const MAX_SERVERS = 500;
const MAX_REFUSED = 5000;

/** Opens the store. */
export function openUnansweredQuestions(
  database: Database,
  now: () => number = Date.now,
): UnansweredQuestions {
  /** The keyed hashes of the people who have opted out, with the function that hashes an id. */
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
  /** The refused questions of each server, by `sameness`. */
  const refused = openReadBehind<ReadonlySet<string>>({
    maxAge: MAX_AGE,
    most: MAX_SERVERS,
    now,
    async read(guild) {
      const read = await database.read((tables) =>
        tables
          .selectFrom('questions')
          .select('sameness')
          .where('guild', '=', guild)
          .where('state', '=', 'refused')
          .orderBy('asked', 'desc')
          .limit(MAX_REFUSED)
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
              // Asking again reopens a question, unless it was refused.
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
          // Buttons from before there were receipts carry the id of the question.
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

/** The receipt of a question. It is a hash, so that it is known before the question is written and has an id. */
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

/** Whether a server has a question with this id. */
async function isKept(tables: Kysely<Schema>, guild: string, id: number): Promise<boolean> {
  const known = await tables
    .selectFrom('questions')
    .select('id')
    .where('id', '=', id)
    .where('guild', '=', guild)
    .executeTakeFirst();
  return known !== undefined;
}
