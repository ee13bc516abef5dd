// Brings a database to the form that this program knows, once, however many processes start at the same time.
import { type Kysely, sql, type Transaction } from 'kysely';
import { DatabaseError } from './failure.ts';
import type { Engine, Migration } from './migration.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Schema } from './schema.ts';

/** The number of PostgreSQL's advisory lock that migrations are under. */
const LOCK = 0x63726962;

export interface MigrateOptions {
  engine: Engine;
  /** How people are told which database is meant. */
  place: string;
  /** All that there are, unless told. */
  migrations?: readonly Migration[];
}

/**
 * Does all migrations that are missing, in one transaction under a lock. Throws a `DatabaseError` where the database is newer than the
 * program.
 */
export async function migrate(database: Kysely<Schema>, options: MigrateOptions): Promise<void> {
  await database.transaction().execute((tables) => migrateWithin(tables, options));
}

/** The same within a transaction. */
export async function migrateWithin(
  tables: Transaction<Schema>,
  { engine, place, migrations = MIGRATIONS }: MigrateOptions,
): Promise<void> {
  // A transaction in SQLite has the only lock there is (see sqlite/driver.ts).
  if (engine === 'PostgreSQL') await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tables);
  const done = await readDone(tables);
  const unknown = done.find((name, index) => name !== migrations[index]?.name);
  if (unknown !== undefined)
    throw new DatabaseError(
      `${place} was written by a newer version of the bot (${unknown}): install that version or a newer one, or ` +
        'restore a backup of before with "npm run cli -- restore FILE" into an empty place.',
    );
  for (const [index, { name, up }] of migrations.entries()) {
    if (index < done.length) continue;
    await up(tables, engine);
    await tables
      .insertInto('migrations')
      .values({ number: index + 1, name, at: Date.now() })
      .execute();
  }
}

/** The names of the migrations that were done, in their order. */
async function readDone(tables: Transaction<Schema>): Promise<string[]> {
  await tables.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('number', 'bigint', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  const rows = await tables.selectFrom('migrations').select('name').orderBy('number').execute();
  return rows.map(({ name }) => name);
}
