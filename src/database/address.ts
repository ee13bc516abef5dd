// Where the database is, and how to connect to it.
import { join } from 'node:path';
import { Kysely } from 'kysely';
import type { Engine } from './migration.ts';
import { BINDABLE, postgresDialect } from './postgres/dialect.ts';
import { openVacuum, type Vacuum } from './postgres/vacuum.ts';
import type { Schema } from './schema.ts';
import { sqliteDialect } from './sqlite/driver.ts';

export interface DatabasePlace {
  /** The folder of SQLite's file, and of the pages that people wrote. */
  stateDir: string;
  /** The URL of a PostgreSQL database, `postgres://…`; undefined for SQLite. */
  databaseUrl: string | undefined;
}

/** A database with the engine that serves it. */
export interface EngineAddress {
  engine: Engine;
  /** Names the database in messages: a path, or a URL without its password. */
  place: string;
  /** What the operator can do if it cannot be used, as a sentence. */
  remedy: string;
  /** Opens a query builder, which connects with its first query. `timeout` is the maximum time of one query, in milliseconds. */
  connect(timeout: number): Kysely<Schema>;
  /** Frees deleted rows in the background; undefined if the engine overwrites them at once. */
  vacuum?: Vacuum;
}

/** The name of SQLite's file in `stateDir`. */
const FILE = 'cribsheet.db';

/** The database that a configuration means, with its engine. Nothing is connected to yet. */
export function addressOf({ stateDir, databaseUrl }: DatabasePlace): EngineAddress {
  if (databaseUrl === undefined) {
    const file = join(stateDir, FILE);
    return {
      engine: 'SQLite',
      place: file,
      remedy: 'Move it away, and restore a backup with "npm run cli -- restore FILE".',
      connect: () => new Kysely({ dialect: sqliteDialect(file) }),
    };
  }
  return {
    engine: 'PostgreSQL',
    place: withoutPassword(databaseUrl),
    remedy: 'Look at DATABASE_URL: the server, the database, the person and the password.',
    connect: (timeout) => new Kysely({ dialect: postgresDialect(databaseUrl, timeout), plugins: [BINDABLE] }),
    vacuum: openVacuum(databaseUrl),
  };
}

/** A database URL that may be logged. */
export function withoutPassword(address: string): string {
  const url = new URL(address);
  url.password = '';
  // Query parameters may hold a password as well.
  url.search = '';
  return url.href;
}
