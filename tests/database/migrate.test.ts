// A database is brought to the form that a program knows: once, whole or not at all, and never back.
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { DatabaseError } from '../../src/database/failure.ts';
import { migrate } from '../../src/database/migrate.ts';
import type { Migration } from '../../src/database/migration.ts';
import { MIGRATIONS } from '../../src/database/migrations/index.ts';
import type { Schema } from '../../src/database/schema.ts';
import { sqliteDialect } from '../../src/database/sqlite/driver.ts';
import { makeFolder } from '../e2e/folder.ts';

const opened: Kysely<Schema>[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.destroy()));
});

function open(file = join(makeFolder(), 'x.db')): Kysely<Schema> {
  const database = new Kysely<Schema>({ dialect: sqliteDialect(file) });
  opened.push(database);
  return database;
}

const bring = (database: Kysely<Schema>, migrations: readonly Migration[]) =>
  migrate(database, { engine: 'SQLite', place: 'the file x.db', migrations });

/** A migration that makes one table. */
const makes = (name: string): Migration => ({
  name,
  up: (tables) => tables.schema.createTable(name).addColumn('id', 'bigint').execute(),
});

async function tablesOf(database: Kysely<Schema>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(
    database,
  );
  return rows
    .map(({ name }) => name)
    .filter((name) => name !== 'migrations' && !name.startsWith('sqlite_'))
    .sort();
}

test('what is missing is done, and nothing twice', async () => {
  const database = open();
  await bring(database, [makes('one')]);
  await bring(database, [makes('one'), makes('two')]);
  await bring(database, [makes('one'), makes('two')]);
  expect(await tablesOf(database)).toEqual(['one', 'two']);
});

test('where a later step fails, none of it has been done, and it can be tried again', async () => {
  const database = open();
  const broken: Migration = { name: 'two', up: async () => Promise.reject(new Error('no')) };
  await expect(bring(database, [makes('one'), broken])).rejects.toThrow('no');
  expect(await tablesOf(database)).toEqual([]);
  await bring(database, [makes('one'), makes('two')]);
  expect(await tablesOf(database)).toEqual(['one', 'two']);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['longer', ['one', 'two'], ['one']],
  ['of another branch', ['one', 'other'], ['one', 'two']],
])('a list that is %s than the program’s is refused, and nothing is touched', async (_, done, known) => {
  const database = open();
  await bring(database, done.map(makes));
  const bringing = bring(database, known.map(makes));
  await expect(bringing).rejects.toThrow(DatabaseError);
  await expect(bringing).rejects.toThrow(
    /^the file x\.db was written by a newer version of the bot \((?:two|other)\)/,
  );
  expect(await tablesOf(database)).toEqual([...done].sort());
});

test('processes that start at once do each step once', async () => {
  const file = join(makeFolder(), 'x.db');
  await Promise.all(Array.from({ length: 4 }, () => bring(open(file), [makes('one'), makes('two')])));
  expect(await tablesOf(open(file))).toEqual(['one', 'two']);
});

test('the program’s own steps have names of their own, in the order of their numbers', async () => {
  const names = MIGRATIONS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const database = open();
  await migrate(database, { engine: 'SQLite', place: 'x' });
  const rows = await database.selectFrom('migrations').select(['number', 'name']).orderBy('number').execute();
  expect(rows.map(({ number, name }) => [Number(number), name])).toEqual(
    names.map((name, at) => [at + 1, name]),
  );
});
