// Two slices of shards as processes of their own, on one database and one Discord.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { LocalDiscord, Seat } from '../../src/playground/driver/index.ts';
import { type Postgres, query, startPostgres, withoutPostgres } from '../postgres.ts';
import { type BotProcess, launchBot, openDiscord } from './bot.ts';
import { makeFolder, manyPages } from './folder.ts';
import { textOf } from './shown.ts';

/** Milliseconds in which a process is started even where there is hardly a processor left for it. */
const PATIENCE = 240_000;
vi.setConfig({ testTimeout: 3 * PATIENCE, hookTimeout: 2 * PATIENCE });

describe.skipIf(withoutPostgres !== undefined)('two slices', () => {
  let postgres: Postgres;
  let databaseUrl: string;
  let discord: LocalDiscord;
  const library = makeFolder(manyPages());
  const bots = new Map<string, BotProcess>();

  /** Starts a slice, each time as if on another machine: nothing but the database is shared. */
  function launch(slice: string): BotProcess {
    const variables = { SHARDS: slice, DATABASE_URL: databaseUrl };
    const bot = launchBot(discord, { libraryDir: library, variables });
    bots.set(slice, bot);
    return bot;
  }

  const isConnected = (bot: BotProcess) => bot.stderr().includes('"connected to Discord"');
  const connected = (bot: BotProcess) =>
    vi.waitFor(() => expect(isConnected(bot)).toBe(true), { timeout: PATIENCE, interval: 50 });

  async function ask(seat: Seat): Promise<string> {
    return textOf(await (await seat.slash('ask', { question: 'Where does river number 7 rise?' })).reply());
  }

  /** What a process has saved of its session, as rows. */
  function savedBy(bot: BotProcess | undefined): Promise<object[]> {
    const process = `value::json->>'process' = '${bot?.child.pid}'`;
    return query(databaseUrl, `select slice from gateway_sessions where ${process}`);
  }

  beforeAll(async () => {
    postgres = await startPostgres();
    databaseUrl = await postgres.createDatabase();
    // One session of a bucket at a time, as Discord has it: a second one too soon would be turned away.
    discord = await openDiscord({
      shards: 2,
      identifyPause: 4500,
      respondWithin: PATIENCE,
      patience: PATIENCE,
    });
    await Promise.all([launch('0-0/2'), launch('1-1/2')].map(connected));
  });
  afterAll(() => postgres.remove());

  test('hold a shard each, begun one after the other, and register the commands once', () => {
    expect(discord.gateway.identifies.map(({ shard }) => shard).sort()).toEqual([
      [0, 2],
      [1, 2],
    ]);
    const registrations = discord.requests.filter(
      ({ method, path }) => method === 'PUT' && path.endsWith('/commands'),
    );
    expect(registrations).toHaveLength(1);
  });

  test('answer between them in servers and in direct messages', async () => {
    const student = discord.as('student');
    expect(await ask(student.in('general'))).toContain('At spring 7.');
    expect(await ask(student.in('dm'))).toContain('At spring 7.');
  });

  test('are replaced elsewhere, killed or told to end, and resume: nobody is left without an answer', async () => {
    const begun = discord.gateway.identifies.length;
    const seats = [discord.as('student').in('general'), discord.as('student').in('dm')];
    for (const [slice, signal] of [
      ['0-0/2', 'SIGKILL'],
      ['1-1/2', 'SIGTERM'],
    ] as const) {
      const resumes = discord.gateway.resumes;
      const old = bots.get(slice);
      // Nobody can resume what is not saved yet.
      await vi.waitFor(async () => expect(await savedBy(old)).toHaveLength(1), {
        timeout: PATIENCE,
        interval: 50,
      });
      // Whoever is told to end has a successor that waits for the shards already; who is killed has none.
      const early = signal === 'SIGTERM' ? launch(slice) : undefined;
      if (early !== undefined)
        await vi.waitFor(() => expect(early.stderr()).toContain('waits for whoever holds the same shards'), {
          timeout: PATIENCE,
          interval: 50,
        });
      old?.child.kill(signal);
      await old?.ended;
      const handles = await Promise.all(
        seats.map((seat) => seat.slash('ask', { question: 'Where does river number 9 rise?' })),
      );
      await connected(early ?? launch(slice));
      for (const handle of handles) expect(await handle.outcome()).toBe('replied');
      expect(discord.gateway.resumes).toBe(resumes + 1);
    }
    expect(discord.gateway.identifies).toHaveLength(begun);
  });
});
