// The tables, as the query builder sees them. Each feature adds its own here, and a migration that makes it.
import type { Generated } from 'kysely';

/**
 * All tables. Both engines know the same types only: texts (JSON too), whole numbers (times are milliseconds since 1970, truths are 0
 * and 1) and bytes.
 */
export interface Schema {
  migrations: MigrationsTable;
  secrets: SecretsTable;
  revisions: RevisionsTable;
}

/** Which migrations this database has been through. */
export interface MigrationsTable {
  number: number;
  name: string;
  at: number;
}

/** Keys that were made up for this database, in hexadecimal digits. */
export interface SecretsTable {
  name: string;
  value: string;
}

/** Counters that go up with every change of what they are named after, so that other processes see what is new. */
export interface RevisionsTable {
  name: string;
  value: Generated<number>;
}
