// What is kept about a person: told in full, deleted without a trace, and not kept where they do not want it.
import { getEventListeners } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Database, openDatabase, type PersonalData, type Schema } from '../../../src/database/index.ts';
import { DAYS_AFTER_LEAVING, openPrivacy, openRetention, SETTINGS_DATA } from '../../../src/memory/index.ts';
import { AWAY } from '../../database/away.ts';
import { ENGINES, placesOf } from '../../engines.ts';

const DAY = 86_400_000;
const PERSON = '987654321098765432';
const OTHER = '111111111111111111';
const WORDS = 'the private words of one person';

const opened: Database[] = [];
const ended = new AbortController();

afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
});

/** A store as a feature would have it: its table has ids of people, times, servers and words. */
const NOTES: PersonalData = {
  name: 'notes',
  export: async (tables, { id }) =>
    (await sql<object>`select words, guild from notes where person = ${id}`.execute(tables)).rows,
  erase: (tables, { id }) => sql`delete from notes where person = ${id}`.execute(tables),
  eraseServer: (tables, guild) => sql`delete from notes where guild = ${guild}`.execute(tables),
  async expire(tables, before) {
    const { rows } = await sql<{ guild: string }>`select distinct guild from notes`.execute(tables);
    for (const { guild } of rows)
      await sql`delete from notes where guild = ${guild} and at < ${before(guild)}`.execute(tables);
    return false;
  },
};

/** A store that knows people by their keyed hash alone. */
const MARKS: PersonalData = {
  name: 'marks',
  export: async (tables, { hash }) =>
    (await sql<object>`select mark from marks where person = ${hash}`.execute(tables)).rows,
  erase: (tables, { hash }) => sql`delete from marks where person = ${hash}`.execute(tables),
};

const note = (tables: Kysely<Schema>, person: string, guild = '1', at = Date.now()) =>
  sql`insert into notes (person, guild, at, words) values (${person}, ${guild}, ${at}, ${`${WORDS} ${person}`})`.execute(
    tables,
  );

