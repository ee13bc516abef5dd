// The database behind its interface: connects on demand, tries conflicts again, notices outages and waits until they are over.
import { sql } from 'kysely';
import { addressOf, type DatabasePlace, type EngineAddress } from './address.ts';
import { type Connection, connectTo } from './connect.ts';
import type { Database, Listener, Outcome, Work } from './database.ts';
import { awayReason, DatabaseError, isConflict, isMisconfigured } from './failure.ts';
import type { Engine } from './migration.ts';
import { WriteQueue } from './write-queue.ts';

/** How often a transaction that came into conflict with another one is tried. */
const MAX_TRIES = 5;

/** How often a database that is away is probed, in milliseconds. */
const PROBE_INTERVAL = 1000;

/** Maximum number of writes that are queued. */
const MAX_QUEUED = 10_000;

/** How long closing may take, in milliseconds. */
const CLOSE_TIMEOUT = 5000;

/**
 * Opens the database and migrates it. Throws a `DatabaseError` if it is newer than the program, is not a database, or cannot be used before
 * the operator changes something. A database that is away is no error: it is probed until it is back.
 */
export async function openDatabase(place: DatabasePlace, listener: Listener): Promise<Database> {
  const database = new StoredDatabase(addressOf(place), listener);
  await database.open();
  return database;
}

class StoredDatabase implements Database {
  readonly engine: Engine;
  private readonly address: EngineAddress;
  private readonly listener: Listener;
  private readonly queue: WriteQueue<Work<unknown>>;
  /** The connection, or the attempt to connect. */
  private connecting: Promise<Connection> | undefined;
  /** Why the database is away; undefined while it is not. */
  private away: string | undefined;
  private probeTimer: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(address: EngineAddress, listener: Listener) {
    this.engine = address.engine;
    this.address = address;
    this.listener = listener;
    this.queue = new WriteQueue({
      limit: MAX_QUEUED,
      write: async (works) => {
        const outcome = await this.write(async (tables, hash) => {
          for (const work of works) await work(tables, hash);
        });
        return outcome.kind;
      },
      onFailure: (error) => listener.warn(`Something was not kept in ${address.place}: ${error}`),
    });
  }

  /** Connects for the first time; throws as `openDatabase` does. */
  async open(): Promise<void> {
    try {
      await this.connection();
    } catch (error) {
      if (error instanceof DatabaseError) throw error;
      const reason = awayReason(error);
      if (reason === undefined) throw error;
      if (isMisconfigured(error))
        throw new DatabaseError(`${this.address.place} cannot be used: ${reason}. ${this.address.remedy}`);
      this.noteAway(reason);
    }
  }

  read<T>(work: Work<T>): Promise<Outcome<T>> {
    return this.attempt(({ tables, hash }) => work(tables, hash));
  }

  write<T>(work: Work<T>): Promise<Outcome<T>> {
    return this.attempt(async ({ tables, hash }) => {
      const value = await tables.transaction().execute((transaction) => work(transaction, hash));
      // Only a write proves that an outage is over: a disk that is full or read-only can still be read.
      this.noteBack();
      return value;
    });
  }

  later(work: Work<unknown>): void {
    this.queue.add(work);
  }

  written(): Promise<void> {
    return this.queue.write();
  }

  async overwriteDeleted(): Promise<void> {
    // SQLite overwrites deleted rows at once (secure_delete), but copies of them stay in its write-ahead log until that is truncated.
    const { vacuum } = this.address;
    if (vacuum === undefined)
      await this.read((tables) => sql`pragma wal_checkpoint(truncate)`.execute(tables));
    else if (!this.isClosed) vacuum.begin();
  }

  isAway(): boolean {
    return this.away !== undefined;
  }

  async close(): Promise<void> {
    const timeout = new Promise<void>((resolve) => setTimeout(resolve, CLOSE_TIMEOUT).unref());
    await Promise.race([this.queue.write(), timeout]);
    if (this.queue.size > 0)
      this.listener.warn(`${this.queue.size} changes were not kept in ${this.address.place}: it is away.`);
    this.isClosed = true;
    clearTimeout(this.probeTimer);
    this.address.vacuum?.stop();
    await Promise.race([this.disconnect(), timeout]);
  }

  private async attempt<T>(work: (connection: Connection) => Promise<T>): Promise<Outcome<T>> {
    // During an outage people must not wait for a connection timeout of PostgreSQL each time. SQLite fails at once, so it is tried.
    if (this.isClosed || (this.away !== undefined && this.engine === 'PostgreSQL')) return { kind: 'away' };
    return this.attemptNow(work);
  }

  /** As `attempt`, but also during an outage. */
  private async attemptNow<T>(work: (connection: Connection) => Promise<T>): Promise<Outcome<T>> {
    for (let tries = 1; ; tries++) {
      let connection: Connection | undefined;
      try {
        connection = await this.connection();
        return { kind: 'done', value: await work(connection) };
      } catch (error) {
        if (isConflict(error) && tries < MAX_TRIES) continue;
        const reason = error instanceof DatabaseError ? error.message : awayReason(error);
        if (reason === undefined) throw error;
        this.noteAway(reason, connection);
        return { kind: 'away' };
      }
    }
  }

  private connection(): Promise<Connection> {
    this.connecting ??= connectTo(this.address);
    // After a failure the next caller connects anew.
    this.connecting.catch(() => {
      this.connecting = undefined;
    });
    return this.connecting;
  }

  /** Begins an outage, unless there is one. `failed` is the connection on which it was noticed. */
  private noteAway(reason: string, failed?: Connection): void {
    if (this.isClosed) return;
    if (failed !== undefined) void this.disconnect(failed);
    if (this.away !== undefined) return;
    this.away = reason;
    this.listener.warn(
      `${this.address.place} is away: ${reason}. People are answered as before; what was to be kept waits until it is back.`,
    );
    this.scheduleProbe();
  }

  private scheduleProbe(): void {
    // It may have been closed while a probe was under way.
    if (this.isClosed) return;
    this.probeTimer = setTimeout(() => {
      this.probe().then(
        (isBack) => (isBack ? this.noteBack() : this.scheduleProbe()),
        () => this.scheduleProbe(),
      );
    }, PROBE_INTERVAL).unref();
  }

  /** Tries to write a row that nobody reads. */
  private async probe(): Promise<boolean> {
    const { kind } = await this.attemptNow(({ tables }) =>
      tables.transaction().execute((transaction) =>
        transaction
          .insertInto('revisions')
          .values({ name: 'probe', value: 0 })
          .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: 0 }))
          .execute(),
      ),
    );
    return kind === 'done';
  }

  /** Ends an outage, if there is one, and writes what was queued meanwhile. */
  private noteBack(): void {
    if (this.away === undefined) return;
    this.away = undefined;
    clearTimeout(this.probeTimer);
    const dropped = this.queue.takeDropped();
    this.listener.info(
      `${this.address.place} is back${dropped === 0 ? '' : `; ${dropped} changes were too many to wait for it`}.`,
    );
    void this.queue.write();
  }

  /** Closes the connection. With `failed`, only if it is still that one: another caller may have connected anew. */
  private async disconnect(failed?: Connection): Promise<void> {
    const connection = await this.connecting?.catch(() => undefined);
    if (connection === undefined || (failed !== undefined && failed !== connection)) return;
    this.connecting = undefined;
    await connection.tables.destroy().catch(() => {});
  }
}
