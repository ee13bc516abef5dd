// New sessions on the gateway: begun one after the other, and never more than Discord allows.
import { setTimeout as sleep } from 'node:timers/promises';
import { type IIdentifyThrottler, SimpleIdentifyThrottler, type WebSocketOptions } from 'discord.js';
import type { Logger } from 'pino';

type Manager = Parameters<NonNullable<WebSocketOptions['buildIdentifyThrottler']>>[0];

/**
 * Lets shards identify as discord.js does, which looks at the sessions that are left only when it logs in: whoever begins
 * one more than that loses all sessions, and the token. Here the bot waits until there are some again.
 */
export async function paceSessions(manager: Manager, log: Logger): Promise<IIdentifyThrottler> {
  const { session_start_limit: limit } = await manager.fetchGatewayInformation();
  const throttler = new SimpleIdentifyThrottler(limit.max_concurrency);
  return {
    async waitForIdentify(shard, signal) {
      await throttler.waitForIdentify(shard, signal);
      for (let wait = await readWait(manager); wait > 0; wait = await readWait(manager)) {
        const until = new Date(Date.now() + wait).toISOString();
        log.error({ shard, until }, 'Discord lets this bot begin no more sessions for now: waiting');
        await sleep(wait, undefined, { signal });
      }
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
