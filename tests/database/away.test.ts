// A database that goes away and comes back: who asks hears of it at once, what waits is written later, and the operator is told once.
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { type Database, type DatabasePlace, openDatabase } from '../../src/database/index.ts';
import { openServerSettings } from '../../src/memory/index.ts';
import { mountDisk, remountDisk, unmountDisk } from '../disk.ts';
import { makeFolder } from '../e2e/folder.ts';
import { placesOf } from '../engines.ts';
import { withoutPostgres } from '../postgres.ts';

const opened: Database[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
});

async function open(place: DatabasePlace, told: string[]): Promise<Database> {
  const database = await openDatabase(place, {
    warn: (message) => told.push(message),
    info: (message) => told.push(message),
  });
  opened.push(database);
  return database;
}

const put = (database: Database, name: string, value = '') =>
  database.write((tables) => tables.insertInto('secrets').values({ name, value }).execute());

const putLater = (database: Database, name: string, value = '') =>
  database.later((tables) => tables.insertInto('secrets').values({ name, value }).execute());

async function namesIn(database: Database): Promise<string[]> {
  const read = await database.read((tables) =>
    tables.selectFrom('secrets').select('name').where('name', '!=', 'hash').orderBy('name').execute(),
  );
  return read.kind === 'done' ? read.value.map(({ name }) => name) : [read.kind];
}

