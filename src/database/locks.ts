// Locks between processes that share a database. A process that dies releases its locks.
import { createHash } from 'node:crypto';
import type { DatabasePlace } from './address.ts';

/** Releases a lock. Calling it again has no effect. */
export type Release = () => Promise<void>;

export interface Locks {
  /**
   * Waits for the lock of this name and acquires it. Rejects with the signal's reason if that is aborted, and with the driver's error if
   * the server is away. If the connection is lost while the lock is held, the lock is lost too, and `onLost` is called.
   */
  hold(name: string, signal: AbortSignal, onLost?: () => void): Promise<Release>;
}

/** Opens locks in PostgreSQL: session-level advisory locks, each on a connection of its own. */
export function openLocks({
  databaseUrl,
}: {
  databaseUrl: NonNullable<DatabasePlace['databaseUrl']>;
}): Locks {
  return {
    async hold(name, signal, onLost = () => {}) {
      signal.throwIfAborted();
      const { default: pg } = await import('pg');
      const client = new pg.Client({
        connectionString: databaseUrl,
        application_name: `cribsheet ${name}`.slice(0, 63),
        keepAlive: true,
      });
      let isHeld = false;
      let isConnected = false;
      let isEnded = false;
      const release = async (): Promise<void> => {
        isHeld = false;
        if (isEnded) return;
        isEnded = true;
        await client.end().catch(() => {});
      };
      // If the connection breaks while the lock is still waited for, the query below rejects instead.
      client.on('error', () => {
        isEnded = true;
        if (isHeld) onLost();
        isHeld = false;
      });
      // Closing the connection ends the query that waits. Before there is a connection, the check after `connect` applies.
      const abort = (): void => void (isConnected && release());
      signal.addEventListener('abort', abort);
      try {
        await client.connect();
        isConnected = true;
        signal.throwIfAborted();
        await client.query('select pg_advisory_lock($1)', [keyOf(name)]);
        isHeld = true;
      } catch (error) {
        await release();
        throw signal.aborted ? signal.reason : error;
      } finally {
        signal.removeEventListener('abort', abort);
      }
      return release;
    },
  };
}

/** The key of an advisory lock: 64 bits of a hash of its name. */
function keyOf(name: string): string {
  return createHash('sha256').update(`cribsheet ${name}`).digest().readBigInt64BE().toString();
}
