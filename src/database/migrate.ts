// Runs the migrations that a database lacks. Several processes may start at the same time: a lock makes them take turns.
import { type Kysely, sql, type Transaction } from 'kysely';
import { DatabaseError } from './failure.ts';
import type { Engine, Migration } from './migration.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Schema } from './schema.ts';

/** The key of the advisory lock in PostgreSQL: "crib" in ASCII. */
const LOCK = 0x63726962;

export interface MigrateOptions {
  engine: Engine;
  /** Names the database in messages. */
  place: string;
  /** All migrations of this program by default. */
  migrations?: readonly Migration[];
}

/**
 * Runs all missing migrations in one transaction, under a lock. Throws a `DatabaseError` if the database is newer than the program, that
 * is, if it has been through a migration that the program does not have.
 */
export async function migrate(database: Kysely<Schema>, options: MigrateOptions): Promise<void> {
  await database.transaction().execute((tables) => migrateWithin(tables, options));
}

/** As `migrate`, within a transaction of the caller. */
export async function migrateWithin(
  tables: Transaction<Schema>,
  { engine, place, migrations = MIGRATIONS }: MigrateOptions,
): Promise<void> {
  // In SQLite each transaction that may write holds the only write lock (see sqlite/driver.ts).
  if (engine === 'PostgreSQL') await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tables);
  const applied = await readApplied(tables);
  const unknown = applied.find((name, index) => name !== migrations[index]?.name);
  if (unknown !== undefined)
    throw new DatabaseError(
      `${place} was written by a newer version of the bot (${unknown}): install that version or a newer one, or ` +
        'restore a backup of before with "npm run cli -- restore FILE" into an empty place.',
    );
  for (const [index, { name, up }] of migrations.entries()) {
    if (index < applied.length) continue;
    await up(tables, engine);
    await tables
      .insertInto('migrations')
      .values({ number: index + 1, name, at: Date.now() })
      .execute();
  }
}

/** The names of the migrations that the database has been through, in order. */
async function readApplied(tables: Transaction<Schema>): Promise<string[]> {
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
