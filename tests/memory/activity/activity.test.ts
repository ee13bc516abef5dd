// Questions in numbers: counted a day, added up, and forgotten with their server.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../../../src/database/index.ts';
import { ACTIVITY_DATA, type Activity, openActivity, openVotes } from '../../../src/memory/index.ts';
import { AWAY } from '../../database/away.ts';
import { ENGINES, placesOf } from '../../engines.ts';

const DAY = 86_400_000;
const opened: Database[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
});

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const places = placesOf(engine);
    let clock = 100 * DAY;
    let database: Database;
    let activity: Activity;

    async function open(signal?: AbortSignal): Promise<void> {
      database = await openDatabase(await places.create(), { warn: () => {}, info: () => {} });
      opened.push(database);
      clock = 100 * DAY;
      activity = openActivity(database, signal, () => clock);
    }

    /** The numbers once as many questions are written as are expected. */
    async function counted(questions: number, guild = '1', day = 0) {
      return vi.waitFor(async () => {
        const counts = await activity.since(guild, day);
        const sum = counts?.questions.reduce((all, { count }) => all + count, 0);
        expect(sum).toBe(questions);
        return counts;
      }, 20_000);
    }

    test('are counted by day, outcome and subject, over several writes, of each server alone', async () => {
      await open();
      activity.count({ guild: '1', outcome: 'answer', subject: 'rivers', page: 'aaaaaaaaaa' });
      activity.count({ guild: '1', outcome: 'answer', subject: 'rivers', page: 'aaaaaaaaaa' });
      activity.count({ guild: '2', outcome: 'missing' });
      activity.flush();
      await counted(2);
      clock += DAY;
      activity.count({ guild: '1', outcome: 'answer', subject: 'rivers', page: 'bbbbbbbbbb' });
      activity.count({ guild: '1', outcome: 'unsure' });
      activity.flush();
      clock -= DAY;
      activity.count({ guild: '1', outcome: 'answer', subject: 'rivers', page: 'aaaaaaaaaa' });
      activity.flush();
      const counts = await counted(5);
      expect(counts?.questions.toSorted((a, b) => a.day - b.day || (a.outcome < b.outcome ? -1 : 1))).toEqual(
        [
          { day: 100, outcome: 'answer', subject: 'rivers', count: 3 },
          { day: 101, outcome: 'answer', subject: 'rivers', count: 1 },
          { day: 101, outcome: 'unsure', subject: '', count: 1 },
        ],
      );
      expect(counts?.pages.map(({ page, count }) => [page, Number(count)])).toEqual([
        ['aaaaaaaaaa', 3],
        ['bbbbbbbbbb', 1],
      ]);
      expect((await counted(1, '2'))?.pages).toEqual([]);
      expect((await counted(2, '1', 101))?.questions).toHaveLength(2);
      expect(await counted(0, '3')).toEqual({ questions: [], pages: [], votes: [] });
    });

    test('are written by themselves after a while, and at the end at once', async () => {
      const end = new AbortController();
      await open(end.signal);
      activity.count({ guild: '1', outcome: 'answer' });
      expect((await activity.since('1', 0))?.questions).toEqual([]);
      end.abort();
      await counted(1);
      activity.count({ guild: '1', outcome: 'answer' });
      await counted(2);
    });

    test('stand beside what people said of answers, by day and page', async () => {
      await open();
      const votes = openVotes(database, () => clock);
      for (const [person, helped] of [
        ['7', true],
        ['8', true],
        ['9', false],
      ] as const)
        await votes.cast({ guild: '1', page: 'aaaaaaaaaa', person, helped });
      clock += DAY;
      await votes.cast({ guild: '1', page: 'aaaaaaaaaa', person: '6', helped: true });
      const told = (await activity.since('1', 100))?.votes.map((row) =>
        Object.values(row).map(String).join(' '),
      );
      expect(told?.sort()).toEqual(['100 aaaaaaaaaa 0 1', '100 aaaaaaaaaa 1 2', '101 aaaaaaaaaa 1 1']);
      expect((await activity.since('1', 101))?.votes).toHaveLength(1);
    });

    test('go after the retention of their server, and with their server', async () => {
      await open();
      for (const guild of ['1', '2']) activity.count({ guild, outcome: 'answer', page: 'aaaaaaaaaa' });
      clock += 10 * DAY;
      activity.count({ guild: '1', outcome: 'missing' });
      activity.flush();
      await counted(2);
      await database.write(async (tables) =>
        ACTIVITY_DATA.expire?.(tables, (guild) => (guild === '1' ? 105 * DAY : 0), 1000),
      );
      expect((await counted(1))?.pages).toEqual([]);
      expect((await counted(1, '2'))?.pages).toHaveLength(1);
      await database.write(async (tables) => ACTIVITY_DATA.eraseServer?.(tables, '2'));
      expect((await counted(0, '2'))?.pages).toEqual([]);
      await counted(1);
    });

    test('hold no person: nothing is told to one, and nothing to be deleted', async () => {
      await open();
      const read = await database.read((tables) => ACTIVITY_DATA.export(tables, { id: '7', hash: 'h' }));
      expect(read).toEqual({ kind: 'done', value: [] });
    });
  });
});

test('without its database nothing is told, and counting harms nobody', async () => {
  const activity = openActivity(AWAY);
  activity.count({ guild: '1', outcome: 'answer' });
  activity.flush();
  expect(await activity.since('1', 0)).toBeUndefined();
});
