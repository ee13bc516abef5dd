// People who ask all the time, while the bot is told to end, killed, and started again: as long as Discord waits, all are answered, once.

import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { speak } from '../../src/language/index.ts';
import type { InteractionHandle, LocalDiscord } from '../../src/playground/driver/index.ts';
import { type BotProcess, openDiscord, startBot } from './bot.ts';
import { makeFolder, manyPages } from './folder.ts';
import { expectGoodManners, textOf } from './shown.ts';

const CRANE = 'How is the crane of machine type 3 serviced?';
const ANSWER = /Clean the crane, then oil it 3 times/;

/** Milliseconds between two who ask. */
const PAUSE = 100;

interface Crowd {
  asked: InteractionHandle[];
  stop(): Promise<void>;
}

function askSteadily(discord: LocalDiscord): Crowd {
  const asked: InteractionHandle[] = [];
  let isOver = false;
  const asking = (async () => {
    for (let number = 0; !isOver; number += 1) {
      const seat = discord.stranger(number % 20).in('general');
      asked.push(await seat.slash('ask', { question: CRANE }));
      await sleep(PAUSE);
    }
  })();
  return {
    asked,
    stop() {
      isOver = true;
      return asking;
    },
  };
}

test('whoever asks while the bot is stopped or killed and started again is answered once', async () => {
  const [libraryDir, dataDir] = [makeFolder(manyPages()), makeFolder()];
  const discord = await openDiscord({ respondWithin: 100_000, patience: 110_000 });
  const start = (): Promise<BotProcess> => startBot(discord, { libraryDir, dataDir });
  let bot = await start();
  const crowd = askSteadily(discord);
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    // Somebody is answered, and somebody just asks, when it happens.
    const [next, before] = [crowd.asked.length + 3, crowd.asked.at(-1)];
    await before?.outcome();
    await discord.until(() => crowd.asked[next], 'more questions');
    bot.child.kill(signal);
    await bot.ended;
    bot = await start();
  }
  await crowd.stop();
  const states = await Promise.all(crowd.asked.map((handle) => handle.outcome()));
  expect(states.filter((state) => state !== 'replied')).toEqual([]);
  const answers = crowd.asked.map((handle) => handle.answers().map(textOf));
  expect(answers.filter((texts) => texts.length !== 1)).toEqual([]);
  // So many may have waited that they are told to come again, which is an answer as well.
  const isTold = (text: string): boolean => ANSWER.test(text) || text === speak()('error.busy');
  expect(answers.flat().filter((text) => !isTold(text))).toEqual([]);
  expect(discord.gateway.identifies).toHaveLength(1);
  expectGoodManners(discord);
}, 300_000);
