// Which servers were sent their digest of a week. One process takes it on, for a while: where it dies before it says that the digest is sent,
// another takes it on. Dying between the two leaves a digest twice, which is better than never.
import type { Database } from '../../database/index.ts';

export interface Digests {
  /**
   * Takes on the digest of a week for a server: whoever gets true sends it, and nobody else does within `DIGEST_LEASE`. False where it is
   * taken or sent already, or the database is away: then it is tried again. `now` is in milliseconds since 1970.
   */
  take(guild: string, week: number, now: number): Promise<boolean>;
  /** It is sent, or never will be: nobody takes it on any more. */
  noteSent(guild: string, week: number): Promise<void>;
  /** Gives it back, where Discord could not be reached: somebody tries again at once. */
  giveBack(guild: string, week: number): Promise<void>;
}

/** How long whoever took a digest on may take to send it, in milliseconds: far longer than Discord is tried. */
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
