// Messages to and from the thread of SQLite.
import type { Bound } from '../bound.ts';

export type Task =
  /** Run a query. The first one opens the file. */
  | { kind: 'query'; file: string; sql: string; parameters: readonly Bound[] }
  /** Close the file. */
  | { kind: 'close' };

/** `changed`: the number of rows that a statement without a result set has changed. `failed`: an error of SQLite, with its result code. */
export type TaskResult =
  | { kind: 'rows'; rows: Record<string, unknown>[] }
  | { kind: 'changed'; rows: number }
  | { kind: 'failed'; code: string; message: string };
