// Both engines of the database, for tests that hold on both.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Database, type DatabasePlace, type Outcome, openDatabase } from '../src/database/index.ts';
import { type Postgres, startPostgres, withoutPostgres } from './postgres.ts';

export interface EngineUnderTest {
  name: 'SQLite' | 'PostgreSQL';
  /** Why it cannot be tested here. */
  missing: string | undefined;
}

/** For `describe.each`, whose block is skipped by `describe.skipIf(missing)` within. */
export const ENGINES: readonly EngineUnderTest[] = [
  { name: 'SQLite', missing: undefined },
  { name: 'PostgreSQL', missing: withoutPostgres },
];

/** Within a `describe`: gives new, empty places of this engine, all gone after the last test. */
export function placesOf(
  { name }: EngineUnderTest,
  options = {},
): {
  create(): Promise<DatabasePlace>;
  /** A database in a new place, or in one that there is; it is closed after the test. `told` gets what the operator is told. */
  open(place?: DatabasePlace, told?: string[]): Promise<Database>;
  server(): Postgres | undefined;
} {
  let folder = '';
  let postgres: Postgres | undefined;
  let count = 0;
  const opened: Database[] = [];
  const create = async (): Promise<DatabasePlace> => ({
    stateDir: join(folder, String(++count)),
    databaseUrl: await postgres?.createDatabase(),
  });
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cribsheet-state-'));
    if (name === 'PostgreSQL') postgres = await startPostgres(options);
  }, 120_000);
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((database) => database.close()));
  });
  afterAll(async () => {
    await postgres?.remove();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);
  return {
    create,
    async open(place, told = []) {
      const listener = { warn: (text: string) => told.push(text), info: (text: string) => told.push(text) };
      const database = await openDatabase(place ?? (await create()), listener);
      opened.push(database);
      return database;
    },
    server: () => postgres,
  };
}

/** What a database has done; throws where it is away. */
export function done<T>(outcome: Outcome<T>): T {
  if (outcome.kind !== 'done') throw new Error(`the database is ${outcome.kind}`);
  return outcome.value;
}