/** Looks again until something is so. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 90_000; !(await isSo()); await after(50))
    if (Date.now() > end) throw new Error('it never became so');
}

describe.skipIf(withoutPostgres !== undefined)('PostgreSQL', () => {
  const places = placesOf({ name: 'PostgreSQL', missing: undefined });

  test('goes away for a while: people are answered from what was read, and what waits is written', {
    timeout: 180_000,
  }, async () => {
    const told: string[] = [];
    const database = await open(await places.create(), told);
    const settings = await openServerSettings(database, { answers: 'private', mentions: true });
    await settings.change({ guild: '1' }, 'answers', 'public');
    await put(database, 'before');

    places.server()?.stop();
    for (let number = 0; number < 5; number++) {
      expect(await put(database, `refused-${number}`)).toEqual({ kind: 'away' });
      expect((await settings.settingsOf({ guild: '1', channel: null })).answers).toBe('public');
      expect(await settings.change({ guild: '1' }, 'answers', 'private')).toEqual({ kind: 'away' });
      putLater(database, `later-${number}`);
    }
    expect(database.isAway()).toBe(true);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('is away');

    await places.server()?.start();
    await until(() => !database.isAway());
    await until(async () => (await namesIn(database)).length === 6);
    expect(await namesIn(database)).toEqual([
      'before',
      ...[0, 1, 2, 3, 4].map((number) => `later-${number}`),
    ]);
    expect(told).toHaveLength(2);
    expect(told[1]).toContain('is back');
    expect((await settings.change({ guild: '1' }, 'answers', 'private')).kind).toBe('changed');
  });

  test('is away at a start: the bot starts, and uses it once it is there', { timeout: 180_000 }, async () => {
    const told: string[] = [];
    const place = await places.create();
    places.server()?.stop();
    const database = await open(place, told);
    const settings = await openServerSettings(database, { answers: 'public', mentions: true });
    expect((await settings.settingsOf({ guild: '1', channel: null })).answers).toBe('public');
    putLater(database, 'later');
    await places.server()?.start();
    await until(async () => (await namesIn(database))[0] === 'later');
    expect(told).toHaveLength(2);
  });
});

test('a database that is closed during an outage is not connected to again', {
  timeout: 60_000,
}, async () => {
  let connections = 0;
  // It accepts connections and never answers, so each attempt lasts until its timeout.
  const server = createServer(() => {
    connections += 1;
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const place = { stateDir: makeFolder(), databaseUrl: `postgres://bot@127.0.0.1:${port}/bot` };
  const database = await open(place, []);
  expect(database.isAway()).toBe(true);
  const first = connections;
  await until(() => connections > first);

  await database.close();

  const atClose = connections;
  // Several times as long as it takes from one probe to the next.
  await after(4000);
  expect(connections).toBe(atClose);
  server.close();
});

test('a database of a newer version is refused in one sentence that says what to do', async () => {
  const place = { stateDir: makeFolder(), databaseUrl: undefined };
  const database = await open(place, []);
  await database.write((tables) =>
    tables.insertInto('migrations').values({ number: 999, name: '999-later', at: 0 }).execute(),
  );
  await database.close();
  await expect(open(place, [])).rejects.toThrow(
    /^.*cribsheet\.db was written by a newer version of the bot \(999-later\): install that version or a newer one/,
  );
});

test('a file that is no database is refused in one sentence, and left as it is', async () => {
  const stateDir = makeFolder();
  mkdirSync(stateDir, { recursive: true });
  writeFileSync(join(stateDir, 'cribsheet.db'), 'this is no database, whatever its name says. '.repeat(100));
  await expect(open({ stateDir, databaseUrl: undefined }, [])).rejects.toThrow(
    /cannot be used: .*restore a backup/,
  );
});

test('a password never stands in what the operator is told', async () => {
  const told: string[] = [];
  await open(
    { stateDir: makeFolder(), databaseUrl: 'postgres://bot:secret@127.0.0.1:9/db?password=secret' },
    told,
  );
  expect(told.join()).toContain('postgres://bot@127.0.0.1:9/db is away');
  expect(told.join()).not.toContain('secret');
});

function canRemount(folder: string, option: string): boolean {
  try {
    remountDisk(folder, option);
    return true;
  } catch {
    return false;
  }
}

describe('SQLite on a disk', () => {
  test('that is full refuses changes, still reads, and goes on when there is room again', {
    timeout: 180_000,
  }, async ({ skip }) => {
    const folder = makeFolder();
    const reason = mountDisk(folder, 'size=2m');
    if (reason !== undefined) return skip(reason);
    try {
      const told: string[] = [];
      const database = await open({ stateDir: folder, databaseUrl: undefined }, told);
      let kept = 0;
      while (
        (await put(database, `kept-${String(kept).padStart(4, '0')}`, 'x'.repeat(50_000))).kind === 'done'
      )
        kept++;
      expect(kept).toBeGreaterThan(3);
      putLater(database, 'later', 'x'.repeat(50_000));
      expect(await put(database, 'refused', 'x'.repeat(50_000))).toEqual({ kind: 'away' });
      expect(await namesIn(database)).toHaveLength(kept);
      expect(told).toHaveLength(1);
      remountDisk(folder, 'size=20m');
      await until(() => !database.isAway());
      await until(async () => (await namesIn(database)).includes('later'));
      expect(await namesIn(database)).toHaveLength(kept + 1);
      expect(told).toHaveLength(2);
      await database.close();
      expect(await namesIn(await open({ stateDir: folder, databaseUrl: undefined }, []))).toHaveLength(
        kept + 1,
      );
    } finally {
      await Promise.all(opened.splice(0).map((database) => database.close()));
      unmountDisk(folder);
    }
  });

  test('that becomes read-only refuses changes and is told once', { timeout: 180_000 }, async ({ skip }) => {
    const folder = makeFolder();
    const reason = mountDisk(folder, 'size=4m');
    if (reason !== undefined) return skip(reason);
    try {
      const told: string[] = [];
      const place = { stateDir: join(folder, 'state'), databaseUrl: undefined };
      const first = await open(place, []);
      await put(first, 'kept');
      await first.close();
      // A file that is being closed keeps the disk from it.
      await until(() => canRemount(folder, 'ro'));
      const database = await open(place, told);
      expect(await put(database, 'refused')).toEqual({ kind: 'away' });
      expect(told).toHaveLength(1);
      remountDisk(folder, 'rw');
      await until(async () => (await put(database, 'again')).kind === 'done');
      expect(await namesIn(database)).toEqual(['again', 'kept']);
    } finally {
      await Promise.all(opened.splice(0).map((database) => database.close()));
      unmountDisk(folder);
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
