// One database, whether it can be asked at present or not: whoever asks gets an answer or hears that it is away.
import { createHmac } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { EngineAddress } from './address.ts';
import { awayReason, DatabaseError, isConflict, isMisconfigured } from './failure.ts';
import { migrate } from './migrate.ts';
import type { Engine } from './migration.ts';
import type { Schema } from './schema.ts';
import { WaitingWrites } from './waiting-writes.ts';

/** What is asked of a database: queries, and a keyed hash of an id that is kept without the id itself. */
export type Work<T> = (tables: Kysely<Schema>, hash: (text: string) => string) => Promise<T>;

/** What became of it. `away`: nothing of it has happened, or at least nobody confirmed that it has. */
export type Outcome<T> = { kind: 'done'; value: T } | { kind: 'away' };

export interface Database {
  readonly engine: Engine;
  /** Reads. Where the database is away that is told at once, or within two seconds. Rejects where a query is wrong. */
  read<T>(work: Work<T>): Promise<Outcome<T>>;
  /** Writes in one transaction, which is on the disk when this resolves to `done`. Conflicts are tried again: `work` may run twice. */
  write<T>(work: Work<T>): Promise<Outcome<T>>;
  /** Writes when that is possible, in the order of calls: for what nobody waits for. At most 10,000 of them wait, the newest ones. */
  later(work: Work<unknown>): void;
  /** Resolves when all is written that was to be written later; also where that is not possible at present. */
  written(): Promise<void>;
  /**
   * Makes sure that nothing of what was deleted is left in files of this database; best done after people’s data were deleted. A server
   * does that in its own time: it has begun when this resolves.
   */
  overwriteDeleted(): Promise<void>;
  /** Whether it could not be asked when that was tried last. */
  isAway(): boolean;
  /** Writes what waits, for five seconds at most, and lets go of it. */
  close(): Promise<void>;
}

/** Who hears about the database: the operator. */
export interface Listener {
  /** It is away, once for each time. */
  warn(message: string): void;
  /** It is back. */
  info(message: string): void;
}

/** How often the same is tried where it came into conflict with somebody else's. */
const TRIES = 5;

/** How often a database that is away is tried, in milliseconds. */
const PROBE = 1000;

/** Maximum number of writes that wait. */
const MAX_WAITING = 10_000;

/** How long what waits is written at the end, in milliseconds. */
const END_PATIENCE = 5000;

/** A database that is opened by whoever asks it first. */
export class StoredDatabase implements Database {
  readonly engine: Engine;
  private readonly address: EngineAddress;
  private readonly listener: Listener;
  private readonly waiting: WaitingWrites<Work<unknown>>;
  private opening: Promise<Open> | undefined;
  private away: string | undefined;
  private probe: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(address: EngineAddress, listener: Listener) {
    this.engine = address.engine;
    this.address = address;
    this.listener = listener;
    this.waiting = new WaitingWrites({
      limit: MAX_WAITING,
      write: async (works) => {
        const outcome = await this.write(async (tables, hash) => {
          for (const work of works) await work(tables, hash);
        });
        return outcome.kind;
      },
      onWrong: (error) => listener.warn(`Something was not kept in ${address.place}: ${error}`),
    });
  }

