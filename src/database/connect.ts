// Connects to the database: migrates it, reads the key for hashes, and opens connections whose queries have a short timeout.
import { createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { EngineAddress } from './address.ts';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';

export interface Connection {
  tables: Kysely<Schema>;
  /** The keyed hash of an id, 22 characters of base64url. */
  hash: (text: string) => string;
}

/** The timeout of a query that somebody waits for, in milliseconds. */
const QUERY_TIMEOUT = 1500;

/** The timeout of a query of a migration, which may rewrite a large table, in milliseconds. */
const MIGRATION_TIMEOUT = 600_000;

/**
 * Migrates the database and connects to it. Throws a `DatabaseError` if it is newer than the program, and the engine's errors if it cannot
 * be reached.
 */
export async function connectTo({ engine, place, connect }: EngineAddress): Promise<Connection> {
  const slow = connect(MIGRATION_TIMEOUT);
  try {
    await migrate(slow, { engine, place });
    const { value } = await slow
      .selectFrom('secrets')
      .select('value')
      .where('name', '=', 'hash')
      .executeTakeFirstOrThrow();
    const key = Buffer.from(value, 'hex');
    return {
      tables: connect(QUERY_TIMEOUT),
      hash: (text) => createHmac('sha256', key).update(text).digest('base64url').slice(0, 22),
    };
  } finally {
    await slow.destroy().catch(() => {});
  }
}
