// Both engines of the database, for tests that hold on both.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { DatabasePlace } from '../src/database/index.ts';
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
  server(): Postgres | undefined;
} {
  let folder = '';
  let postgres: Postgres | undefined;
  let count = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cribsheet-state-'));
    if (name === 'PostgreSQL') postgres = await startPostgres(options);
  }, 120_000);
  afterAll(async () => {
    await postgres?.remove();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);
  return {
    create: async () => ({
      stateDir: join(folder, String(++count)),
      databaseUrl: await postgres?.createDatabase(),
    }),
    server: () => postgres,
  };
}
