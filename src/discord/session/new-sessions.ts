// New sessions on the gateway: begun one after the other, and never more than Discord allows.
import { setTimeout as sleep } from 'node:timers/promises';
import type { IIdentifyThrottler, WebSocketOptions } from 'discord.js';
import type { Logger } from 'pino';
import { type SharedGateway, UNSHARED } from './shared.ts';

type Manager = Parameters<NonNullable<WebSocketOptions['buildIdentifyThrottler']>>[0];

/** Discord takes one session of a bucket in five seconds, counted where they arrive. In milliseconds. */
const PAUSE = 5500;

/**
 * Lets shards identify, which differs from what discord.js would do in two ways. It looks at the sessions that are left only
 * when it logs in, but whoever begins one more than that loses all of them, and the token: here the bot waits. And it waits on
 * for a socket that is gone, to identify on the next one, which ends the process where that is not open yet.
 */
export async function paceSessions(
  manager: Manager,
  log: Logger,
  ended: AbortSignal,
  { alone }: Pick<SharedGateway, 'alone'> = UNSHARED,
): Promise<IIdentifyThrottler> {
  const { session_start_limit: limit } = await manager.fetchGatewayInformation();
  /** When each bucket is free again. */
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
      // Other processes have shards of this bucket, too: none of them begins a session before it is free again.
      const release = await alone(`start of bucket ${bucket}`, signal);
      setTimeout(release, PAUSE).unref();
      free.set(bucket, Date.now() + PAUSE);
    },
  };
}

/** Milliseconds until a session may be begun. */
async function readWait(manager: Manager): Promise<number> {
  // Without an answer nothing is known against it; the gateway has the last word.
  const known = await manager.fetchGatewayInformation(true).catch(() => undefined);
  if (known === undefined || known.session_start_limit.remaining > 0) return 0;
  return Math.max(1, known.session_start_limit.reset_after);
}
