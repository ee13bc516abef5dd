// Questions in numbers, in a local Discord: /stats for those who write pages, and the digest of a week in the channel that was chosen.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { weekOf } from '../../src/calendar.ts';
import type { Database } from '../../src/database/index.ts';
import { openDigestClock } from '../../src/discord/routing/digest-clock.ts';
import {
  DIGEST_LEASE,
  openActivity,
  openDigests,
  openServerSettings,
  openUnansweredQuestions,
  openVotes,
} from '../../src/memory/index.ts';
import type { LocalDiscord, Seat, ShownMessage } from '../../src/playground/driver/index.ts';
import { startRouted } from '../discord/bot.ts';
import { makeFolder, page } from '../e2e/folder.ts';
import { textOf } from '../e2e/shown.ts';
import { ENGINES, placesOf } from '../engines.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const GENERAL = '1300000000000000001';
const DAY = 86_400_000;
const QUESTION = 'how do zeppelins knit jumpers';

/** A Wednesday; the digest is due on the Monday after it. */
const ASKED = Date.parse('2026-11-25T12:00:00Z');
const MONDAY = Date.parse('2026-11-30T09:00:00Z');

let clock = ASKED;
let discord: LocalDiscord;
let database: Database;
let moderator: Seat;
let student: Seat;
let routed: Awaited<ReturnType<typeof startRouted>>;
let memory: Awaited<ReturnType<typeof open>>;