/** Every value of every row of every table, as one text. */
async function scan(database: Database): Promise<string> {
  const read = await database.read(async (tables) => {
    const found: unknown[] = [];
    for (const { name } of await tables.introspection.getTables())
      found.push((await sql`select * from ${sql.table(name)}`.execute(tables)).rows);
    return JSON.stringify(found);
  });
  if (read.kind !== 'done') throw new Error(read.kind);
  return read.value;
}

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const places = placesOf(engine);

    async function open() {
      const place = await places.create();
      const database = await openDatabase(place, { warn: () => {}, info: () => {} });
      opened.push(database);
      await database.write(async (tables) => {
        await sql`create table notes (person text, guild text, at bigint, words text)`.execute(tables);
        await sql`create table marks (person text, mark text)`.execute(tables);
      });
      return { place, database, privacy: openPrivacy(database, [NOTES, MARKS, SETTINGS_DATA]) };
    }

    async function fill(database: Database): Promise<void> {
      await database.write(async (tables, hash) => {
        for (const person of [PERSON, OTHER, PERSON]) await note(tables, person);
        for (const person of [PERSON, OTHER])
          await sql`insert into marks (person, mark) values (${hash(person)}, ${`mark of ${person}`})`.execute(
            tables,
          );
      });
    }

    test('is told in full: an export holds all that a scan of the whole database finds', async () => {
      const { database, privacy } = await open();
      await fill(database);
      const exported = await privacy.export(PERSON);
      if (exported.kind !== 'done') throw new Error(exported.kind);
      const found = (await scan(database)).match(new RegExp(`[^"]*${PERSON}[^"]*`, 'g')) ?? [];
      const told = JSON.stringify(exported.value);
      expect(found.length).toBeGreaterThan(4);
      expect(found.filter((text) => !told.includes(text))).toEqual([]);
      expect(exported.value.kept['notes']).toHaveLength(2);
      expect(told).not.toContain(OTHER);
    });

    test('is deleted without a trace, and nothing of others is', async () => {
      const { place, database, privacy } = await open();
      await fill(database);
      expect(await privacy.erase(PERSON)).toMatchObject({ kind: 'done' });
      const left = await scan(database);
      expect(left).not.toContain(PERSON);
      expect(left).toContain(`${WORDS} ${OTHER}`);
      expect(await privacy.export(PERSON)).toMatchObject({ value: { kept: { notes: [], marks: [] } } });
      if (engine.name !== 'SQLite') return;
      // In no page of any file, freed ones and the journal included.
      const files = readdirSync(place.stateDir).map((name) =>
        readFileSync(join(place.stateDir, name), 'latin1'),
      );
      expect(files.some((text) => text.includes(`${WORDS} ${OTHER}`))).toBe(true);
      expect(files.filter((text) => text.includes(PERSON))).toEqual([]);
    });

    test('is kept or not as the person wishes, and that wish outlives what is deleted', async () => {
      const { database, privacy } = await open();
      expect(await privacy.mayKeep(PERSON)).toBe(true);
      await privacy.optOut(PERSON, true);
      await privacy.optOut(PERSON, true);
      await privacy.erase(PERSON);
      expect([await privacy.mayKeep(PERSON), await privacy.mayKeep(OTHER)]).toEqual([false, true]);
      expect(await scan(database)).not.toContain(PERSON);
      expect(await privacy.export(PERSON)).toMatchObject({ value: { optedOut: true } });
      await privacy.optOut(PERSON, false);
      expect(await privacy.mayKeep(PERSON)).toBe(true);
    });

    test('goes when it is older than its server keeps it', async () => {
      const { database } = await open();
      const now = Date.now();
      await database.write(async (tables) => {
        for (const [guild, days] of [
          ['1', 89],
          ['1', 91],
          ['2', 6],
          ['2', 8],
        ] as const)
          await note(tables, `${guild}-${days}`, guild, now - days * DAY);
      });
      const retention = openRetention(
        database,
        { retentions: () => new Map([['2', 7]]) },
        [NOTES, MARKS],
        ended.signal,
      );
      await retention.run(now);
      const left = await scan(database);
      expect(['1-89', '1-91', '2-6', '2-8'].filter((person) => left.includes(person))).toEqual([
        '1-89',
        '2-6',
      ]);
    });

    test('goes some at a time, and others have their turn in between', async () => {
      const { database } = await open();
      await database.write(async (tables) => {
        for (let number = 0; number < 5; number += 1) await note(tables, `former-${number}`, '1', 0);
      });
      const meanwhile: Promise<unknown>[] = [];
      const served: string[] = [];
      const store: PersonalData = {
        ...NOTES,
        async expire(tables, _, most) {
          expect(most).toBeGreaterThan(1);
          // Whoever comes now is served before the rest is deleted.
          const name = `new-${meanwhile.length}`;
          const added = database.write((others) => note(others, name));
          meanwhile.push(added.then(() => served.push(name)));
          const { rows } = await sql`delete from notes where person =
            (select min(person) from notes where at = 0) returning person`.execute(tables);
          return rows.length > 0;
        },
      };
      const days = { retentions: () => new Map() };
      await openRetention(database, days, [store], ended.signal).run(Date.now());
      // A file has one connection, which is asked in turn.
      if (engine.name === 'SQLite') expect(served.length).toBeGreaterThanOrEqual(5);
      await Promise.all(meanwhile);
      const found = await scan(database);
      expect([found.includes('former-'), meanwhile.length]).toEqual([false, 6]);
      for (const number of meanwhile.keys()) expect(found).toContain(`new-${number}`);
    });

    test('goes no further where the bot ends or its database goes away', async () => {
      const { database } = await open();
      const ending = new AbortController();
      let count = 0;
      const endless: PersonalData = {
        ...NOTES,
        async expire() {
          count += 1;
          if (count === 3) ending.abort();
          return true;
        },
      };
      const days = { retentions: () => new Map() };
      await openRetention(database, days, [endless], ending.signal).run(Date.now());
      await openRetention(AWAY, days, [endless], ended.signal).run(Date.now());
      expect(count).toBe(3);
    });

    test('goes with its server thirty days after the bot was removed, unless it came back', async () => {
      const { database } = await open();
      await database.write(async (tables) => {
        for (const guild of ['1', '2', '3']) await note(tables, `of-${guild}`, guild, Date.now() + 100 * DAY);
        await tables
          .insertInto('settings')
          .values({
            guild: '1',
            channel: '',
            name: 'answers',
            value: '"public"',
            previous: null,
            revision: 1,
          })
          .execute();
      });
      const stores = [NOTES, SETTINGS_DATA];
      const retention = openRetention(database, { retentions: () => new Map() }, stores, ended.signal);
      retention.left('1');
      retention.left('2');
      retention.joined('2');
      const remains = async () => {
        const left = await scan(database);
        return ['of-1', 'of-2', 'of-3', 'public'].filter((text) => left.includes(text));
      };
      await retention.run(Date.now() + (DAYS_AFTER_LEAVING - 1) * DAY);
      expect(await remains()).toEqual(['of-1', 'of-2', 'of-3', 'public']);
      await retention.run(Date.now() + (DAYS_AFTER_LEAVING + 1) * DAY);
      expect(await remains()).toEqual(['of-2', 'of-3']);
    });

    test('stays where the bot comes back to a server that it was removed from right after a start', async () => {
      const { database } = await open();
      const retention = openRetention(database, { retentions: () => new Map() }, [], ended.signal);
      // Which servers were left before is still being read.
      retention.left('1');
      await database.written();
      retention.joined('1');
      await database.written();
      const left = await database.read((tables) => tables.selectFrom('left_servers').selectAll().execute());
      expect(left).toEqual({ kind: 'done', value: [] });
    });
  });
});

test('with a database that is away, nothing is said to be deleted, and nothing is kept', async () => {
  const privacy = openPrivacy(AWAY, [NOTES]);
  expect(await privacy.erase(PERSON)).toEqual({ kind: 'away' });
  expect(await privacy.export(PERSON)).toEqual({ kind: 'away' });
  expect(await privacy.optOut(PERSON, true)).toEqual({ kind: 'away' });
  expect(await privacy.mayKeep(PERSON)).toBe(false);
});

test('of a signal it keeps one listener, however long the bot runs', async () => {
  vi.useFakeTimers();
  try {
    const { signal } = new AbortController();
    openRetention(AWAY, { retentions: () => new Map() }, [], signal);
    await vi.advanceTimersByTimeAsync(DAY);
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
  } finally {
    vi.useRealTimers();
  }
});
