// Rows of a database ↔ lines of JSON. The format is the same for both engines.
import { type Kysely, sql } from 'kysely';
import type { Engine } from '../migration.ts';
import type { Schema } from '../schema.ts';

/** The first line: the migrations that the database has been through. */
export interface Head {
  format: 1;
  migrations: string[];
}

/** Tables that have rows even in a new database. */
const INITIAL_TABLES: ReadonlySet<string> = new Set(['migrations', 'secrets', 'revisions']);

/** Maximum number of rows in one insert. */
const BATCH_SIZE = 100;

/** The head, then a line for each row of each table. Read it within one transaction, so that all rows are of one snapshot. */
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

/** Inserts rows, given as lines without the head, into an empty database that is at the migrations of the head. */
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
    if (table !== waiting.table || waiting.rows.length >= BATCH_SIZE) {
      await flush();
      waiting = { table, rows: [] };
    }
    waiting.rows.push(row);
  }
  await flush();
  if (engine === 'PostgreSQL') await advanceSequences(tables);
}

/** Whether a database holds more than a new one. */
export async function holdsAnything(tables: Kysely<Schema>): Promise<boolean> {
  for (const table of await tableNames(tables)) {
    if (INITIAL_TABLES.has(table)) continue;
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(tables);
    if (rows.length > 0) return true;
  }
  return false;
}

/** The names of all tables. No table has a foreign key, so they can be filled and dropped in any order. */
export async function tableNames(tables: Kysely<Schema>): Promise<string[]> {
  const found = await tables.introspection.getTables();
  return found.map(({ name }) => name).filter((name) => !name.startsWith('sqlite_'));
}

/** Moves the sequences of identity columns past the restored ids. */
async function advanceSequences(tables: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as "table", column_name as "column" from information_schema.columns
    where is_identity = 'YES' and table_schema = current_schema()`.execute(tables);
  for (const { table, column } of rows)
    await sql`select setval(pg_get_serial_sequence(${sql.lit(table)}, ${sql.lit(column)}),
      coalesce((select max(${sql.ref(column)}) from ${sql.table(table)}), 0) + 1, false)`.execute(tables);
}

/** Replaces bytes by `{ $bytes }` with base64. A Buffer has already been through its own `toJSON` in `value`, so the original is looked up. */
function writeBytes(this: unknown, key: string, value: unknown): unknown {
  const original: unknown = typeof this === 'object' && this !== null ? Reflect.get(this, key) : value;
  return original instanceof Uint8Array ? { $bytes: Buffer.from(original).toString('base64') } : value;
}

function readBytes(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$bytes' in value)) return value;
  return typeof value.$bytes === 'string' ? new Uint8Array(Buffer.from(value.$bytes, 'base64')) : value;
}
