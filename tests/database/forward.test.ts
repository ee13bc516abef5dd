// Databases of every earlier version, with something in each table: brought to the form of today, they have lost nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/database/address.ts';
import type { DatabasePlace } from '../../src/database/index.ts';
import { migrate } from '../../src/database/migrate.ts';
import type { Engine } from '../../src/database/migration.ts';
import { MIGRATIONS } from '../../src/database/migrations/index.ts';
import type { Schema } from '../../src/database/schema.ts';
import { done, ENGINES, placesOf } from '../engines.ts';

interface Column {
  table: string;
  name: string;
  /** `text`, `bigint`, … as the engine calls it. */
  type: string;
}

type Row = Record<string, unknown>;

/** Quizzes last minutes, and ended with the version that knew more kinds of them. */
const DROPPED: Readonly<Record<string, readonly string[]>> = {
  '011-quiz-kinds': ['quizzes', 'quiz_answers'],
};

const PATIENCE = 60_000;

/** A database as the first so many migrations left it. */
async function openAt(place: DatabasePlace, count: number): Promise<Kysely<Schema>> {
  const { engine, place: name, connect } = addressOf(place);
  const tables = connect(PATIENCE);
  await migrate(tables, { engine, place: name, migrations: MIGRATIONS.slice(0, count) });
  return tables;
}

/** All columns but those that tell of migrations, in the order of their names. */
async function columnsOf(tables: Kysely<Schema>, engine: Engine): Promise<Column[]> {
  const { rows } = await (engine === 'SQLite'
    ? sql<Column>`select m.name as "table", c.name, lower(c.type) as type from sqlite_master m, pragma_table_info(m.name) c
        where m.type = 'table' and m.name not like 'sqlite_%'`
    : sql<Column>`select table_name as "table", column_name as name, data_type as type from information_schema.columns
        where table_schema = 'public'`
  ).execute(tables);
  return (
    rows
      .filter(({ table }) => table !== 'migrations')
      // A key that counts is called so in SQLite.
      .map((column) => ({ ...column, type: column.type === 'integer' ? 'bigint' : column.type }))
      .sort((a, b) => (`${a.table}.${a.name}` < `${b.table}.${b.name}` ? -1 : 1))
  );
}

function byTable(columns: readonly Column[]): Map<string, Column[]> {
  const tables = new Map<string, Column[]>();
  for (const column of columns) tables.set(column.table, [...(tables.get(column.table) ?? []), column]);
  return tables;
}

/** Puts two rows into each table, with another value in each of their columns. */
async function fill(tables: Kysely<Schema>, columns: Map<string, Column[]>): Promise<void> {
  let number = 1000;
  for (const [table, own] of columns) {
    for (const line of [1, 2]) {
      const names = own.map(({ name }) => sql.ref(name));
      const values = own.map(({ name, type }) => {
        number += 1;
        return type === 'text' ? `${table} ${name} ${line}: “ä” 🙂 '` : number;
      });
      await sql`insert into ${sql.table(table)} (${sql.join(names)}) values (${sql.join(values)})`.execute(
        tables,
      );
    }
  }
}

async function rowsOf(tables: Kysely<Schema>, columns: Map<string, Column[]>): Promise<Map<string, Row[]>> {
  const all = new Map<string, Row[]>();
  for (const [table, own] of columns) {
    const names = sql.join(own.map(({ name }) => sql.ref(name)));
    const { rows } = await sql<Row>`select ${names} from ${sql.table(table)}`.execute(tables);
    const plain = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)])),
    );
    all.set(
      table,
      plain.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    );
  }
  return all;
}

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const places = placesOf(engine);

    test.each(MIGRATIONS.map(({ name }, index) => [name, index + 1] as const))(
      'what stands in a database of %s stands in it today',
      async (_, count) => {
        const place = await places.create();
        const before = await openAt(place, count);
        const columns = byTable(await columnsOf(before, engine.name));
        await fill(before, columns);
        const written = await rowsOf(before, columns);
        await before.destroy();
        expect(written.size).toBeGreaterThan(1);

        const database = await places.open(place);
        const dropped = MIGRATIONS.slice(count).flatMap(({ name }) => DROPPED[name] ?? []);
        for (const table of dropped) if (written.has(table)) written.set(table, []);
        const kept = done(await database.read((tables) => rowsOf(tables as Kysely<Schema>, columns)));
        expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(written));
        // It can be written to as well, under the key that it was made with.
        const [secret] = done(
          await database.write(async (tables) => {
            await tables.insertInto('left_servers').values({ guild: 'new', left_at: 1 }).execute();
            return tables.selectFrom('secrets').select('value').where('name', '=', 'hash').execute();
          }),
        );
        expect(secret?.value).toMatch(/^[0-9a-f]{64}$/);
      },
    );

    test('each version still makes the tables that it was released with', async () => {
      const forms = [];
      const tables = addressOf(await places.create()).connect(PATIENCE);
      let known = new Set<string>();
      for (const [index, { name }] of MIGRATIONS.entries()) {
        const options = { engine: engine.name, place: '', migrations: MIGRATIONS.slice(0, index + 1) };
        await migrate(tables, options);
        const columns = (await columnsOf(tables, engine.name)).map(
          (column) => `${column.table}.${column.name} ${column.type}`,
        );
        expect([...known].filter((column) => !columns.includes(column))).toEqual([]);
        forms.push(name, ...columns.filter((column) => !known.has(column)).map((column) => `  ${column}`));
        known = new Set(columns);
      }
      await tables.destroy();
      expect(`${forms.join('\n')}\n`).toBe(
        readFileSync(join(import.meta.dirname, 'released-tables.txt'), 'utf8'),
      );
    });
  });
});
