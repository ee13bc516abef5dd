// The same questions over the gateway and over HTTP, in one run: what an `/ask` costs, and how long people wait.
import { setTimeout as sleep } from 'node:timers/promises';
import { InteractionFailed } from '../../src/playground/driver/index.ts';
import { type BotPlace, withBot } from '../bot-process.ts';
import { arrive, askAs, crowd, type Interact, peopleOf } from '../load.ts';
import { memoryOf } from '../memory.ts';
import { processorTimeOf } from '../processor.ts';
import { percentile } from '../statistics.ts';
import { takeTurns } from '../take-turns.ts';

export type Way = 'gateway' | 'http';

/** Questions that the process has not met, and some that it answers again and again. */
export type Familiarity = 'new' | 'again';

export interface WayFigures {
  way: Way;
  familiarity: Familiarity;
  /** Milliseconds of a processor that one `/ask` takes. */
  cost: number;
  /** Milliseconds from when each was due, at a steady rate; of questions that are asked again. */
  p50?: number;
  p99?: number;
}

export interface ShardFigures {
  shards: number;
  /** Resident memory in bytes: with all sessions begun, and when the bot has heard of the servers. */
  connected: number;
  withServers: number;
  servers: number;
}

/** Asked over each way before anything counts. */
const WARM_UP = 300;
/** Asked in a row over one way, before it is the other one's turn. */
const TURN = 50;
/** What a few new questions cost is lost among what else a process does. */
const ENOUGH = 100;
/** Asked again over each way. */
const COUNTED = 1200;
/** `/ask`s a second where delays are measured. */
export const RATE = 20;
const ARRIVALS = 300;
const SERVERS = 2500;
/** How long an answer is waited for, in milliseconds. */
const PATIENCE = 60_000;
/** Memory counts as settled after so many milliseconds without work. */
const REST = 5000;

/**
 * Measures both ways at the same time, each in a process of its own. They take turns in short runs, so that what else the machine does
 * befalls both. Half of the
 * questions are new to both when their cost is measured, where there are enough of them; the others are not.
 */
export async function measureWays(place: BotPlace, questions: readonly string[]): Promise<WayFigures[]> {
  const half = Math.ceil(questions.length / 2);
  const known = questions.slice(0, half);
  const unknown = questions.slice(half);
  const open = <T>(way: Way, use: (opened: Opened) => Promise<T>): Promise<T> =>
    withBot({ ...place, isHttp: way === 'http', patience: PATIENCE }, ({ discord, pid }) =>
      use({ way, pid, askAbout: (asked) => patiently(askAs(peopleOf(discord), asked)) }),
    );
  return open('gateway', (gateway) =>
    open('http', async (http) => {
      const ways = [gateway, http];
      for (const { askAbout } of ways) await crowd(askAbout(known), WARM_UP);
      const figures: WayFigures[] = [];
      if (unknown.length >= ENOUGH)
        figures.push(...(await measureCosts(ways, 'new', unknown, unknown.length)));
      const again = await measureCosts(ways, 'again', known, COUNTED);
      for (const { way, askAbout } of ways) {
        const { delays } = await arrive(askAbout(known), RATE, ARRIVALS);
        const cost = again.find((one) => one.way === way)?.cost ?? Number.NaN;
        const [p50, p99] = [percentile(delays, 0.5), percentile(delays, 0.99)];
        figures.push({ way, familiarity: 'again', cost, p50, p99 });
      }
      return figures;
    }),
  );
}

/** A bot that is there, and how to ask it about some things. */
interface Opened {
  way: Way;
  pid: number;
  askAbout(questions: readonly string[]): Interact;
}

/** On a machine that is busy with other things a request may be too old when it is read: nobody is answered then. */
function patiently(ask: Interact): Interact {
  return (number) =>
    ask(number).catch((error: unknown) => {
      if (error instanceof InteractionFailed) return false;
      throw error;
    });
}

/** What `count` `/ask`s about these questions cost over each way, which take turns. */
async function measureCosts(
  ways: readonly Opened[],
  familiarity: Familiarity,
  questions: readonly string[],
  count: number,
): Promise<WayFigures[]> {
  const spent = new Map<Way, number>();
  await takeTurns(ways, { count, turn: TURN }, async ({ way, pid, askAbout }, from, asked) => {
    const ask = askAbout(questions);
    const before = processorTimeOf(pid);
    await crowd((number) => ask(from + number), asked);
    spent.set(way, (spent.get(way) ?? 0) + processorTimeOf(pid) - before);
  });
  return ways.map(({ way }) => ({ way, familiarity, cost: (spent.get(way) ?? Number.NaN) / count }));
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
