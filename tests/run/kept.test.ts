// All that is kept for good, over the stores of a run: told and deleted for a person, and gone with a server that the bot was removed from.
import { GatewayIntentBits } from 'discord.js';
import { sql } from 'kysely';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../../src/database/index.ts';
import { watchServers } from '../../src/discord/session/index.ts';
import {
  DAYS_AFTER_LEAVING,
  openActivity,
  openDigests,
  openPrivacy,
  openReplies,
  openRetention,
  openServerSettings,
  openUnansweredQuestions,
  openVotes,
} from '../../src/memory/index.ts';
import { KEPT } from '../../src/run/memory.ts';
import { ENGINES, placesOf } from '../engines.ts';
import { startBot } from '../playground/bot.ts';

vi.setConfig({ testTimeout: 120_000 });

const DAY = 86_400_000;
const PERSON = '987654321098765432';
const OTHER = '111111111111111111';

/** Tables that are about neither people nor servers, or that say what is to be deleted and what must not be kept. */
const ABOUT_NOBODY = ['gateway_sessions', 'left_servers', 'migrations', 'opted_out', 'revisions', 'secrets'];

/** Tables in which people are, by their ids or the hashes of these. */
const PERSONAL = [
  ...['card_reviews', 'daily_answers', 'exams', 'flashcards', 'question_askers'],
  ...['quiz_answers', 'quiz_players', 'quizzes', 'study_reminders', 'votes'],
];

