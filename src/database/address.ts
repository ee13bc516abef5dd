// Where a database is, and how it is spoken to.
import { join } from 'node:path';
import { Kysely } from 'kysely';
import type { Engine } from './migration.ts';
import { BINDABLE, postgresDialect } from './postgres/dialect.ts';
import { openVacuum, type Vacuum } from './postgres/vacuum.ts';
import type { Schema } from './schema.ts';
import { sqliteDialect } from './sqlite/driver.ts';

export interface DatabasePlace {
  /** The folder of the file, where there is no address. */
  stateDir: string;
  /** The address of a database of PostgreSQL, `postgres://…`. */
  databaseUrl: string | undefined;
}

/** How an engine is opened. */
export interface EngineAddress {
  engine: Engine;
  /** How people are told which database is meant: without a password. */
  place: string;
  /** What to do where it cannot be used. */
  remedy: string;
  /** Connects when it is asked first; each query takes so many milliseconds at most. */
  connect(patience: number): Kysely<Schema>;
  /** What frees deleted rows later, where the engine does not overwrite them at once. */
  vacuum?: Vacuum;
}

/** The name of SQLite's file in its folder. */
const FILE = 'cribsheet.db';

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
    connect: (patience) =>
      new Kysely({ dialect: postgresDialect(databaseUrl, patience), plugins: [BINDABLE] }),
    vacuum: openVacuum(databaseUrl),
  };
}

/** An address as it may stand in a log. */
export function withoutPassword(address: string): string {
  const url = new URL(address);
  url.password = '';
  // Parameters may hold a password, too.
  url.search = '';
  return url.href;
}
