// The dialect of the query builder for SQLite: a single connection, in a thread of its own. Callers take turns, one transaction at a time.
import { join } from 'node:path';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import { builtFolder } from '../../root.ts';
import { startThread, type TaskThread } from '../../threads/index.ts';
import { bindable } from '../bound.ts';
import { EngineError } from '../failure.ts';
import type { Task, TaskResult } from './task.ts';

type SqliteThread = TaskThread<Task, TaskResult>;

/** Maximum time for one query, in milliseconds. */
const MAX_QUERY_TIME = 60_000;

/** Maximum size of the thread's heap, in megabytes. */
const MAX_HEAP_SIZE = 256;

/** A dialect for the file at this path, which is created if it does not exist. */
export function sqliteDialect(file: string): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new ThreadDriver(file),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class ThreadDriver implements Driver {
  private readonly file: string;
  private thread: SqliteThread | undefined;
  /** Resolves when the last caller in line has released the connection. */
  private free: Promise<void> = Promise.resolve();
  /** Releases the connection for the next caller in line. */
  private giveBack = (): void => {};
  private isClosed = false;

  constructor(file: string) {
    this.file = file;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.free;
    let giveBack = (): void => {};
    this.free = new Promise((resolve) => {
      giveBack = resolve;
    });
    await before;
    this.giveBack = giveBack;
    if (this.isClosed) {
      giveBack();
      throw new EngineError('THREAD', 'it was closed');
    }
    // A thread that died has taken its transaction with it, so a new one can be started between two callers.
    if (this.thread === undefined || !this.thread.isAlive()) this.thread = startBuiltThread();
    return new ThreadConnection(this.thread, this.file);
  }

  async releaseConnection(): Promise<void> {
    this.giveBack();
  }

  /**
   * Acquires the write lock at the start of a transaction. Acquired only at the first write, it could fail although the transaction has
   * read already, if another process has written in between. A read-only transaction needs no lock: it sees a snapshot.
   */
  async beginTransaction(connection: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    await connection.executeQuery(
      CompiledQuery.raw(accessMode === 'read only' ? 'begin' : 'begin immediate'),
    );
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // SQLite has already rolled back a transaction that failed because the disk is full; then this fails.
    await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => {});
  }

  async destroy(): Promise<void> {
    this.isClosed = true;
    await this.free;
    await this.thread?.run({ kind: 'close' });
    this.thread?.stop();
  }
}

class ThreadConnection implements DatabaseConnection {
  private readonly thread: SqliteThread;
  private readonly file: string;
  private last: Promise<unknown> = Promise.resolve();

  constructor(thread: SqliteThread, file: string) {
    this.thread = thread;
    this.file = file;
  }

  executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const task: Task = { kind: 'query', file: this.file, sql, parameters: parameters.map(bindable) };
    const result = this.last.then(() => this.run<Row>(task));
    this.last = result.catch(() => {});
    return result;
  }

  // biome-ignore lint/correctness/useYield: nothing is streamed, and the interface asks for it
  async *streamQuery(): AsyncGenerator<never> {
    throw new Error('Rows are read all at once: ask for fewer of them');
  }

  private async run<Row>(task: Task): Promise<QueryResult<Row>> {
    const outcome = await this.thread.run(task);
    switch (outcome.kind) {
      case 'failed':
        throw new EngineError('THREAD', `its thread was lost (${outcome.cause})`);
      case 'threw':
        throw new Error(outcome.message);
      case 'done':
        return resultOf<Row>(outcome.result);
      default:
        return outcome satisfies never;
    }
  }
}

function resultOf<Row>(result: TaskResult): QueryResult<Row> {
  switch (result.kind) {
    case 'rows':
      return { rows: result.rows as Row[] };
    case 'changed':
      return { rows: [], numAffectedRows: BigInt(result.rows) };
    case 'failed':
      throw new EngineError(result.code, result.message);
    default:
      return result satisfies never;
  }
}

function startBuiltThread(): SqliteThread {
  return startThread(join(builtFolder(), 'src/database/sqlite/worker.js'), {
    limit: MAX_QUERY_TIME,
    heap: MAX_HEAP_SIZE,
    task: 'a query',
  });
}
