// Old rows are deleted some at a time: a database that deletes a million of them at once has time for nobody else.
import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';

/** A table whose rows belong to servers, and are old from some time on. */
export interface Ageing {
  table: keyof Schema;
  key: readonly string[];
  /** The column by which they are old. An index on the server and this column makes it fast. */
  time: string;
}

/** Rows of a table, by its key; the values of one row are in the order of the key. */
export type Keys = readonly (readonly (string | number)[])[];

/** The servers that a table has rows of: each is one step in its index, however many rows there are. */
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
 * Deletes at most so many rows that are from before the time that `before` gives for their server, in the unit of the column. Gives the
 * keys of what it deleted: where these are as many as they may be, there may be more.
 */
export async function deleteOld(
  tables: Kysely<Schema>,
  { table, key, time }: Ageing,
  before: (guild: string) => number,
  most: number,
): Promise<Keys> {
  const columns = sql.join(key.map((name) => sql.ref(name)));
  const deleted: (string | number)[][] = [];
  for (const guild of await serversIn(tables, table)) {
    const { rows } = await sql<Record<string, string | number>>`
      delete from ${sql.table(table)} where (${columns}) in (
        select ${columns} from ${sql.table(table)} where guild = ${guild} and ${sql.ref(time)} < ${before(guild)}
        limit ${most - deleted.length}
      ) returning ${columns}`.execute(tables);
    deleted.push(...rows.map((row) => key.map((name) => row[name] ?? '')));
    if (deleted.length >= most) break;
  }
  return deleted;
}