const opened: Database[] = [];
const ended = new AbortController();
afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
});

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const places = placesOf(engine);

    async function open(): Promise<Database> {
      const database = await openDatabase(await places.create(), { warn: () => {}, info: () => {} });
      opened.push(database);
      return database;
    }

    /** Rows by table, as texts. */
    async function scan(database: Database): Promise<Map<string, string[]>> {
      const read = await database.read(async (tables) => {
        const found = new Map<string, string[]>();
        for (const { name } of await tables.introspection.getTables()) {
          if (name.startsWith('sqlite_')) continue;
          const { rows } = await sql<object>`select * from ${sql.table(name)}`.execute(tables);
          found.set(
            name,
            rows.map((row) => JSON.stringify(row)),
          );
        }
        return found;
      });
      if (read.kind !== 'done') throw new Error(read.kind);
      return read.value;
    }

    async function hashOf(database: Database, id: string): Promise<string> {
      const read = await database.read(async (_, hash) => hash(id));
      return read.kind === 'done' ? read.value : '';
    }

    /** Lets every store keep something on a server, by two people. */
    async function fill(database: Database, guild: string): Promise<void> {
      const settings = await openServerSettings(database, { answers: 'private', mentions: true });
      await settings.change({ guild }, 'answers', 'public');
      const questions = openUnansweredQuestions(database);
      const activity = openActivity(database);
      for (const person of [PERSON, OTHER]) {
        const asked = { guild, channel: '5', words: 'why', sameness: 'why', subject: '', person };
        const receipt = (await questions.note(asked)) ?? 0;
        await vi.waitFor(async () =>
          expect(await questions.wait(guild, receipt, { person, channel: '5' })).toBe(true),
        );
        await openVotes(database).cast({ guild, page: 'aaaaaaaaaa', person, helped: true });
      }
      activity.count({ guild, outcome: 'answer', page: 'aaaaaaaaaa' });
      activity.flush();
      await openDigests(database).take(guild, 2900, 0);
      await openReplies({ database }).keep(`1${guild}`, { channel: '5', message: '6' }, guild);
      await database.write(async (tables, hash) => {
        const quiz = `quiz-${guild}`;
        await tables
          .insertInto('quizzes')
          .values({
            id: quiz,
            guild,
            channel: '5',
            message: '6',
            starter: PERSON,
            language: 'en-US',
            audience: 'channel',
            time: 0,
            teams: 0,
            questions: '[]',
            number: 0,
            phase: 'over',
            moved: Date.now() + 100 * DAY,
            until: Date.now() + 100 * DAY,
            unanswered: 0,
            shown: '',
            shown_at: 0,
          })
          .execute();
        const daily = { guild, channel: '5', zone: 'UTC', subject: '', language: 'en-US', message: '6' };
        await tables
          .insertInto('daily_channels')
          .values({ ...daily, asked_in: '5', question: '{}', hour: 8, next_at: 0, claimed_at: 0, day: 1 })
          .execute();
        for (const person of [PERSON, OTHER]) {
          const own = { person: hash(person) };
          await tables
            .insertInto('daily_answers')
            .values({ ...own, guild, day: 1, choice: 0 })
            .execute();
          // These are people's own, wherever they are: of the second server that is filled nothing is new.
          const plan = { zone: 'UTC', language: 'en-US', hour: 8, next_at: 0, claimed_at: 0 };
          await tables
            .insertInto('study_reminders')
            .values({ person, ...plan })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
          await tables
            .insertInto('exams')
            .values({ ...own, subject: 'rivers', date: '2999-01-01' })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
          await tables
            .insertInto('card_reviews')
            .values({ ...own, day: 1, reviews: 2, known: 1 })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
          await tables
            .insertInto('quiz_answers')
            .values({ quiz, number: 0, person, choice: 1, points: 0, at: Date.now() })
            .execute();
          await tables.insertInto('quiz_players').values({ quiz, person, name: 'x', side: 0 }).execute();
          await tables
            .insertInto('flashcards')
            .values({
              person: hash(person),
              card: `card-${guild}`,
              page: 'aaaaaaaaaa',
              subject: 'rivers',
              added: 0,
              due: Date.now(),
              reps: 0,
              memory: '{}',
            })
            .execute();
        }
      });
      await vi.waitFor(async () => expect((await scan(database)).get('page_reads')).not.toEqual([]));
    }

    test('of a person all is told that a scan finds, and none of it is left', async () => {
      const database = await open();
      await fill(database, '7');
      const marks = [PERSON, await hashOf(database, PERSON)];
      const holds = (row: string): boolean => marks.some((mark) => row.includes(mark));
      const before = await scan(database);
      // Each table is filled here: who adds one adds it to these.
      const empty = [...before].filter(([, rows]) => rows.length === 0).map(([name]) => name);
      expect(empty.filter((name) => !ABOUT_NOBODY.includes(name))).toEqual([]);
      const tables = [...before].filter(([, rows]) => rows.some(holds)).map(([name]) => name);
      expect(tables.toSorted()).toEqual(PERSONAL);
      const privacy = openPrivacy(database, KEPT);
      const told = await privacy.export(PERSON);
      if (told.kind !== 'done') throw new Error(told.kind);
      const { kept } = told.value;
      for (const name of ['votes', 'questions to be told of', 'exams', 'reminders', 'reviews'])
        expect(kept[name], name).toHaveLength(1);
      expect(Object.values(kept).flat().length).toBeGreaterThanOrEqual(tables.length);
      expect(JSON.stringify(told)).not.toContain(OTHER);
      expect(await privacy.erase(PERSON)).toMatchObject({ kind: 'done' });
      const after = await scan(database);
      expect([...after].flatMap(([name, rows]) => (rows.some(holds) ? [name] : []))).toEqual([]);
      for (const name of PERSONAL) expect(after.get(name)).toHaveLength(1);
    });

    test('of a server nothing is left thirty days after the bot was removed, unless it was out of reach only', async () => {
      const database = await open();
      const { discord, client } = await startBot({ intents: [GatewayIntentBits.Guilds] });
      const retention = openRetention(database, { retentions: () => new Map() }, KEPT, ended.signal);
      watchServers(client, retention);
      await fill(database, discord.guildId);
      await fill(database, '7');
      const leftAt = async () => (await scan(database)).get('left_servers') ?? [];
      const tablesOf = async (guild: string) =>
        [...(await scan(database))]
          .filter(([name, rows]) => !ABOUT_NOBODY.includes(name) && rows.some((row) => row.includes(guild)))
          .map(([name]) => name);
      const all = await tablesOf(discord.guildId);
      discord.conditions.loseGuild();
      discord.conditions.addBot();
      discord.conditions.removeBot();
      await vi.waitFor(async () => expect(await leftAt()).toHaveLength(1), 30_000);
      await retention.run(Date.now() + (DAYS_AFTER_LEAVING - 1) * DAY);
      expect(await tablesOf(discord.guildId)).toEqual(all);
      await retention.run(Date.now() + (DAYS_AFTER_LEAVING + 1) * DAY);
      // Cards belong to people, wherever they made them.
      expect(await tablesOf(discord.guildId)).toEqual(['flashcards']);
      expect(await leftAt()).toEqual([]);
      const rest = await scan(database);
      for (const name of [
        'settings',
        'questions',
        'votes',
        'question_counts',
        'page_reads',
        'replies',
        'digests',
      ])
        expect(rest.get(name)?.length).toBeGreaterThan(0);
    });

    test('that came back in time all stays', async () => {
      const database = await open();
      const { discord, client } = await startBot({ intents: [GatewayIntentBits.Guilds] });
      const retention = openRetention(database, { retentions: () => new Map() }, KEPT, ended.signal);
      watchServers(client, retention);
      await fill(database, discord.guildId);
      const leftAt = async () => (await scan(database)).get('left_servers') ?? [];
      discord.conditions.removeBot();
      await vi.waitFor(async () => expect(await leftAt()).toHaveLength(1), 30_000);
      discord.conditions.addBot();
      await vi.waitFor(async () => expect(await leftAt()).toEqual([]), 30_000);
      await retention.run(Date.now() + (DAYS_AFTER_LEAVING + 1) * DAY);
      expect((await scan(database)).get('settings')).toHaveLength(1);
    });

    test('each table is about nobody, or is emptied with its server or its people', async () => {
      const database = await open();
      await fill(database, '7');
      await database.write(async (tables) => {
        for (const store of KEPT) await store.eraseServer?.(tables, '7');
      });
      const privacy = openPrivacy(database, KEPT);
      for (const person of [PERSON, OTHER]) await privacy.erase(person);
      const left = [...(await scan(database))].filter(([, rows]) => rows.length > 0).map(([name]) => name);
      expect(left.filter((name) => !ABOUT_NOBODY.includes(name))).toEqual([]);
    });
  });
});