  /** Opens it. Throws a `DatabaseError` where it is one that cannot be used; one that is away is tried again from now on. */
  async open(): Promise<void> {
    try {
      await this.opened();
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
      // Who can write can do everything.
      this.noteBack();
      return value;
    });
  }

  later(work: Work<unknown>): void {
    this.waiting.add(work);
  }

  written(): Promise<void> {
    return this.waiting.write();
  }

  async overwriteDeleted(): Promise<void> {
    // SQLite overwrites what it deletes, but for what is still in the journal. PostgreSQL frees it, and overwrites it as it goes on.
    const { vacuum } = this.address;
    if (vacuum === undefined)
      await this.read((tables) => sql`pragma wal_checkpoint(truncate)`.execute(tables));
    else if (!this.isClosed) vacuum.begin();
  }

  isAway(): boolean {
    return this.away !== undefined;
  }

  async close(): Promise<void> {
    const late = new Promise<void>((resolve) => setTimeout(resolve, END_PATIENCE).unref());
    await Promise.race([this.waiting.write(), late]);
    if (this.waiting.size > 0)
      this.listener.warn(`${this.waiting.size} changes were not kept in ${this.address.place}: it is away.`);
    this.isClosed = true;
    clearTimeout(this.probe);
    this.address.vacuum?.stop();
    await Promise.race([this.letGo(), late]);
  }

  private async attempt<T>(work: (open: Open) => Promise<T>): Promise<Outcome<T>> {
    // A server that is away may take as long to be asked as people are waited for; a file tells at once.
    if (this.isClosed || (this.away !== undefined && this.engine === 'PostgreSQL')) return { kind: 'away' };
    return this.insist(work);
  }

  private async insist<T>(work: (open: Open) => Promise<T>): Promise<Outcome<T>> {
    for (let tries = 1; ; tries++) {
      let open: Open | undefined;
      try {
        open = await this.opened();
        return { kind: 'done', value: await work(open) };
      } catch (error) {
        if (isConflict(error) && tries < TRIES) continue;
        const reason = error instanceof DatabaseError ? error.message : awayReason(error);
        if (reason === undefined) throw error;
        this.noteAway(reason, open);
        return { kind: 'away' };
      }
    }
  }

  private opened(): Promise<Open> {
    this.opening ??= open(this.address);
    // What failed to be opened is opened anew by the next one.
    this.opening.catch(() => {
      this.opening = undefined;
    });
    return this.opening;
  }

  private noteAway(reason: string, failed?: Open): void {
    if (this.isClosed) return;
    if (failed !== undefined) void this.letGo(failed);
    if (this.away !== undefined) return;
    this.away = reason;
    this.listener.warn(
      `${this.address.place} is away: ${reason}. People are answered as before; what was to be kept waits until it is back.`,
    );
    this.tryAgain();
  }

  private tryAgain(): void {
    this.probe = setTimeout(async () => {
      const touch: Work<unknown> = (tables) =>
        tables
          .insertInto('revisions')
          .values({ name: 'probe', value: 0 })
          .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: 0 }))
          .execute();
      await this.insist(({ tables, hash }) =>
        tables.transaction().execute((transaction) => touch(transaction, hash)),
      ).then(
        ({ kind }) => (kind === 'done' ? this.noteBack() : this.tryAgain()),
        () => this.tryAgain(),
      );
    }, PROBE).unref();
  }

  private noteBack(): void {
    if (this.away === undefined) return;
    this.away = undefined;
    clearTimeout(this.probe);
    const dropped = this.waiting.takeDropped();
    this.listener.info(
      `${this.address.place} is back${dropped === 0 ? '' : `; ${dropped} changes were too many to wait for it`}.`,
    );
    void this.waiting.write();
  }

  /** Lets go of what was opened, unless it was opened anew in the meantime. */
  private async letGo(failed?: Open): Promise<void> {
    const open = await this.opening?.catch(() => undefined);
    if (open === undefined || (failed !== undefined && failed !== open)) return;
    this.opening = undefined;
    await open.tables.destroy().catch(() => {});
  }
}

interface Open {
  tables: Kysely<Schema>;
  hash: (text: string) => string;
}

/** How long one query may take that somebody waits for, in milliseconds. */
const PATIENCE = 1500;

/** How long one query of a migration may take, in milliseconds. */
const MIGRATION_PATIENCE = 600_000;

async function open({ engine, place, connect }: EngineAddress): Promise<Open> {
  const slow = connect(MIGRATION_PATIENCE);
  try {
    await migrate(slow, { engine, place });
    const { value } = await slow
      .selectFrom('secrets')
      .select('value')
      .where('name', '=', 'hash')
      .executeTakeFirstOrThrow();
    const key = Buffer.from(value, 'hex');
    return {
      tables: connect(PATIENCE),
      hash: (text) => createHmac('sha256', key).update(text).digest('base64url').slice(0, 22),
    };
  } finally {
    await slow.destroy().catch(() => {});
  }
}
