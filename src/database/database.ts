// The interface of the database, the same for SQLite and PostgreSQL.
import type { Kysely } from 'kysely';
import type { Engine } from './migration.ts';
import type { Schema } from './schema.ts';

/**
 * A unit of work: the queries that belong together. `hash` gives the keyed hash of an id (22 characters), which is stored where the id
 * itself must not be.
 */
export type Work<T> = (tables: Kysely<Schema>, hash: (text: string) => string) => Promise<T>;

/**
 * What became of a unit of work. `away`: the database cannot be used at present. Usually nothing has happened then, but a commit whose
 * confirmation was lost may have.
 */
export type Outcome<T> = { kind: 'done'; value: T } | { kind: 'away' };

export interface Database {
  readonly engine: Engine;
  /**
   * Runs queries outside of a transaction. If the database is away this is known at once, or within two seconds. Rejects if a query is
   * wrong, which is a bug.
   */
  read<T>(work: Work<T>): Promise<Outcome<T>>;
  /**
   * Runs `work` in one transaction, which is durable on disk when this resolves to `done`. After a conflict with another transaction it is
   * tried again, so `work` may run several times.
   */
  write<T>(work: Work<T>): Promise<Outcome<T>>;
  /**
   * Queues a write that nobody waits for. Queued writes run in order, and wait while the database is away. Of more than 10,000 the oldest
   * are dropped.
   */
  later(work: Work<unknown>): void;
  /** Resolves once the queue of `later` is written, or the database turns out to be away. */
  written(): Promise<void>;
  /**
   * Removes what was deleted from the files of the database; called after data of people were deleted. SQLite has done so when this
   * resolves. PostgreSQL has only begun to: it takes its time.
   */
  overwriteDeleted(): Promise<void>;
  /** Whether the last attempt to use it failed. */
  isAway(): boolean;
  /** Writes the queue of `later`, for five seconds at most, and closes all connections. */
  close(): Promise<void>;
}

/** Receives messages for the operator. */
export interface Listener {
  /** Called once for each outage, and if queued writes were lost. */
  warn(message: string): void;
  /** Called when an outage is over. */
  info(message: string): void;
}
