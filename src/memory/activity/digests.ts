// Which servers were sent their digest of a week: each week it is sent once, by one process, over restarts too.
import type { Database } from '../../database/index.ts';

export interface Digests {
  /**
   * Takes the digest of a week for a server: whoever gets true sends it, and nobody else does. False where it was taken already, or the
   * database is away: then it is tried again.
   */
  take(guild: string, week: number): Promise<boolean>;
  /** Gives it back, where Discord could not be reached: somebody tries again. */
  giveBack(guild: string, week: number): Promise<void>;
}

export function openDigests(database: Database): Digests {
  return {
    async take(guild, week) {
      const taken = await database.write((tables) =>
        tables
          .insertInto('digests')
          .values({ guild, week })
          .onConflict((conflict) =>
            conflict.column('guild').doUpdateSet({ week }).where('digests.week', '<', week),
          )
          .returning('week')
          .executeTakeFirst(),
      );
      return taken.kind === 'done' && taken.value !== undefined;
    },
    async giveBack(guild, week) {
      await database.write((tables) =>
        tables
          .updateTable('digests')
          .set({ week: week - 1 })
          .where('guild', '=', guild)
          .where('week', '=', week)
          .execute(),
      );
    },
  };
}