async function open() {
  return {
    database,
    settings: await openServerSettings(database, { answers: 'private', mentions: true }),
    unanswered: openUnansweredQuestions(database, () => clock),
    votes: openVotes(database, () => clock),
    activity: openActivity(database, undefined, () => clock),
    digests: openDigests(database),
  };
}

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const places = placesOf(engine);
    beforeEach(async () => {
      clock = ASKED;
      database = await places.open();
      memory = await open();
      const library = makeFolder({
        'rivers/delta.md': page(
          'What is a delta?',
          'A fan of mud that a river builds where it meets the sea.',
        ),
        'motion/speed.md': page('What is speed?', 'The distance that something moves in a unit of time.'),
      });
      routed = await startRouted({ library, memory });
      ({ discord } = routed);
      await memory.settings.change({ guild: discord.guildId }, 'keepQuestions', true);
      moderator = discord.as('moderator').in('general');
      student = discord.as('student').in('general');
    });

    async function ask(question: string, seat = student): Promise<ShownMessage> {
      return (await seat.slash('ask', { question })).reply();
    }

    /** Asks a few questions, and waits until they are counted and kept. */
    async function askSome(): Promise<void> {
      for (const question of ['what is a delta', 'what is a delta', 'what is speed', QUESTION])
        await ask(question);
      await ask('what is speed', discord.as('student').in('dm'));
      memory.activity.flush();
      await vi.waitFor(async () => {
        expect((await memory.activity.since(discord.guildId, 0))?.questions.length).toBeGreaterThan(2);
        const kept = await memory.unanswered.list({ guild: discord.guildId, screen: 0 });
        expect(kept?.questions).toHaveLength(1);
      }, 60_000);
    }

    async function stats(seat = moderator): Promise<ShownMessage> {
      return (await seat.slash('stats')).reply();
    }

    describe('/stats', () => {
      test('tells what was asked and what came of it, by week and subject, and what was read most', async () => {
        clock = Date.now();
        await askSome();
        await memory.votes.cast({ guild: discord.guildId, page: keyOf('delta'), person: '7', helped: true });
        const told = await stats();
        const text = textOf(told);
        expect(text).toContain('Asked: **4** · answered: **3**');
        expect(text).toContain('no answer: **1** · helped: **1**');
        expect(text).toMatch(/<t:\d+:d>: \*\*4\*\* · 🟦 3 · 🟥 1 · 👍 1/);
        expect(text).toMatch(/Rivers: \*\*2\*\* · 🟦 2 · 👍 1\n/);
        expect(text).toMatch(/Motion: \*\*1\*\* · 🟦 1/);
        expect(text).toMatch(/What is a delta\?: 2\n- What is speed\?: 1/);
        expect(told.ephemeral).toBe(true);
      });

      test('where nothing was asked says so, and people who may not read it are told that', async () => {
        expect(textOf(await stats())).toContain('Nothing was asked here');
        expect(textOf(await stats(student))).toContain('You have neither');
      });
    });

    function keyOf(name: string): string {
      return routed.bot.shelf.library.entries.find(({ path }) => path.includes(name))?.key ?? '';
    }

    describe('the digest', () => {
      /** A process that looks for digests. */
      const processes: { stop(): Promise<void> }[] = [];
      afterEach(async () => {
        await Promise.all(processes.splice(0).map((one) => one.stop()));
      });

      async function start(own = memory) {
        const { draw, log, ended } = routed.bot;
        const started = openDigestClock(routed.client, {
          memory: own,
          draw,
          log,
          ended,
          languageOf: () => undefined,
          shelfOf: async () => routed.bot.shelf,
        });
        processes.push(started);
        return started;
      }

      const digests = (): ShownMessage[] =>
        student.messages().filter((message) => textOf(message).includes('Last week on this server'));

      test('is written once a week, by one of several processes, over restarts', async () => {
        await memory.settings.change({ guild: discord.guildId }, 'questionsChannel', GENERAL);
        await askSome();
        const [one, two] = [await start(), await start(await open())];
        // Not before it is due, and not when nobody wants to read it any more.
        for (const early of [MONDAY - 2 * 3_600_000, MONDAY + 4 * DAY]) await one.tick(early);
        expect(digests()).toEqual([]);
        await Promise.all([one.tick(MONDAY), two.tick(MONDAY), one.tick(MONDAY + 1)]);
        await discord.until(() => digests()[0], 'a digest');
        const again = await start(await open());
        await again.tick(MONDAY + DAY);
        expect(digests()).toHaveLength(1);
        const [digest] = digests();
        const text = textOf(digest as ShownMessage);
        expect(text).toContain('Asked: **4**');
        expect(text).toContain(`${QUESTION} (asked 1 time)`);
        expect(text).toMatch(/<t:\d+:d>: \*\*4\*\*/);
        clock = MONDAY;
        await ask('what is speed');
        memory.activity.flush();
        await vi.waitFor(async () =>
          expect(
            (await memory.activity.since(discord.guildId, Math.floor(MONDAY / DAY) - 1))?.questions,
          ).toHaveLength(1),
        );
        await again.tick(MONDAY + 7 * DAY);
        await discord.until(() => digests()[1], 'the next digest');
      });

      test('is written by another process where the one that took it on has died', async () => {
        await memory.settings.change({ guild: discord.guildId }, 'questionsChannel', GENERAL);
        await askSome();
        expect(await memory.digests.take(discord.guildId, weekOf(MONDAY), MONDAY)).toBe(true);
        const another = await start(await open());
        await another.tick(MONDAY + 1);
        expect(digests()).toEqual([]);
        await another.tick(MONDAY + DIGEST_LEASE);
        await discord.until(() => digests()[0], 'a digest');
        await another.tick(MONDAY + DAY);
        expect(digests()).toHaveLength(1);
      });

      test('is not written where no channel is set, or nothing was asked', async () => {
        const one = await start();
        await one.tick(MONDAY);
        await memory.settings.change({ guild: discord.guildId }, 'questionsChannel', GENERAL);
        await one.tick(MONDAY);
        expect(digests()).toEqual([]);
      });

      test('waits while the library is being read, and is given up where the channel is gone', async () => {
        await memory.settings.change({ guild: discord.guildId }, 'questionsChannel', '1300000000000009999');
        await askSome();
        const { draw, log, ended } = routed.bot;
        const options = { memory, draw, log, ended, languageOf: () => undefined };
        const reading = openDigestClock(routed.client, { ...options, shelfOf: async () => undefined });
        processes.push(reading);
        await reading.tick(MONDAY);
        const one = await start();
        await one.tick(MONDAY);
        expect(routed.lines.some(({ msg }) => msg === 'a digest could not be written')).toBe(true);
        await memory.settings.change({ guild: discord.guildId }, 'questionsChannel', GENERAL);
        await one.tick(MONDAY + 1);
        expect(digests()).toEqual([]);
        await one.tick(MONDAY + 7 * DAY);
        expect(await memory.digests.take(discord.guildId, 99_999, MONDAY)).toBe(true);
      });
    });
  });
});
