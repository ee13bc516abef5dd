// All processes of a large bot: slices of shards and processes behind an endpoint, on one database and one local Discord. They are killed
// and replaced while people ask.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import type { InteractionHandle, LocalDiscord } from '../../../src/playground/driver/index.ts';
import { type Postgres, startPostgres } from '../../postgres.ts';
import { type BotProcess, launchBot, openDiscord } from '../bot.ts';
import { makeFolder, manyPages } from '../folder.ts';
import { type Served, serve, unansweredOf } from '../processes.ts';

export interface FleetOptions {
  /** `/ask`s a second; they do not wait for each other. */
  rate: number;
  /** What is done to which process, one after the other: `slice 0`, `http 2`. */
  events: readonly { process: string; signal: 'SIGKILL' | 'SIGTERM' }[];
  /** How many are asked before and after each of them. */
  between: number;
  /** Told how far that is. */
  tell?(line: string): void;
}

export interface FleetFigures {
  asked: number;
  /** What nobody answered, although no connection broke; with its last state. */
  lost: string[];
  /** Requests whose connection broke when their process was killed. */
  broken: number;
  /** Milliseconds to the answer, in order of asking. */
  delays: number[];
}

const SLICES = ['0-0/2', '1-1/2'];
const ENDPOINTS = 3;
/** How often a slice is started at most until it is connected: where a machine is too busy, Discord may not answer it in time. */
const MOST_STARTS = 5;
/** Of five questions three go over HTTP, as if there were two bots of one name: Discord sends all of them one way. */
const OVER_HTTP = [true, false, true, false, true];

const libraryDir = makeFolder(manyPages());

/** Starts all processes, lets people ask, does what is to be done to processes, and ends them. */
export async function runFleet({
  rate,
  events,
  between,
  tell = () => {},
}: FleetOptions): Promise<FleetFigures> {
  const postgres = await startPostgres();
  try {
    const discord = await openDiscord({ shards: 2, identifyPause: 4500, respondWithin: 60_000 });
    const fleet = await startFleet(discord, postgres, tell);
    tell('all processes are there');
    const people = askSteadily(discord, rate);
    await people.more(between);
    for (const { process, signal } of events) {
      const begun = people.asked.length;
      await fleet.replace(process, signal, () => people.more(between));
      await people.more(between);
      tell(`${process} ${signal}: ${people.asked.length - begun} asked meanwhile`);
    }
    const delays = await people.stop();
    const lost = await unansweredOf(discord, people.asked);
    await fleet.stop();
    return { asked: people.asked.length, lost, broken: discord.endpoint.broken.size, delays };
  } finally {
    await postgres.remove();
  }
}

async function startFleet(discord: LocalDiscord, postgres: Postgres, tell: (line: string) => void) {
  const DATABASE_URL = await postgres.createDatabase();
  const startSlice = (slice: string): BotProcess =>
    launchBot(discord, { libraryDir, variables: { SHARDS: slice, DATABASE_URL } });
  /** The same where a machine is so busy that it cannot even connect to Discord within ten seconds. */
  const startEndpoint = async (left = MOST_STARTS): Promise<Served> => {
    try {
      return await serve(discord, { libraryDir, variables: { DATABASE_URL } });
    } catch (error) {
      if (left <= 1) throw error;
      tell('a process behind the endpoint is started again');
      return startEndpoint(left - 1);
    }
  };
  const says = (bot: BotProcess, words: string) =>
    vi.waitFor(() => expect(bot.stderr()).toContain(words), { timeout: 240_000, interval: 50 });

  /** Waits until a slice is connected. Where its process ended instead, it is started again, as a supervisor does. */
  async function connect(slice: string, begun: BotProcess): Promise<BotProcess> {
    for (let bot = begun, left = MOST_STARTS; ; left -= 1) {
      const connected = says(bot, 'connected to Discord').then(() => undefined);
      connected.catch(() => {});
      const ended = await Promise.race([connected, bot.ended]);
      if (ended === undefined) return bot;
      if (left <= 1) throw new Error(`slice ${slice} does not start: ${bot.stderr()}`);
      const words = bot.stderr().trim().split('\n').at(-1);
      tell(`slice ${slice} ended with ${ended.code} while it started, and is started again: ${words}`);
      bot = startSlice(slice);
    }
  }

  const endpoints = await Promise.all(Array.from({ length: ENDPOINTS }, () => startEndpoint()));
  const slices = await Promise.all(SLICES.map((slice) => connect(slice, startSlice(slice))));
  let turn = 0;
  const send = () =>
    discord.endpoint.set(
      endpoints.map(({ address }) => address),
      () => OVER_HTTP[turn++ % OVER_HTTP.length] ?? true,
    );
  send();

  async function end({ child, ended }: BotProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    child.kill(signal);
    const { code } = await ended;
    if (signal === 'SIGTERM') expect(code).toBe(0);
  }

  return {
    /** Replaces a process. Its successor is started before, and `wait` is called once that is ready to take over. */
    async replace(name: string, signal: 'SIGKILL' | 'SIGTERM', wait: () => Promise<void>): Promise<void> {
      const [kind, number] = name.split(' ');
      const place = Number(number);
      if (kind === 'slice') {
        const [slice = '', old] = [SLICES[place], slices[place]];
        const next = startSlice(slice);
        await says(next, 'waits for whoever holds the same shards');
        await wait();
        if (old !== undefined) await end(old, signal);
        slices[place] = await connect(slice, next);
      } else {
        const old = endpoints[place];
        const next = await startEndpoint();
        await wait();
        if (old !== undefined) await end(old.bot, signal);
        endpoints[place] = next;
        send();
      }
    },
    stop: () =>
      Promise.all([...slices, ...endpoints.map(({ bot }) => bot)].map((bot) => end(bot, 'SIGTERM'))),
  };
}

/** People who ask at a steady rate, whatever becomes of what was asked before. */
function askSteadily(discord: LocalDiscord, rate: number) {
  const asked: InteractionHandle[] = [];
  const delays: number[] = [];
  const outcomes: Promise<void>[] = [];
  let isAsking = true;
  const asking = (async () => {
    const began = performance.now();
    while (isAsking) {
      const number = asked.length;
      const due = began + (number * 1000) / rate;
      // Whoever is late asks at once, but not before what has arrived is read: it would never be, and nobody be answered.
      await sleep(Math.max(0, due - performance.now()));
      const seat = discord.stranger(number % 500).in(number % 2 === 0 ? 'general' : 'dm');
      const question = `Where does river number ${(number % 18) + 1} rise?`;
      const handle = await seat.slash('ask', { question });
      const at = performance.now();
      asked.push(handle);
      const isBroken = () => discord.endpoint.broken.has(handle.id);
      const answered = discord.until(
        () => handle.state !== 'waiting' || isBroken() || undefined,
        'an answer',
      );
      outcomes.push(
        answered.then(
          () => void (isBroken() || delays.push(performance.now() - at)),
          () => {},
        ),
      );
    }
  })();
  return {
    asked,
    async more(count: number): Promise<void> {
      const all = asked.length + count;
      await discord.until(() => asked.length >= all || undefined, 'more people to ask');
    },
    async stop(): Promise<number[]> {
      isAsking = false;
      await asking;
      await Promise.all(outcomes);
      return delays;
    },
  };
}
