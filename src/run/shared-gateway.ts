// What processes that hold different slices of shards share through PostgreSQL: locks, and the sessions to resume.
import type { Logger } from 'pino';
import type { Config } from '../config/index.ts';
import { type Database, openLocks } from '../database/index.ts';
import type { SharedGateway } from '../discord/index.ts';

/** Opens it; undefined with SQLite, where this is the only process. */
export function openSharedGateway(
  { databaseUrl }: Pick<Config, 'databaseUrl'>,
  database: Database,
  log: Logger,
): SharedGateway | undefined {
  if (databaseUrl === undefined) return undefined;
  const locks = openLocks({ databaseUrl });
  return {
    async alone(name, signal) {
      const onLost = (): void =>
        log.warn({ name }, 'the database went away: somebody else may do the same now');
      try {
        return await locks.hold(name, signal, onLost);
      } catch (error) {
        signal.throwIfAborted();
        log.warn(
          { err: error, name },
          'the database is away: whether somebody else does the same is not known',
        );
        return async () => {};
      }
    },
    async load(slice) {
      const read = await database.read((tables) =>
        tables.selectFrom('gateway_sessions').select('value').where('slice', '=', slice).executeTakeFirst(),
      );
      return read.kind === 'done' ? read.value?.value : undefined;
    },
    async save(slice, value) {
      await database.write((tables) =>
        tables
          .insertInto('gateway_sessions')
          .values({ slice, value })
          .onConflict((conflict) => conflict.column('slice').doUpdateSet({ value }))
          .execute(),
      );
    },
  };
}
