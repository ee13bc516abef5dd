// Old rows go some at a time, by their server, on both engines.
import { type Kysely, sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Database, deleteOld, type Schema, serversIn } from '../../src/database/index.ts';
import { done, ENGINES, placesOf } from '../engines.ts';

const VOTES = { table: 'votes', key: ['guild', 'page', 'person'], time: 'at' } as const;

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const places = placesOf(engine);
    let database: Database;
    beforeEach(async () => {
      database = await places.open();
    });

    const write = async <T>(work: (tables: Kysely<Schema>) => Promise<T>): Promise<T> =>
      done(await database.write(work));

    /** Votes of a server, one at each time from 0 on. */
    const vote = (guild: string, count: number) =>
      write((tables) =>
        tables
          .insertInto('votes')
          .values(
            Array.from({ length: count }, (_, at) => ({ guild, page: 'p', person: `${at}`, helped: 1, at })),
          )
          .execute(),
      );

    const left = async () =>
      done(
        await database.read((tables) =>
          tables
            .selectFrom('votes')
            .select(['guild', sql<number>`count(*)`.as('count'), sql<number>`min(at)`.as('oldest')])
            .groupBy('guild')
            .orderBy('guild')
            .execute(),
        ),
      ).map(({ guild, count, oldest }) => [guild, Number(count), Number(oldest)]);

    test('servers are those that there are rows of, each once', async () => {
      expect(await write((tables) => serversIn(tables, 'votes'))).toEqual([]);
      for (const guild of ['20', '3', '']) await vote(guild, 3);
      expect((await write((tables) => serversIn(tables, 'votes'))).toSorted()).toEqual(['', '20', '3']);
    });

    test('no more rows go at a time than are to, and in the end all that are old', async () => {
      await vote('1', 10);
      await vote('2', 10);
      const before = (guild: string) => (guild === '1' ? 7 : 4);
      const counts = [];
      for (let deleted = 5; deleted === 5; counts.push(deleted))
        deleted = await write(async (tables) => (await deleteOld(tables, VOTES, before, 5)).length);
      expect(counts).toEqual([5, 5, 1]);
      expect(await left()).toEqual([
        ['1', 3, 7],
        ['2', 6, 4],
      ]);
    });

    test('keys tell what has gone, in the order of their columns', async () => {
      await vote('1', 2);
      expect(await write((tables) => deleteOld(tables, VOTES, () => 1, 9))).toEqual([['1', 'p', '0']]);
      expect(await write((tables) => deleteOld(tables, VOTES, () => 1, 9))).toEqual([]);
      expect(await write((tables) => deleteOld(tables, VOTES, () => Number.MAX_SAFE_INTEGER, 9))).toEqual([
        ['1', 'p', '1'],
      ]);
    });

    test('a key that counts is a number', async () => {
      await write((tables) =>
        tables
          .insertInto('questions')
          .values({
            ...{ guild: '1', sameness: 'why', words: 'why', subject: '', channel: '5', state: 'open' },
            ...{ asked: 1, first_at: 1, last_at: 1, day: 0, receipt: 7 },
          })
          .execute(),
      );
      const ageing = { table: 'questions', key: ['id'], time: 'last_at' } as const;
      expect(await write((tables) => deleteOld(tables, ageing, () => 1, 9))).toEqual([]);
      expect(await write((tables) => deleteOld(tables, ageing, () => 2, 9))).toEqual([[expect.any(Number)]]);
    });
  });
});
