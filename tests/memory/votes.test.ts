// Whether answers helped: one vote of a person for a page on a server, changeable, counted, told and deleted.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../../src/database/index.ts';
import { openPrivacy, openVotes, VOTE_DATA, type Votes } from '../../src/memory/index.ts';
import { AWAY } from '../database/away.ts';
import { ENGINES, placesOf } from '../engines.ts';

const DAY = 86_400_000;
const opened: Database[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
});

const vote = (person: string, helped: boolean, more = {}) => ({
  guild: '1',
  page: 'aaaaaaaaaa',
  person,
  helped,
  ...more,
});

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const places = placesOf(engine);
    let clock = 100 * DAY;
    let database: Database;
    let votes: Votes;

    async function open(): Promise<void> {
      database = await openDatabase(await places.create(), { warn: () => {}, info: () => {} });
      opened.push(database);
      clock = 100 * DAY;
      votes = openVotes(database, () => clock);
    }

    test('a person has one vote for a page of a server, and may change it', async () => {
      await open();
      expect(await votes.cast(vote('7', false))).toBe('counted');
      expect(await votes.cast(vote('7', false))).toBe('same');
      expect(await votes.doubtful('1')).toEqual([{ page: 'aaaaaaaaaa', helped: 0, failed: 1 }]);
      expect(await votes.cast(vote('8', false))).toBe('counted');
      expect(await votes.cast(vote('7', true))).toBe('changed');
      expect(await votes.doubtful('1')).toEqual([{ page: 'aaaaaaaaaa', helped: 1, failed: 1 }]);
      expect(await votes.cast(vote('8', true))).toBe('changed');
      expect(await votes.doubtful('1')).toEqual([]);
    });

    test('two clicks at the same moment are one vote', async () => {
      await open();
      const cast = await Promise.all(Array.from({ length: 5 }, () => votes.cast(vote('7', false))));
      expect(cast).toContain('counted');
      expect(await votes.doubtful('1')).toEqual([{ page: 'aaaaaaaaaa', helped: 0, failed: 1 }]);
    });

    test('the worst pages stand first, and no server sees the votes of another', async () => {
      await open();
      const cast = async (page: string, helped: number, failed: number, guild = '1') => {
        for (let person = 0; person < helped + failed; person += 1)
          await votes.cast(vote(String(person), person < helped, { page, guild }));
      };
      await cast('liked00000', 6, 2);
      await cast('disliked00', 1, 4);
      await cast('divided000', 3, 3);
      await cast('praised000', 4, 0);
      await cast('elsewhere0', 0, 9, '2');
      expect((await votes.doubtful('1'))?.map(({ page }) => page)).toEqual([
        'disliked00',
        'divided000',
        'liked00000',
      ]);
      expect((await votes.doubtful('2'))?.map(({ page }) => page)).toEqual(['elsewhere0']);
      expect(await votes.doubtful('3')).toEqual([]);
    });

    test('no id of a person is kept', async () => {
      await open();
      await votes.cast(vote('123456789012345678', true));
      const rows = await database.read((tables) => tables.selectFrom('votes').selectAll().execute());
      expect(rows.kind === 'done' && rows.value).toHaveLength(1);
      expect(JSON.stringify(rows)).not.toContain('123456789012345678');
    });

    test('of whoever opted out nothing is counted, and votes are told and deleted', async () => {
      await open();
      const privacy = openPrivacy(database, [VOTE_DATA]);
      await votes.cast(vote('7', false));
      await votes.cast(vote('8', false));
      const told = await privacy.export('7');
      expect(told.kind === 'done' && told.value.kept.votes).toEqual([
        { guild: '1', page: 'aaaaaaaaaa', helped: 0, at: 100 * DAY },
      ]);
      await privacy.erase('7');
      expect(await privacy.export('7')).toMatchObject({ value: { kept: { votes: [] } } });
      expect(await votes.doubtful('1')).toEqual([{ page: 'aaaaaaaaaa', helped: 0, failed: 1 }]);
      await privacy.optOut('7', true);
      expect(await votes.cast(vote('7', false))).toBe('optedOut');
      expect(await votes.doubtful('1')).toEqual([{ page: 'aaaaaaaaaa', helped: 0, failed: 1 }]);
    });

    test('pages helped between never and always, however many say so, on this server alone', async () => {
      await open();
      const ofPage = async (page: string, guild = '1') => {
        votes.helpfulnessOn(guild);
        await vi.waitFor(() => expect(votes.helpfulnessOn(guild)).toBeDefined());
        return votes.helpfulnessOn(guild)?.(page) ?? Number.NaN;
      };
      for (let person = 0; person < 40; person += 1) {
        await votes.cast(vote(String(person), true, { page: 'praised000' }));
        await votes.cast(vote(String(person), false, { page: 'disliked00' }));
      }
      await votes.cast(vote('7', true, { page: 'liked00000' }));
      await votes.cast(vote('7', false, { page: 'praised000', guild: '2' }));
      expect(await ofPage('praised000')).toBeCloseTo(40 / 45);
      expect(await ofPage('disliked00')).toBeCloseTo(-40 / 45);
      expect(await ofPage('liked00000')).toBeCloseTo(1 / 6);
      expect(await ofPage('nothing000')).toBe(0);
      expect(await ofPage('praised000', '2')).toBeCloseTo(-1 / 6);
      expect(votes.helpfulnessOn('3')).toBeUndefined();
      expect(votes.helpfulnessOn(null)).toBeUndefined();
    });

    test('what is said later is known after a minute', async () => {
      await open();
      await votes.cast(vote('7', true));
      await vi.waitFor(() => expect(votes.helpfulnessOn('1')).toBeDefined());
      await votes.cast(vote('8', true));
      expect(votes.helpfulnessOn('1')?.('aaaaaaaaaa')).toBeCloseTo(1 / 6);
      clock += 61_000;
      await vi.waitFor(() => expect(votes.helpfulnessOn('1')?.('aaaaaaaaaa')).toBeCloseTo(2 / 7));
    });

    test('votes go after the retention of their server, and with their server', async () => {
      await open();
      await votes.cast(vote('7', false));
      await votes.cast(vote('7', false, { guild: '2' }));
      clock += 10 * DAY;
      await votes.cast(vote('8', false));
      await database.write(async (tables) =>
        VOTE_DATA.expire?.(tables, (guild) => (guild === '1' ? 105 * DAY : 0), 1000),
      );
      expect(await votes.doubtful('1')).toMatchObject([{ failed: 1 }]);
      expect(await votes.doubtful('2')).toMatchObject([{ failed: 1 }]);
      await database.write(async (tables) => VOTE_DATA.eraseServer?.(tables, '2'));
      expect(await votes.doubtful('2')).toEqual([]);
      expect(await votes.doubtful('1')).toHaveLength(1);
    });
  });
});

test('without its database nothing is counted, and that is told', async () => {
  const votes = openVotes(AWAY);
  expect(await votes.cast(vote('7', true))).toBe('away');
  expect(await votes.doubtful('1')).toBeUndefined();
  expect(votes.helpfulnessOn('1')).toBeUndefined();
});
