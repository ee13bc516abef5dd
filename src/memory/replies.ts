// Which message of the bot replies to which message of a person, so that the reply is edited or deleted along with the question.
import { rmSync } from 'node:fs';
import { LRUCache } from 'lru-cache';
import { type Database, deleteOld, type PersonalData, type Work } from '../database/index.ts';
import { readSmallFile } from '../small-files.ts';

/** A reply of the bot, by the ids of its channel and message. */
export interface Reply {
  channel: string;
  message: string;
}

export interface ReplyStore {
  /** The reply to the message with this id. */
  find(question: string): Promise<Reply | undefined>;
  /** Stores a reply. `guild` is the server's id, null for direct messages. If the database is away, it is written later. */
  keep(question: string, reply: Reply, guild: string | null): Promise<void>;
  forget(question: string): Promise<void>;
}

/** Maximum number of replies that are cached in memory; the least recently used ones are dropped. */
const MAX_REPLIES = 5000;

/** A line of the file in which old versions kept replies: `QUESTION CHANNEL MESSAGE`, or `QUESTION` for a deleted one. */
const LINE = /^(\d{1,20})(?: (\d{1,20}) (\d{1,20}))?$/;

export interface ReplyOptions {
  database: Database;
  /** The file in which old versions kept replies. Its content is moved to the database. */
  formerFile?: string;
  now?: () => number;
}

/** Opens the store: in memory and in the database or, without `options`, in memory only. */
export function openReplies(options?: ReplyOptions): ReplyStore {
  const replies = new LRUCache<string, Reply>({ max: MAX_REPLIES });
  if (options === undefined)
    return {
      find: async (question) => replies.get(question),
      keep: async (question, reply) => void replies.set(question, reply),
      forget: async (question) => void replies.delete(question),
    };
  const { database, now = Date.now } = options;
  const loaded = load(options, replies, now());
  /** Whether this is the only process that stores replies, which is so with SQLite. Then a reply that is not in memory need not be queried. */
  let isAlone = false;
  void loaded.then((isLoaded) => {
    isAlone = isLoaded && database.engine === 'SQLite';
  });

  async function write(work: Work<unknown>): Promise<void> {
    if ((await database.write(work)).kind === 'away') database.later(work);
  }

  return {
    async find(question) {
      const known = replies.get(question);
      if (known !== undefined || isAlone) return known;
      await loaded;
      const remembered = replies.get(question);
      if (remembered !== undefined || isAlone) return remembered;
      const read = await database.read((tables) =>
        tables
          .selectFrom('replies')
          .select(['channel', 'message'])
          .where('question', '=', question)
          .executeTakeFirst(),
      );
      return read.kind === 'done' ? read.value : undefined;
    },
    async keep(question, { channel, message }, guild) {
      replies.set(question, { channel, message });
      const row = { question, guild: guild ?? '', channel, message, at: now() };
      await write((tables) =>
        tables
          .insertInto('replies')
          .values(row)
          .onConflict((conflict) => conflict.column('question').doUpdateSet({ channel, message }))
          .execute(),
      );
    },
    async forget(question) {
      replies.delete(question);
      await write((tables) => tables.deleteFrom('replies').where('question', '=', question).execute());
    },
  };
}

/** Imports the file of old versions, and loads the newest replies into memory. False if the database is away. */
async function load(
  { database, formerFile }: ReplyOptions,
  replies: LRUCache<string, Reply>,
  at: number,
): Promise<boolean> {
  const former = formerFile === undefined ? new Map<string, Reply>() : readFormer(formerFile);
  const read = await database.write(async (tables) => {
    for (const [question, reply] of former)
      await tables
        .insertInto('replies')
        .values({ question, guild: '', ...reply, at })
        .onConflict((conflict) => conflict.column('question').doNothing())
        .execute();
    return tables
      .selectFrom('replies')
      .select(['question', 'channel', 'message'])
      .orderBy('at', 'desc')
      .orderBy('question', 'desc')
      .limit(MAX_REPLIES)
      .execute();
  });
  if (read.kind === 'away') return false;
  if (formerFile !== undefined && former.size > 0) remove(formerFile);
  // Replies that were stored meanwhile are newer than what was read.
  for (const { question, channel, message } of read.value.reverse())
    if (!replies.has(question)) replies.set(question, { channel, message });
  return true;
}

function remove(path: string): void {
  try {
    rmSync(path);
  } catch {
    // If it stays, it is imported again at the next start, which changes nothing.
  }
}

function readFormer(path: string): Map<string, Reply> {
  const replies = new Map<string, Reply>();
  for (const line of readSmallFile(path)?.split('\n') ?? []) {
    const [, question, channel, message] = LINE.exec(line) ?? [];
    if (question === undefined) continue;
    if (channel === undefined || message === undefined) replies.delete(question);
    else replies.set(question, { channel, message });
  }
  return replies;
}

const EXPIRING = { table: 'replies', key: ['question'], time: 'at' } as const;

/** Replies consist of ids of messages. They do not tell who wrote the question. */
export const REPLY_DATA: PersonalData = {
  name: 'replies',
  export: async () => [],
  erase: async () => {},
  eraseServer: (tables, guild) => tables.deleteFrom('replies').where('guild', '=', guild).execute(),
  async expire(tables, before, limit) {
    const beforeIn = (guild: string) => before(guild === '' ? null : guild);
    return (await deleteOld(tables, EXPIRING, beforeIn, limit)).length === limit;
  },
};
