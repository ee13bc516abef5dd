// Brings a database to the form that this program knows, once, however many processes start at the same time.
import { type Kysely, sql, type Transaction } from 'kysely';
import { DatabaseError } from './failure.ts';
import type { Engine, Migration } from './migration.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Schema } from './schema.ts';

/** The number of PostgreSQL's advisory lock that migrations are under. */
const LOCK = 0x63726962;

/**
 * Does all migrations that are missing, in one transaction under a lock. Throws a `DatabaseError` where the database is newer than the
 * program; `place` names it there.
 */
export async function migrate(
  database: Kysely<Schema>,
  {
    engine,
    place,
    migrations = MIGRATIONS,
  }: { engine: Engine; place: string; migrations?: readonly Migration[] },
): Promise<void> {
  await database.transaction().execute(async (tables) => {
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
  });
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
