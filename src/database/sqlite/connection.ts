// A connection to a file of SQLite. Its calls are synchronous and wait for the disk, so it is used in a thread of its own only.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Libsql from 'libsql';
import type { Bound } from '../bound.ts';
import type { TaskResult } from './task.ts';

/** How long to wait for a lock that another connection holds, in milliseconds. */
const BUSY_TIMEOUT = 1500;

export interface SqliteConnection {
  run(sql: string, parameters: readonly Bound[]): TaskResult;
  close(): void;
}

/**
 * Opens a file, or creates it. Commits are durable when they return, and deleted rows are overwritten with zeros. Throws the driver's error
 * if the file cannot be opened.
 */
export function openConnection(file: string): SqliteConnection {
  mkdirSync(dirname(file), { recursive: true });
  const database = new Libsql(file, { timeout: BUSY_TIMEOUT });
  try {
    for (const pragma of [
      'journal_mode = WAL',
      'synchronous = FULL',
      'secure_delete = ON',
      'foreign_keys = ON',
    ])
      database.pragma(pragma);
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    run(sql, parameters) {
      try {
        const statement = database.prepare<unknown[]>(sql);
        if (!statement.reader) return { kind: 'changed', rows: statement.run([...parameters]).changes };
        // All rows at once: a statement that is not read to its end would keep its lock.
        const rows = statement.all([...parameters]) as Record<string, unknown>[];
        return { kind: 'rows', rows: rows.map(readable) };
      } catch (error) {
        return failureOf(error);
      }
    },
    close: () => database.close(),
  };
}

/** An error of the driver, as a value. */
export function failureOf(error: unknown): Extract<TaskResult, { kind: 'failed' }> {
  const message = error instanceof Error ? error.message : String(error);
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  // The error for a file that cannot be opened has no code.
  return {
    kind: 'failed',
    code: typeof code === 'string' && code !== '' ? code : 'SQLITE_CANTOPEN',
    message,
  };
}

/** The driver returns blobs as ArrayBuffer; callers expect Uint8Array. */
function readable(row: Record<string, unknown>): Record<string, unknown> {
  for (const [name, value] of Object.entries(row))
    if (value instanceof ArrayBuffer) row[name] = new Uint8Array(value);
  return row;
}
