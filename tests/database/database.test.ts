// One store on two engines: what is read, written, written later, and what happens where it is away.
import { afterEach, describe, expect, test } from 'vitest';
import { type Database, type DatabasePlace, openDatabase } from '../../src/database/index.ts';
import { ENGINES, placesOf } from '../engines.ts';

const opened: Database[] = [];

async function open(place: DatabasePlace, told: string[] = []): Promise<Database> {
  const database = await openDatabase(place, {
    warn: (message) => told.push(message),
    info: (message) => told.push(message),
  });
  opened.push(database);
  return database;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
});

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const places = placesOf(engine);

    const put = (database: Database, name: string, value: string) =>
      database.write((tables) => tables.insertInto('secrets').values({ name, value }).execute());
    const namesIn = async (database: Database): Promise<string[]> => {
      const outcome = await database.read((tables) =>
        tables.selectFrom('secrets').select('name').where('name', '!=', 'hash').orderBy('name').execute(),
      );
      if (outcome.kind !== 'done') throw new Error(outcome.kind);
      return outcome.value.map(({ name }) => name);
    };

    test('what was written is there after the next start', async () => {
      const place = await places.create();
      const first = await open(place);
      expect(await put(first, 'a', 'ä 日本 🧬')).toMatchObject({ kind: 'done' });
      await first.close();
      const second = await open(place);
      expect(
        await second.read((tables) =>
          tables.selectFrom('secrets').selectAll().where('name', '=', 'a').execute(),
        ),
      ).toEqual({ kind: 'done', value: [{ name: 'a', value: 'ä 日本 🧬' }] });
    });

    test('a transaction that throws leaves nothing behind, and the next one works', async () => {
      const database = await open(await places.create());
      await expect(
        database.write(async (tables) => {
          await tables.insertInto('secrets').values({ name: 'half', value: '' }).execute();
          throw new RangeError('no');
        }),
      ).rejects.toThrow(RangeError);
      await expect(put(database, 'hash', 'twice')).rejects.toThrow();
      await put(database, 'whole', '');
      expect(await namesIn(database)).toEqual(['whole']);
    });

    test('a query that is wrong is a bug, and the database is not away for it', async () => {
      const told: string[] = [];
      const database = await open(await places.create(), told);
      await expect(
        database.read((tables) =>
          tables
            .selectFrom('secrets')
            .select('name')
            .where('nothing' as 'name', '=', '')
            .execute(),
        ),
      ).rejects.toThrow(/nothing/);
      expect([database.isAway(), told]).toEqual([false, []]);
    });

    test('two processes may open a new one at once, and what they write waits for each other', async () => {
      const place = await places.create();
      const databases = await Promise.all([open(place), open(place), open(place)]);
      await Promise.all(
        databases.flatMap((database, process) =>
          Array.from({ length: 10 }, (_, number) => put(database, `${process}-${number}`, '')),
        ),
      );
      const [first] = databases;
      expect(first && (await namesIn(first))).toHaveLength(30);
    });

    test('whole numbers, fractions, bytes, truths and nothing come back as they were', async () => {
      const database = await open(await places.create());
      const outcome = await database.write(async (tables) => {
        await tables
          .insertInto('revisions')
          .values({ name: 'large', value: 2 ** 52 })
          .execute();
        return tables.selectFrom('revisions').selectAll().where('name', '=', 'large').execute();
      });
      expect(outcome).toEqual({ kind: 'done', value: [{ name: 'large', value: 2 ** 52 }] });
    });

    test('what is written later is written in its order, and at the end at the latest', async () => {
      const place = await places.create();
      const database = await open(place);
      for (let number = 0; number < 250; number++)
        database.later((tables) =>
          tables
            .insertInto('secrets')
            .values({ name: 'last', value: String(number) })
            .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: String(number) }))
            .execute(),
        );
      await database.close();
      const next = await open(place);
      expect(
        await next.read((tables) =>
          tables.selectFrom('secrets').select('value').where('name', '=', 'last').execute(),
        ),
      ).toEqual({ kind: 'done', value: [{ value: '249' }] });
    });

    test('whoever waits for what is written later finds it, also where there is nothing', async () => {
      const database = await open(await places.create());
      await database.written();
      for (const name of ['a', 'b'])
        database.later((tables) => tables.insertInto('secrets').values({ name, value: '' }).execute());
      await database.written();
      expect(await namesIn(database)).toEqual(['a', 'b']);
    });

    test('a work that is wrong does not keep others from being written later', async () => {
      const told: string[] = [];
      const place = await places.create();
      const database = await open(place, told);
      for (const name of ['a', 'hash', 'b'])
        database.later((tables) => tables.insertInto('secrets').values({ name, value: '' }).execute());
      await database.close();
      expect(told).toHaveLength(1);
      expect(await namesIn(await open(place))).toEqual(['a', 'b']);
    });

    test('hashes are the same in all processes of one database, and others in another', async () => {
      const place = await places.create();
      const hashIn = async (database: Database) =>
        database.read(async (_, hash) => hash('123456789012345678'));
      const [first, second, other] = [
        await open(place),
        await open(place),
        await open(await places.create()),
      ];
      const hash = await hashIn(first);
      expect(hash).toMatchObject({ kind: 'done', value: expect.stringMatching(/^[\w-]{22}$/) });
      expect(await hashIn(second)).toEqual(hash);
      expect(await hashIn(other)).not.toEqual(hash);
    });
  });
});
