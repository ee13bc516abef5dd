// Rows of a database ↔ lines of text, the same for both engines.
import { type Kysely, sql } from 'kysely';
import type { Engine } from '../migration.ts';
import type { Schema } from '../schema.ts';

/** What the first line says: which migrations the database has been through. */
export interface Head {
  format: 1;
  migrations: string[];
}

/** Tables that a database has before anything is kept in it. */
const OWN: ReadonlySet<string> = new Set(['migrations', 'secrets', 'revisions']);

/** Maximum number of rows that are written at once. */
const AT_ONCE = 100;

/** All rows of all tables, a line each; the first line is the head. To be read within one transaction. */
export async function* linesOf(tables: Kysely<Schema>): AsyncGenerator<string> {
  const names = await tableNames(tables);
  const migrations = await tables.selectFrom('migrations').select('name').orderBy('number').execute();
  yield JSON.stringify({ format: 1, migrations: migrations.map(({ name }) => name) } satisfies Head);
  for (const table of names) {
    if (table === 'migrations') continue;
    const { rows } = await sql<object>`select * from ${sql.table(table)}`.execute(tables);
    for (const row of rows) yield JSON.stringify({ table, row }, writeBytes);
  }
}

/** Writes the rows of these lines, without the head, into the tables of an empty database. */
export async function writeRows(
  tables: Kysely<Schema>,
  lines: Iterable<string>,
  engine: Engine,
): Promise<void> {
  for (const table of ['secrets', 'revisions']) await sql`delete from ${sql.table(table)}`.execute(tables);
  let waiting: { table: string; rows: Record<string, unknown>[] } = { table: '', rows: [] };
  const flush = async (): Promise<void> => {
    const { table, rows } = waiting;
    const [first] = rows;
    if (first === undefined) return;
    const columns = Object.keys(first);
    const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))}) values ${sql.join(values)}`.execute(
      tables,
    );
    waiting = { table, rows: [] };
  };
  for (const line of lines) {
    const { table, row } = JSON.parse(line, readBytes) as { table: string; row: Record<string, unknown> };
    if (table !== waiting.table || waiting.rows.length >= AT_ONCE) {
      await flush();
      waiting = { table, rows: [] };
    }
    waiting.rows.push(row);
  }
  await flush();
  if (engine === 'PostgreSQL') await countOn(tables);
}

/** Whether a database holds anything beyond what it had when it was made. */
export async function holdsAnything(tables: Kysely<Schema>): Promise<boolean> {
  for (const table of await tableNames(tables)) {
    if (OWN.has(table)) continue;
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(tables);
    if (rows.length > 0) return true;
  }
  return false;
}

/** The names of all tables, in an order in which none refers to a later one. */
export async function tableNames(tables: Kysely<Schema>): Promise<string[]> {
  const found = await tables.introspection.getTables();
  return found.map(({ name }) => name).filter((name) => !name.startsWith('sqlite_'));
}

/** Columns that count by themselves go on after the numbers that were restored. */
async function countOn(tables: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as "table", column_name as "column" from information_schema.columns
    where is_identity = 'YES' and table_schema = current_schema()`.execute(tables);
  for (const { table, column } of rows)
    await sql`select setval(pg_get_serial_sequence(${sql.lit(table)}, ${sql.lit(column)}),
      coalesce((select max(${sql.ref(column)}) from ${sql.table(table)}), 0) + 1, false)`.execute(tables);
}

/** Bytes as JSON can hold them; buffers come here as what they make of themselves. */
function writeBytes(this: unknown, key: string, value: unknown): unknown {
  const original: unknown = typeof this === 'object' && this !== null ? Reflect.get(this, key) : value;
  return original instanceof Uint8Array ? { $bytes: Buffer.from(original).toString('base64') } : value;
}

function readBytes(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$bytes' in value)) return value;
  return typeof value.$bytes === 'string' ? new Uint8Array(Buffer.from(value.$bytes, 'base64')) : value;
}
