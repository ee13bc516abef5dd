// Retention: deletes data that are older than their server keeps them, and all data of servers that the bot was removed from.
import { DAY } from '../../calendar.ts';
import type { Database, PersonalData } from '../../database/index.ts';
import { DEFAULT_RETENTION, type SettingsStore } from '../settings/index.ts';

/** Days after the bot was removed from a server until the server's data are deleted. */
export const DAYS_AFTER_LEAVING = 30;

/** Milliseconds from one run to the next, and from the start to the first run. */
const INTERVAL = 3_600_000;
const FIRST_DELAY = 60_000;

/** Maximum number of rows that are deleted in one transaction, so that it takes a fraction of a second. */
const BATCH_SIZE = 1000;

export interface Retention {
  /** Must be called when the bot is removed from a server. */
  left(guild: string): void;
  /** Must be called for each server that the bot is in, when it connects and when it is added. */
  joined(guild: string): void;
  /** Deletes what is due at `now`, in milliseconds since 1970. */
  run(now: number): Promise<void>;
}

/** Opens retention over all stores that keep data. It runs every hour until the signal is aborted. */
export function openRetention(
  database: Database,
  settings: Pick<SettingsStore, 'retentions'>,
  stores: readonly PersonalData[],
  signal: AbortSignal,
): Retention {
  async function run(now: number): Promise<void> {
    const days = settings.retentions();
    const read = await database.read((tables) =>
      tables
        .selectFrom('left_servers')
        .select('guild')
        .where('left_at', '<', now - DAYS_AFTER_LEAVING * DAY)
        .execute(),
    );
    if (read.kind === 'away') return;
    const gone = new Set(read.value.map(({ guild }) => guild));
    // All rows of a server that is gone are expired. Thereby large tables are deleted in batches, before `forget` deletes the rest.
    const before = (guild: string | null): number =>
      guild !== null && gone.has(guild)
        ? Number.MAX_SAFE_INTEGER
        : now - ((guild === null ? undefined : days.get(guild)) ?? DEFAULT_RETENTION) * DAY;
    for (const store of stores) if (store.expire !== undefined && !(await expire(store, before))) return;
    for (const guild of gone) if (!(await forget(guild))) return;
    await database.overwriteDeleted();
  }

  /** Deletes the expired rows of a store in batches, between which other queries run. False if it is interrupted: away, or shutting down. */
  async function expire(store: PersonalData, before: (guild: string | null) => number): Promise<boolean> {
    for (let hasMore = true; hasMore && !signal.aborted; ) {
      const deleted = await database.write(async (tables) => store.expire?.(tables, before, BATCH_SIZE));
      if (deleted.kind === 'away') return false;
      hasMore = deleted.value ?? false;
    }
    return !signal.aborted;
  }

  async function forget(guild: string): Promise<boolean> {
    const forgotten = await database.write(async (tables) => {
      // The bot may have been added again in the meantime.
      const left = await tables.deleteFrom('left_servers').where('guild', '=', guild).executeTakeFirst();
      if (left.numDeletedRows === 0n) return;
      for (const store of stores) await store.eraseServer?.(tables, guild);
    });
    return forgotten.kind === 'done';
  }

  /** Servers that were left. It saves a write for each server that is joined at a start, since most of them were never left. */
  const leftServers = new Set<string>();
  /** Whether those that were left before this start are among them. */
  let isComplete = false;
  void database
    .read((tables) => tables.selectFrom('left_servers').select('guild').execute())
    .then((read) => {
      if (read.kind === 'away') return;
      for (const { guild } of read.value) leftServers.add(guild);
      isComplete = true;
    });

  let timer: NodeJS.Timeout | undefined;
  const schedule = (delay: number): void => {
    timer = setTimeout(async () => {
      // A failure is tried again at the next run; an outage of the database is reported elsewhere.
      await run(Date.now()).catch(() => {});
      if (!signal.aborted) schedule(INTERVAL);
    }, delay).unref();
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  schedule(FIRST_DELAY);

  return {
    left(guild) {
      leftServers.add(guild);
      database.later((tables) =>
        tables
          .insertInto('left_servers')
          .values({ guild, left_at: Date.now() })
          .onConflict((conflict) => conflict.column('guild').doNothing())
          .execute(),
      );
    },
    joined(guild) {
      if (!leftServers.delete(guild) && isComplete) return;
      database.later((tables) => tables.deleteFrom('left_servers').where('guild', '=', guild).execute());
    },
    run,
  };
}
