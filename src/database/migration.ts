// The interface of a migration, and the column types that the engines name differently.
import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';

export type Engine = 'SQLite' | 'PostgreSQL';

/** One step from an older database to a newer one. */
export interface Migration {
  /** The name of its file without the ending: a number of three digits, a hyphen, and what it is about. */
  name: string;
  /** Changes the tables. If it throws, the transaction is rolled back. */
  up(tables: Kysely<Schema>, engine: Engine): Promise<void>;
}

/** Adds an auto-incremented primary key `id`. */
export function addCountedId<Table extends string, Columns extends string>(
  table: CreateTableBuilder<Table, Columns>,
  engine: Engine,
): CreateTableBuilder<Table, Columns | 'id'> {
  return engine === 'SQLite'
    ? table.addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    : table.addColumn('id', 'bigint', (column) => column.primaryKey().generatedByDefaultAsIdentity());
}

/** The type of a column for bytes. */
export function bytesOf(engine: Engine): ReturnType<typeof sql> {
  return engine === 'SQLite' ? sql`blob` : sql`bytea`;
}
