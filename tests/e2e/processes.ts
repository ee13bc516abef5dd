// Processes of the bot behind an endpoint, and people who ask them while they are killed and replaced.
import { expect, vi } from 'vitest';
import type { InteractionHandle, LocalDiscord } from '../../src/playground/driver/index.ts';
import { type BotProcess, type BotSetting, launchBot } from './bot.ts';

export interface Served {
  bot: BotProcess;
  /** Where it takes interactions. */
  address: string;
}

/** Starts a process behind the endpoint of a local Discord, and waits until it listens. */
export async function serve(discord: LocalDiscord, setting: BotSetting = {}): Promise<Served> {
  const bot = launchBot(discord, {
    ...setting,
    variables: {
      INTERACTIONS: 'http',
      PORT: '0',
      HOST: '127.0.0.1',
      DISCORD_PUBLIC_KEY: discord.endpoint.publicKey,
      DRAIN_SECONDS: '2',
      ...setting.variables,
    },
  });
  const listens = vi.waitFor(
    () =>
      /"port":(\d+).*connected to Discord over HTTP/.exec(bot.stderr())?.[1] ??
      expect.fail(`it does not listen: ${bot.stderr()}`),
    { timeout: 240_000, interval: 50 },
  );
  const ends = bot.ended.then(({ code }): never => {
    throw new Error(`it ended with ${code} before it listened: ${bot.stderr()}`);
  });
  const port = await Promise.race([listens, ends]);
  return { bot, address: `http://127.0.0.1:${port}/interactions` };
}

export interface Crowd {
  /** All that was asked so far. */
  asked: readonly InteractionHandle[];
  /** Waits until so many more have asked. */
  more(count: number): Promise<void>;
  /** Asks no more. */
  stop(): Promise<void>;
}

/** People who ask one question after the other, so many at a time, until they are told to stop. */
export function askAlways(
  discord: LocalDiscord,
  question: (number: number) => string,
  atATime: number,
): Crowd {
  const asked: InteractionHandle[] = [];
  let isAsking = true;
  const isLost = ({ id, state }: InteractionHandle) => state === 'waiting' && discord.endpoint.broken.has(id);
  const asking = (async () => {
    for (let number = 0; isAsking; number += 1) {
      const seat = discord.stranger(number % 50).in('general');
      asked.push(await seat.slash('ask', { question: question(number) }));
      const earlier = asked.at(-atATime);
      // However fast the machine is, so many wait.
      if (earlier !== undefined)
        await discord.until(
          () => earlier.state !== 'waiting' || isLost(earlier) || undefined,
          'an earlier answer',
        );
    }
  })();
  return {
    asked,
    async more(count) {
      const all = asked.length + count;
      await discord.until(() => asked.length >= all || undefined, 'more people to ask');
    },
    async stop() {
      isAsking = false;
      await asking;
    },
  };
}

/**
 * Waits for the outcome of all that was asked, and gives those that nobody has answered. Requests whose connection broke are not waited
 * for: Discord sends them to nobody else.
 */
export async function unansweredOf(
  discord: LocalDiscord,
  asked: readonly InteractionHandle[],
): Promise<string[]> {
  const kept = asked.filter(({ id }) => !discord.endpoint.broken.has(id));
  const outcomes = await Promise.all(
    kept.map(async (handle) => [handle.id, await handle.outcome()] as const),
  );
  return outcomes.flatMap(([id, outcome]) => (outcome === 'replied' ? [] : [`${id} ${outcome}`]));
}
