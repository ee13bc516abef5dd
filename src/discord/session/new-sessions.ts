// New gateway sessions: started one after the other, and never more than Discord allows.
import { setTimeout as sleep } from 'node:timers/promises';
import type { IIdentifyThrottler, WebSocketOptions } from 'discord.js';
import type { Logger } from 'pino';
import { type SharedGateway, UNSHARED } from './shared.ts';

type Manager = Parameters<NonNullable<WebSocketOptions['buildIdentifyThrottler']>>[0];

/** Pause between two IDENTIFY of one bucket, in milliseconds. Discord allows one in five seconds, by its own clock. */
const PAUSE = 5500;

/**
 * Makes shards wait before they identify. It differs from the throttler of discord.js in two ways:
 *
 * - discord.js reads the number of sessions left only once, at login. A bot that starts one too many loses all sessions, and its token is
 *   reset. Here the number is read before each start, and the bot waits until Discord allows more.
 * - discord.js keeps waiting for a socket that has closed meanwhile, then identifies on the next one, which ends the process if that one is
 *   not open yet. Here the wait ends with its socket.
 *
 * Resolves to the throttler; its waits reject if the socket closes or `ended` is aborted.
 */
export async function paceSessions(
  manager: Manager,
  log: Logger,
  ended: AbortSignal,
  { alone }: Pick<SharedGateway, 'alone'> = UNSHARED,
): Promise<IIdentifyThrottler> {
  const { session_start_limit: limit } = await manager.fetchGatewayInformation();
  /** For each bucket the time at which a shard of it may identify again. */
  const free = new Map<number, number>();
  return {
    async waitForIdentify(shard, closed) {
      const signal = AbortSignal.any([closed, ended]);
      for (let wait = await readWait(manager); wait > 0; wait = await readWait(manager)) {
        const until = new Date(Date.now() + wait).toISOString();
        log.error({ shard, until }, 'Discord lets this bot begin no more sessions for now: waiting');
        await sleep(wait, undefined, { signal });
      }
      const bucket = shard % limit.max_concurrency;
      const left = (): number => (free.get(bucket) ?? 0) - Date.now();
      while (left() > 0) await sleep(left(), undefined, { signal });
      signal.throwIfAborted();
      // Other processes have shards of this bucket as well. The lock is held until one of them may identify again.
      const release = await alone(`start of bucket ${bucket}`, signal);
      setTimeout(release, PAUSE).unref();
      free.set(bucket, Date.now() + PAUSE);
    },
  };
}

/** Milliseconds until a session may be started; 0 if it may be now. */
async function readWait(manager: Manager): Promise<number> {
  // Without an answer the bot tries: the gateway refuses if need be.
  const known = await manager.fetchGatewayInformation(true).catch(() => undefined);
  if (known === undefined || known.session_start_limit.remaining > 0) return 0;
  return Math.max(1, known.session_start_limit.reset_after);
}
