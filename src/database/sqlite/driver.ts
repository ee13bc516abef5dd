// SQLite for the query builder: one connection, in a thread of its own.
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

/** A dialect of the query builder for the file at this path. */
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
  /** Resolves when whoever has the connection gives it back. */
  private free: Promise<void> = Promise.resolve();
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
    // A thread that was lost takes its transaction along: whoever comes next begins with a new one.
    if (this.thread === undefined || !this.thread.isAlive()) this.thread = startBuiltThread();
    return new ThreadConnection(this.thread, this.file);
  }

  async releaseConnection(): Promise<void> {
    this.giveBack();
  }

  /**
   * Takes the lock for writing at once, instead of when something is written and somebody else has it. Who only reads sees one state of
   * the file, and holds nobody up.
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
    // What failed for want of disk has been rolled back already.
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
