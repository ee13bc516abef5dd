// Deletes expired rows in batches: deleting a million rows in one transaction would block all other queries.
import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';

/** A table with a column `guild` whose rows expire. */
export interface ExpiringTable {
  table: keyof Schema;
  /** The columns of its primary key. */
  key: readonly string[];
  /** The column with the time of a row. There should be an index on `guild` and this column. */
  time: string;
}

/** The keys of rows; the values of one key are in the order of `ExpiringTable.key`. */
export type Keys = readonly (readonly (string | number)[])[];

/** The distinct servers of a table. The recursive query takes one step in the index for each, however many rows there are. */
export async function serversIn(tables: Kysely<Schema>, table: keyof Schema): Promise<string[]> {
  const { rows } = await sql<{ guild: string }>`
    with recursive servers(guild) as (
      select min(guild) from ${sql.table(table)}
      union all
      select (select min(guild) from ${sql.table(table)} where guild > servers.guild) from servers
      where servers.guild is not null
    )
    select guild from servers where guild is not null`.execute(tables);
  return rows.map(({ guild }) => guild);
}

/**
 * Deletes at most `limit` expired rows: those older than `before` gives for their server, in the unit of the column. Returns the keys of
 * the deleted rows. If there are `limit` of them, more rows may be expired.
 */
export async function deleteOld(
  tables: Kysely<Schema>,
  { table, key, time }: ExpiringTable,
  before: (guild: string) => number,
  limit: number,
): Promise<Keys> {
  const columns = sql.join(key.map((name) => sql.ref(name)));
  const deleted: (string | number)[][] = [];
  for (const guild of await serversIn(tables, table)) {
    const { rows } = await sql<Record<string, string | number>>`
      delete from ${sql.table(table)} where (${columns}) in (
        select ${columns} from ${sql.table(table)} where guild = ${guild} and ${sql.ref(time)} < ${before(guild)}
        limit ${limit - deleted.length}
      ) returning ${columns}`.execute(tables);
    deleted.push(...rows.map((row) => key.map((name) => row[name] ?? '')));
    if (deleted.length >= limit) break;
  }
  return deleted;
}
