// The same questions over the gateway and over HTTP, in one run: what an `/ask` costs, and how long people wait.
import { setTimeout as sleep } from 'node:timers/promises';
import { InteractionFailed } from '../../src/playground/driver/index.ts';
import { type BotPlace, withBot } from '../bot-process.ts';
import { arrive, askAs, crowd } from '../load.ts';
import { memoryOf } from '../memory.ts';
import { processorTimeOf } from '../processor.ts';
import { percentile } from '../statistics.ts';

export type Way = 'gateway' | 'http';

export interface WayFigures {
  way: Way;
  /** Milliseconds of a processor that one `/ask` takes, where a crowd always asks again. */
  cost: number;
  /** Answers a second then: whoever asks has the same machine. */
  most: number;
  /** Milliseconds from when each was due, at a steady rate. */
  p50: number;
  p99: number;
}

export interface ShardFigures {
  shards: number;
  /** Resident memory in bytes: with all sessions begun, and when the bot has heard of the servers. */
  connected: number;
  withServers: number;
  servers: number;
}

const WARM_UP = 500;
const COUNTED = 1000;
/** `/ask`s a second where delays are measured. */
export const RATE = 50;
const ARRIVALS = 500;
const SERVERS = 2500;
/** How long an answer is waited for, in milliseconds. */
const PATIENCE = 60_000;
/** Memory counts as settled after so many milliseconds without work. */
const REST = 5000;

/** Measures one way, in a process of its own. */
export async function measureWay(
  place: BotPlace,
  way: Way,
  questions: readonly string[],
): Promise<WayFigures> {
  return withBot({ ...place, isHttp: way === 'http', patience: PATIENCE }, async ({ discord, pid }) => {
    const asking = askAs(discord.as('student').in('general'), questions);
    // On a machine that is busy with other things a request may be too old when it is read: nobody is answered then.
    const ask = (number: number): Promise<boolean> =>
      asking(number).catch((error: unknown) => {
        if (error instanceof InteractionFailed) return false;
        throw error;
      });
    await crowd(ask, WARM_UP);
    const before = processorTimeOf(pid);
    const most = await crowd(ask, COUNTED);
    const cost = (processorTimeOf(pid) - before) / COUNTED;
    const { delays } = await arrive(ask, RATE, ARRIVALS);
    return { way, cost, most, p50: percentile(delays, 0.5), p99: percentile(delays, 0.99) };
  });
}

/** Measures what a process with so many shards has in memory. */
export async function measureShards(place: BotPlace, shards: number): Promise<ShardFigures> {
  const server = { shards, maxConcurrency: shards, identifyPause: 0 };
  const variables = { SHARDS: String(shards) };
  return withBot({ ...place, server, variables }, async ({ discord, pid }) => {
    const rest = async (): Promise<number> => {
      await sleep(REST);
      return memoryOf(pid)?.rss ?? Number.NaN;
    };
    const connected = await rest();
    discord.tellOfServers(SERVERS);
    return { shards, connected, withServers: await rest(), servers: SERVERS };
  });
}
