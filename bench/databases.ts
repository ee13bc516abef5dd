// Both engines of the database, empty, for measurements that compare them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../src/database/index.ts';
import { startPostgres, withoutPostgres } from '../tests/postgres.ts';

/**
 * Opens a database of each engine, hands them over, and removes them. PostgreSQL writes to the disk as it does in earnest; where it is
 * not installed that is said, and SQLite is measured alone.
 */
export async function withDatabases(
  measure: (databases: readonly Database[]) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cribsheet-databases-'));
  const listener = { warn: (message: string) => process.stderr.write(`${message}\n`), info: () => {} };
  if (withoutPostgres !== undefined) process.stderr.write(`${withoutPostgres}\n`);
  const postgres = withoutPostgres === undefined ? await startPostgres({ isVolatile: false }) : undefined;
  const databases: Database[] = [];
  try {
    const addresses = [undefined, ...(postgres === undefined ? [] : [await postgres.createDatabase()])];
    for (const databaseUrl of addresses)
      databases.push(await openDatabase({ stateDir: folder, databaseUrl }, listener));
    await measure(databases);
  } finally {
    await Promise.all(databases.map((database) => database.close()));
    await postgres?.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}
