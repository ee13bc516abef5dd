// Leases for sending weekly digests. A process takes the lease of a server's digest, sends it, and marks it as sent. If it dies before that,
// the lease expires and another process sends the digest. A digest may so be sent twice, which is better than never.
import type { Database } from '../../database/index.ts';

export interface Digests {
  /**
   * Takes the lease of a server's digest for `DIGEST_LEASE`. Whoever gets true must send the digest. False if another process holds the
   * lease, the digest is sent already, or the database is away. `week` counts weeks since 1970, `now` is in milliseconds since 1970.
   */
  take(guild: string, week: number, now: number): Promise<boolean>;
  /** Marks the digest as done: it is sent, or cannot be sent at all. */
  noteSent(guild: string, week: number): Promise<void>;
  /** Releases the lease because Discord could not be reached, so that sending can be tried again at once. */
  giveBack(guild: string, week: number): Promise<void>;
}

/** The duration of a lease, in milliseconds: far longer than requests to Discord are tried. */
export const DIGEST_LEASE = 10 * 60_000;

export function openDigests(database: Database): Digests {
  const set = async (guild: string, week: number, values: { sent: number } | { taken_at: number }) => {
    await database.write((tables) =>
      tables.updateTable('digests').set(values).where('guild', '=', guild).where('week', '=', week).execute(),
    );
  };
  return {
    async take(guild, week, now) {
      const row = { guild, week, sent: 0, taken_at: now };
      const taken = await database.write((tables) =>
        tables
          .insertInto('digests')
          .values(row)
          .onConflict((conflict) =>
            conflict
              .column('guild')
              .doUpdateSet(row)
              .where((where) =>
                where.or([
                  where('digests.week', '<', week),
                  where.and([
                    where('digests.week', '=', week),
                    where('digests.sent', '=', 0),
                    where('digests.taken_at', '<=', now - DIGEST_LEASE),
                  ]),
                ]),
              ),
          )
          .returning('week')
          .executeTakeFirst(),
      );
      return taken.kind === 'done' && taken.value !== undefined;
    },
    noteSent: (guild, week) => set(guild, week, { sent: 1 }),
    giveBack: (guild, week) => set(guild, week, { taken_at: 0 }),
  };
}
