// Questions that the library does not answer, for those who write its pages. Who asked is kept of nobody but whoever wants to be told.
import { type Kysely, sql } from 'kysely';
import type { Database, PersonalData, Schema } from '../database/index.ts';

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

/** Somebody who wants to be told of an answer. */
export interface Waiting {
  person: string;
  channel: string;
}

export interface UnansweredQuestions {
  /** Notes a question, and gives its number; undefined where it was not kept, or was refused for good. */
  note(question: NotedQuestion): Promise<number | undefined>;
  /** A screen of open questions, and whether there is another one behind it; undefined where the database is away. */
  list(filter: QuestionFilter): Promise<{ questions: KeptQuestion[]; hasMore: boolean } | undefined>;
  find(guild: string, id: number): Promise<KeptQuestion | undefined>;
  /** Says what is done about a question; false where that could not be kept. */
  settle(guild: string, id: number, state: QuestionState): Promise<boolean>;
  /** Keeps that somebody wants to be told of an answer; false where that could not be kept. */
  wait(guild: string, id: number, waiting: Waiting): Promise<boolean>;
  /** Those who want to be told. They are forgotten, so that each is told once. */
  takeWaiting(guild: string, id: number): Promise<Waiting[]>;
}

export const SCREEN = 10;
export const MOST_DAYS = 31;
const DAY = 86_400_000;

/** Keeps questions in the database. */
export function openUnansweredQuestions(
  database: Database,
  now: () => number = Date.now,
): UnansweredQuestions {
  const dayOf = (time: number): number => Math.floor(time / DAY);

  async function listOf(
    tables: Kysely<Schema>,
    { guild, subject, screen }: QuestionFilter,
    day?: number,
  ): Promise<KeptQuestion[]> {
    let query = tables
      .selectFrom('questions')
      .select(['id', 'words', 'subject', 'channel', 'asked', 'first_at', 'last_at'])
      .where('guild', '=', guild)
      .where('state', '=', 'open');
    if (subject !== undefined) query = query.where('subject', '=', subject);
    if (day !== undefined) query = query.where('day', '=', day);
    const most = (screen + 1) * SCREEN + 1;
    return query.orderBy('asked', 'desc').orderBy('id', 'desc').limit(most).execute();
  }

  return {
    async note({ guild, channel, words, sameness, subject, person }) {
      const at = now();
      const noted = await database.write(async (tables, hash) => {
        const optedOut = await tables
          .selectFrom('opted_out')
          .select('person')
          .where('person', '=', hash(person))
          .executeTakeFirst();
        if (optedOut !== undefined) return undefined;
        const times = { last_at: at, day: dayOf(at), channel };
        return tables
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
          .returning(['id', 'state'])
          .executeTakeFirst();
      });
      if (noted.kind === 'away' || noted.value?.state !== 'open') return undefined;
      return Number(noted.value.id);
    },
    async list(filter) {
      const { days, screen } = filter;
      const found = await database.read(async (tables) => {
        if (days === undefined) return listOf(tables, filter);
        // The most asked of each day, and of these the most asked of all: no list is read further than it is shown.
        const today = dayOf(now());
        const lists: KeptQuestion[] = [];
        for (let back = 0; back < Math.min(days, MOST_DAYS); back += 1)
          lists.push(...(await listOf(tables, filter, today - back)));
        return lists.sort((a, b) => b.asked - a.asked || b.id - a.id);
      });
      if (found.kind === 'away') return undefined;
      const shown = found.value.slice(screen * SCREEN, (screen + 1) * SCREEN);
      return { questions: shown, hasMore: found.value.length > (screen + 1) * SCREEN };
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
      return settled.kind === 'done';
    },
    async wait(guild, id, { person, channel }) {
      const kept = await database.write(async (tables) => {
        if (!(await isKept(tables, guild, id))) return false;
        await tables
          .insertInto('question_askers')
          .values({ question: id, person, channel })
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

/** What is kept about a person here: that they want to be told of answers. */
export const WAITING_FOR_ANSWERS: PersonalData = {
  name: 'questions to be told of',
  export: (tables, { id }) =>
    tables
      .selectFrom('question_askers')
      .innerJoin('questions', 'questions.id', 'question_askers.question')
      .select(['questions.words', 'questions.guild', 'question_askers.channel'])
      .where('question_askers.person', '=', id)
      .execute(),
  async erase(tables, { id }) {
    await tables.deleteFrom('question_askers').where('person', '=', id).execute();
  },
  eraseServer: (tables, guild) => deleteQuestions(tables, guild, Number.MAX_SAFE_INTEGER),
  async expire(tables, before) {
    const servers = await tables.selectFrom('questions').select('guild').distinct().execute();
    for (const { guild } of servers) await deleteQuestions(tables, guild, before(guild));
  },
};

/** Deletes the questions of a server that were asked last before a time, with those who wait for their answers. */
async function deleteQuestions(tables: Kysely<Schema>, guild: string, before: number): Promise<void> {
  const old = tables
    .selectFrom('questions')
    .select('id')
    .where('guild', '=', guild)
    .where('last_at', '<', before);
  await tables.deleteFrom('question_askers').where('question', 'in', old).execute();
  await tables.deleteFrom('questions').where('guild', '=', guild).where('last_at', '<', before).execute();
}
