// Copies of all that is kept: made while others write, and restored into either engine.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { sql } from 'kysely';
import { afterEach, describe, expect, test } from 'vitest';
import {
  backUp,
  type Database,
  type DatabasePlace,
  openDatabase,
  restore,
} from '../../../src/database/index.ts';
import { makeFolder } from '../../e2e/folder.ts';
import { ENGINES, placesOf } from '../../engines.ts';

const opened: Database[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
});

async function open(place: DatabasePlace): Promise<Database> {
  const database = await openDatabase(place, { warn: () => {}, info: () => {} });
  opened.push(database);
  return database;
}

const set = (database: Database, name: string, value: string) =>
  database.write((tables) =>
    tables
      .insertInto('settings')
      .values({ guild: '1', channel: '', name, value, previous: null, revision: 1 })
      .execute(),
  );

const valuesIn = async (database: Database) => {
  const read = await database.read((tables) =>
    tables.selectFrom('settings').select(['name', 'value']).orderBy('name').execute(),
  );
  return read.kind === 'done' ? read.value.map(({ name, value }) => `${name}=${value}`) : read.kind;
};

const newFile = (): string => join(makeFolder(), 'copy.zip');

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const places = placesOf(engine);

    test('a copy brings everything back, hashes and pages included, into an empty place', async () => {
      const place = await places.create();
      const database = await open(place);
      await set(database, 'a', '"ä 日本 🧬\n"');
      mkdirSync(join(place.stateDir, 'pages', '77'), { recursive: true });
      writeFileSync(join(place.stateDir, 'pages', '77', 'osmosis.md'), '# Osmosis\n');
      const hashOf = (one: Database) => one.read(async (_, hash) => hash('1'));
      const file = newFile();
      expect(await backUp(place, file)).toMatchObject({ files: 1 });
      await expect(backUp(place, file)).rejects.toThrow('is there already');

      const empty = await places.create();
      // The bot has perhaps been started there before.
      await (await open(empty)).close();
      await restore(empty, file);
      const restored = await open(empty);
      expect(await valuesIn(restored)).toEqual(['a="ä 日本 🧬\n"']);
      expect(await hashOf(restored)).toEqual(await hashOf(database));
      expect(readFileSync(join(empty.stateDir, 'pages', '77', 'osmosis.md'), 'utf8')).toBe('# Osmosis\n');
      await set(restored, 'b', '1');
      expect(await valuesIn(restored)).toHaveLength(2);
    });

    test('a copy holds one moment, however much is written meanwhile, and holds no writer up', async () => {
      const place = await places.create();
      const database = await open(place);
      let written = 0;
      let isDone = false;
      const writing = (async () => {
        for (; !isDone || written < 20; written++) {
          // Both or neither.
          const outcome = await database.write(async (tables) => {
            for (const half of ['a', 'b'])
              await tables
                .insertInto('settings')
                .values({
                  guild: half,
                  channel: '',
                  name: String(written),
                  value: null,
                  previous: null,
                  revision: 1,
                })
                .execute();
          });
          expect(outcome.kind).toBe('done');
        }
      })();
      const files = [newFile(), newFile(), newFile()];
      for (const file of files) await backUp(place, file);
      isDone = true;
      await writing;
      for (const file of files) {
        const empty = await places.create();
        await restore(empty, file);
        const counts = await (await open(empty)).read((tables) =>
          tables
            .selectFrom('settings')
            .select(['guild', (one) => one.fn.countAll<number>().as('count')])
            .groupBy('guild')
            .execute(),
        );
        if (counts.kind !== 'done') throw new Error(counts.kind);
        const [a, b] = ['a', 'b'].map((half) => counts.value.find(({ guild }) => guild === half)?.count ?? 0);
        expect(a).toBe(b);
      }
    });

    test('where nothing is kept yet that is said, and no file is left', async () => {
      const file = newFile();
      await expect(backUp(await places.create(), file)).rejects.toThrow(
        /holds nothing yet: start the bot once/,
      );
      expect([existsSync(file), existsSync(`${file}.partial`)]).toEqual([false, false]);
    });

    test('nothing is overwritten: neither a database that holds something nor a folder of pages', async () => {
      const place = await places.create();
      await set(await open(place), 'a', '1');
      const file = newFile();
      await backUp(place, file);
      const other = await places.create();
      await set(await open(other), 'mine', '2');
      await expect(restore(other, file)).rejects.toThrow('holds something already');
      expect(await valuesIn(await open(other))).toEqual(['mine=2']);
      const pages = await places.create();
      mkdirSync(join(pages.stateDir, 'pages', '1'), { recursive: true });
      writeFileSync(join(pages.stateDir, 'pages', '1', 'a.md'), 'mine');
      await expect(restore(pages, file)).rejects.toThrow('holds pages already');
    });

    test('what is no copy, or a newer one, or would leave the folder, changes nothing', async () => {
      const place = await places.create();
      const bad = (content: Uint8Array): string => {
        const file = newFile();
        writeFileSync(file, content);
        return file;
      };
      const copy = (migrations: string[], more: Record<string, Uint8Array> = {}): string =>
        bad(
          zipSync({ 'database.jsonl': strToU8(`${JSON.stringify({ format: 1, migrations })}\n`), ...more }),
        );
      await expect(restore(place, join(makeFolder(), 'none.zip'))).rejects.toThrow('There is no file');
      await expect(restore(place, bad(strToU8('no archive')))).rejects.toThrow('is no copy');
      await expect(restore(place, bad(zipSync({ 'a.txt': strToU8('a') })))).rejects.toThrow('is no copy');
      await expect(restore(place, copy(['001-beginnings', '999-later']))).rejects.toThrow('newer version');
      for (const path of ['pages/../../out.md', 'pages//etc', 'pages/a\\b.md'])
        await expect(restore(place, copy([], { [path]: strToU8('x') }))).rejects.toThrow(
          'outside of the folder',
        );
      expect(existsSync(join(place.stateDir, 'pages'))).toBe(false);
      expect(await valuesIn(await open(place))).toEqual([]);
    });

    test('a copy that an older version made is brought to the form of today', async () => {
      const place = await places.create();
      const file = newFile();
      const lines = [
        { format: 1, migrations: ['001-beginnings'] },
        { table: 'secrets', row: { name: 'hash', value: '00'.repeat(32) } },
      ];
      writeFileSync(
        file,
        zipSync({ 'database.jsonl': strToU8(lines.map((line) => `${JSON.stringify(line)}\n`).join('')) }),
      );
      await restore(place, file);
      const database = await open(place);
      expect(await database.read((tables) => tables.selectFrom('secrets').selectAll().execute())).toEqual({
        kind: 'done',
        value: [{ name: 'hash', value: '00'.repeat(32) }],
      });
      await set(database, 'a', '1');
    });
  });
});

describe.skipIf(ENGINES[1]?.missing !== undefined)('from one engine to the other', () => {
  const files = placesOf({ name: 'SQLite', missing: undefined });
  const servers = placesOf({ name: 'PostgreSQL', missing: undefined });

  test('everything moves there and back', async () => {
    const [from, to] = [await files.create(), await servers.create()];
    const database = await open(from);
    await set(database, 'a', '1');
    const file = newFile();
    await backUp(from, file);
    await restore(to, file);
    expect(await valuesIn(await open(to))).toEqual(['a=1']);
    const back = newFile();
    await backUp(to, back);
    const again = await files.create();
    await restore(again, back);
    const restored = await open(again);
    expect(await valuesIn(restored)).toEqual(['a=1']);
    const secrets = (one: Database) => one.read((tables) => sql`select * from secrets`.execute(tables));
    expect(await secrets(restored)).toMatchObject({ value: { rows: [{ name: 'hash' }] } });
  });
});
