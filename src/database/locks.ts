// Locks that all processes with one database share: what dies lets go of what it held.
import { createHash } from 'node:crypto';
import type { DatabasePlace } from './address.ts';

/** Lets go of a lock; called again it does nothing. */
export type Release = () => Promise<void>;

export interface Locks {
  /**
   * Waits until nobody else holds a lock of this name, and holds it. Rejects with the signal's reason where it is aborted, and as
   * connections do where the server is away. A server that goes away later lets go of it: `onLost` is called then.
   */
  hold(name: string, signal: AbortSignal, onLost?: () => void): Promise<Release>;
}

/** Locks of a database on a server: advisory ones of PostgreSQL, each with a connection of its own. */
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
      // A lock that is only waited for is not lost with its connection: the query below rejects.
      client.on('error', () => {
        isEnded = true;
        if (isHeld) onLost();
        isHeld = false;
      });
      // A query that waits ends with its connection; one that is only being made is looked after below.
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

/** What PostgreSQL knows a lock by: 64 bits of a hash. */
function keyOf(name: string): string {
  return createHash('sha256').update(`cribsheet ${name}`).digest().readBigInt64BE().toString();
}
