// One connection to a file of SQLite. It blocks whoever calls: threads and commands have one, nobody who answers people.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Libsql from 'libsql';
import type { Bound } from '../bound.ts';
import type { TaskResult } from './task.ts';

/** How long somebody else may write before this connection gives up, in milliseconds. */
const PATIENCE = 1500;

export interface SqliteConnection {
  run(sql: string, parameters: readonly Bound[]): TaskResult;
  close(): void;
}

/**
 * Opens a file, and makes it where there is none. What was committed is on the disk, and what was deleted is overwritten. Throws where it
 * cannot be opened.
 */
export function openConnection(file: string): SqliteConnection {
  mkdirSync(dirname(file), { recursive: true });
  const database = new Libsql(file, { timeout: PATIENCE });
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
        // All of them: what is only begun to be read keeps a lock.
        const rows = statement.all([...parameters]) as Record<string, unknown>[];
        return { kind: 'rows', rows: rows.map(readable) };
      } catch (error) {
        return failureOf(error);
      }
    },
    close: () => database.close(),
  };
}

/** What the driver threw, as a value. */
export function failureOf(error: unknown): Extract<TaskResult, { kind: 'failed' }> {
  const message = error instanceof Error ? error.message : String(error);
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  // A file that cannot be opened has no code.
  return {
    kind: 'failed',
    code: typeof code === 'string' && code !== '' ? code : 'SQLITE_CANTOPEN',
    message,
  };
}

/** The driver gives bytes without their type. */
function readable(row: Record<string, unknown>): Record<string, unknown> {
  for (const [name, value] of Object.entries(row))
    if (value instanceof ArrayBuffer) row[name] = new Uint8Array(value);
  return row;
}
