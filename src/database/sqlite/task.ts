// What the thread of a file of SQLite is asked, and what it tells.
import type { Bound } from '../bound.ts';

export type Task =
  /** Do this in the file at this path, which is opened by the first task, and made where there is none. */
  | { kind: 'query'; file: string; sql: string; parameters: readonly Bound[] }
  /** Close it. */
  | { kind: 'close' };

export type TaskResult =
  | { kind: 'rows'; rows: Record<string, unknown>[] }
  | { kind: 'changed'; rows: number }
  | { kind: 'failed'; code: string; message: string };
