// What is deleted by itself: what is older than a server keeps it, and all of a server that the bot was removed from.
import { DAY } from '../../calendar.ts';
import type { Database, PersonalData } from '../../database/index.ts';
import { DEFAULT_RETENTION, type SettingsStore } from '../settings/index.ts';

/** How many days after the bot was removed from a server its data are deleted. */
export const DAYS_AFTER_LEAVING = 30;

/** How often it is looked what is to be deleted, in milliseconds: the first time soon after a start. */
const PAUSE = 3_600_000;
const FIRST = 60_000;

/** How many rows are deleted in one transaction, which takes a fraction of a second. */
const MOST_AT_ONCE = 1000;

export interface Retention {
  /** The bot was removed from a server, or is in it again. */
  left(guild: string): void;
  joined(guild: string): void;
  /** Deletes what is to be deleted at a moment. */
  run(now: number): Promise<void>;
}

/** Opens it over all stores, and deletes every hour from now on until the signal is aborted. */
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
    // Of servers that are gone everything is old, so that of what there may be many not all is deleted at once.
    const before = (guild: string | null): number =>
      guild !== null && gone.has(guild)
        ? Number.MAX_SAFE_INTEGER
        : now - ((guild === null ? undefined : days.get(guild)) ?? DEFAULT_RETENTION) * DAY;
    for (const store of stores) if (store.expire !== undefined && !(await expire(store, before))) return;
    for (const guild of gone) if (!(await forget(guild))) return;
    await database.overwriteDeleted();
  }

  /** Deletes what is old of a store, some of it at a time: others get their turn in between. False where that is not possible at present. */
  async function expire(store: PersonalData, before: (guild: string | null) => number): Promise<boolean> {
    for (let hasMore = true; hasMore && !signal.aborted; ) {
      const deleted = await database.write(async (tables) => store.expire?.(tables, before, MOST_AT_ONCE));
      if (deleted.kind === 'away') return false;
      hasMore = deleted.value ?? false;
    }
    return !signal.aborted;
  }

  async function forget(guild: string): Promise<boolean> {
    const forgotten = await database.write(async (tables) => {
      // It may have come back in the meantime.
      const left = await tables.deleteFrom('left_servers').where('guild', '=', guild).executeTakeFirst();
      if (left.numDeletedRows === 0n) return;
      for (const store of stores) await store.eraseServer?.(tables, guild);
    });
    return forgotten.kind === 'done';
  }

  /** The servers that were left, once they are read: most of those that are joined at a start never were. */
  let known: Set<string> | undefined;
  void database
    .read((tables) => tables.selectFrom('left_servers').select('guild').execute())
    .then((read) => {
      if (read.kind === 'done') known = new Set([...read.value.map(({ guild }) => guild), ...(known ?? [])]);
    });

  const again = (pause: number): void => {
    const timer = setTimeout(async () => {
      // What fails is tried again in an hour; a database that is away tells so itself.
      await run(Date.now()).catch(() => {});
      if (!signal.aborted) again(PAUSE);
    }, pause).unref();
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };
  again(FIRST);

  return {
    left(guild) {
      known?.add(guild);
      database.later((tables) =>
        tables
          .insertInto('left_servers')
          .values({ guild, left_at: Date.now() })
          .onConflict((conflict) => conflict.column('guild').doNothing())
          .execute(),
      );
    },
    joined(guild) {
      if (known !== undefined && !known.delete(guild)) return;
      database.later((tables) => tables.deleteFrom('left_servers').where('guild', '=', guild).execute());
    },
    run,
  };
}
