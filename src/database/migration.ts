// What a migration is, and what the two engines write differently in one.
import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';

export type Engine = 'SQLite' | 'PostgreSQL';

/** One step from an older database to a newer one. */
export interface Migration {
  /** The name of its file: its number with three digits, a hyphen and what it brings. */
  name: string;
  /** Does it. It may throw: then nothing of it has happened. */
  up(tables: Kysely<Schema>, engine: Engine): Promise<void>;
}

/** Adds a primary key `id` that counts by itself. */
export function addCountedId<Table extends string, Columns extends string>(
  table: CreateTableBuilder<Table, Columns>,
  engine: Engine,
): CreateTableBuilder<Table, Columns | 'id'> {
  return engine === 'SQLite'
    ? table.addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    : table.addColumn('id', 'bigint', (column) => column.primaryKey().generatedByDefaultAsIdentity());
}

/** The type of a column of bytes. */
export function bytesOf(engine: Engine): ReturnType<typeof sql> {
  return engine === 'SQLite' ? sql`blob` : sql`bytea`;
}
