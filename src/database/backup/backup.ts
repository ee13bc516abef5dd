// Backups: one zip archive with the database as JSON lines, and the folder of pages that people wrote.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { type Kysely, sql } from 'kysely';
import { addressOf, type DatabasePlace, type EngineAddress } from '../address.ts';
import { awayReason, DatabaseError } from '../failure.ts';
import { migrateWithin } from '../migrate.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import type { Schema } from '../schema.ts';
import { type Head, holdsAnything, linesOf, tableNames, writeRows } from './rows.ts';

/** The name of the database in the archive. */
const DATABASE = 'database.jsonl';

/** The folder of pages, in `STATE_DIR` and in the archive. */
const PAGES = 'pages';

/** The timeout of one query, in milliseconds. */
const QUERY_TIMEOUT = 600_000;

/** Number of characters that are compressed at a time. */
const CHUNK_SIZE = 1 << 20;

/**
 * Writes a backup into a new file. Bots may run meanwhile: the database is read in one snapshot. Returns the number of rows and of files of
 * pages. Throws a `DatabaseError` if the file exists already, or the database cannot be read.
 */
export async function backUp(place: DatabasePlace, file: string): Promise<{ rows: number; files: number }> {
  if (existsSync(file)) throw new DatabaseError(`${file} is there already: name a file that is not.`);
  const partial = `${file}.partial`;
  const archive = openArchive(partial);
  try {
    const rows = await withDatabase(place, (tables) =>
      tables
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (transaction) => {
          if (!(await tableNames(transaction)).includes('migrations'))
            throw new DatabaseError(
              `${addressOf(place).place} holds nothing yet: start the bot once, or set STATE_DIR or DATABASE_URL as the bot has it.`,
            );
          return archive.addLines(DATABASE, linesOf(transaction));
        }),
    );
    const files = filesIn(join(place.stateDir, PAGES));
    for (const path of files)
      archive.add(`${PAGES}/${path}`, readFileSync(join(place.stateDir, PAGES, ...path.split('/'))));
    archive.close();
    renameSync(partial, file);
    // The first line is the head.
    return { rows: rows - 1, files: files.length };
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/**
 * Restores a backup, made with either engine, into an empty database and an empty folder of pages, and migrates it. Throws a
 * `DatabaseError`, and changes nothing, if they are not empty, or the file is not a backup or one of a newer program.
 */
export async function restore(place: DatabasePlace, file: string): Promise<void> {
  const { lines, head, pages } = readArchive(file);
  const folder = join(place.stateDir, PAGES);
  const { engine, place: name } = addressOf(place);
  if (filesIn(folder).length > 0)
    throw new DatabaseError(
      `${folder} holds pages already: move it away, or restore into another STATE_DIR.`,
    );
  const unknown = head.migrations.find((migration, index) => migration !== MIGRATIONS[index]?.name);
  if (unknown !== undefined)
    throw new DatabaseError(
      `${file} was made by a newer version of the bot (${unknown}): restore it with that version.`,
    );
  await withDatabase(place, (database) =>
    database.transaction().execute(async (tables) => {
      if (await holdsAnything(tables))
        throw new DatabaseError(
          `${name} holds something already, and a copy overwrites nothing: name an empty place.`,
        );
      // An empty database may have newer tables than the backup. Create those of the backup first, and migrate them with their rows.
      for (const table of (await tableNames(tables)).reverse())
        await tables.schema.dropTable(table).execute();
      await migrateWithin(tables, {
        engine,
        place: name,
        migrations: MIGRATIONS.slice(0, head.migrations.length),
      });
      await writeRows(tables, lines, engine);
      await migrateWithin(tables, { engine, place: name });
      // PostgreSQL's autovacuum gathers statistics within a minute; until then the planner would choose sequential scans.
      if (engine === 'PostgreSQL') await sql`analyze`.execute(tables);
      // Files come last, within the transaction: if one cannot be written, the database is rolled back.
      for (const [path, bytes] of pages) writePage(join(folder, ...path.split('/')), bytes);
    }),
  );
}

async function withDatabase<T>(
  place: DatabasePlace,
  work: (database: Kysely<Schema>) => Promise<T>,
): Promise<T> {
  const address: EngineAddress = addressOf(place);
  const database = address.connect(QUERY_TIMEOUT);
  try {
    return await work(database);
  } catch (error) {
    const reason = awayReason(error);
    if (reason === undefined) throw error;
    throw new DatabaseError(`${address.place} cannot be used: ${reason}. ${address.remedy}`);
  } finally {
    await database.destroy();
  }
}

/** Opens a new archive that is written to disk as it grows. */
function openArchive(file: string) {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'wx', 0o600);
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    writeSync(handle, bytes);
  });
  function add(name: string, bytes: Uint8Array): void {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(bytes, true);
  }
  return {
    add,
    /** Adds a file of lines, compressed as they come, and returns their number. */
    async addLines(name: string, lines: AsyncIterable<string>): Promise<number> {
      const entry = new ZipDeflate(name);
      zip.add(entry);
      let count = 0;
      let chunk = '';
      for await (const line of lines) {
        count++;
        chunk += `${line}\n`;
        if (chunk.length < CHUNK_SIZE) continue;
        entry.push(strToU8(chunk));
        chunk = '';
      }
      entry.push(strToU8(chunk), true);
      return count;
    },
    close(): void {
      zip.end();
      fsyncSync(handle);
      closeSync(handle);
    },
  };
}

interface Archive {
  head: Head;
  /** The rows, as lines of JSON. */
  lines: string[];
  /** Files of pages, by their paths relative to the folder. */
  pages: [path: string, bytes: Uint8Array][];
}

function readArchive(file: string): Archive {
  if (!existsSync(file)) throw new DatabaseError(`There is no file ${file}.`);
  const entries = unzip(file);
  const text = entries[DATABASE];
  const [first = '', ...lines] = text === undefined ? [] : strFromU8(text).trimEnd().split('\n');
  const head = readHead(first);
  if (head === undefined)
    throw new DatabaseError(`${file} is no copy that "backup" has made, or is damaged.`);
  const pages = Object.entries(entries).flatMap(([name, bytes]): [string, Uint8Array][] =>
    name.startsWith(`${PAGES}/`) ? [[name.slice(PAGES.length + 1), bytes]] : [],
  );
  const outside = pages.find(([path]) => !isInside(path));
  if (outside)
    throw new DatabaseError(`${file} has a file that would lie outside of the folder: ${outside[0]}.`);
  return { head, lines, pages };
}

function unzip(file: string): Record<string, Uint8Array> {
  try {
    return unzipSync(readFileSync(file));
  } catch (error) {
    throw new DatabaseError(`${file} is no copy that "backup" has made, or is damaged: ${error}`);
  }
}

function readHead(line: string): Head | undefined {
  try {
    const head: unknown = JSON.parse(line);
    if (typeof head !== 'object' || head === null || !('format' in head) || !('migrations' in head))
      return undefined;
    return head.format === 1 && Array.isArray(head.migrations) ? (head as Head) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a path of an archive stays within the folder that it is unpacked into, on every operating system. */
function isInside(path: string): boolean {
  return path
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\0]/.test(part));
}

function writePage(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const handle = openSync(path, 'wx', 0o600);
  writeSync(handle, bytes);
  fsyncSync(handle);
  closeSync(handle);
}

/** The paths of all files below a folder, relative to it and with `/` on every operating system. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
