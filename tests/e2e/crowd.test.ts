// Far more people at once than the bot can answer: everybody is told something, and in time.

import { beforeAll, expect, test } from 'vitest';
import type { LocalDiscord, Seat } from '../../src/playground/driver/index.ts';
import { type BotProcess, openDiscord, startBot } from './bot.ts';
import { textOf } from './shown.ts';

/** More than the bot answers in a second. */
const CROWD = 800;
/** The last ones to wait are answered, however long that took (`behind` in src/discord/turns.ts). */
const ALWAYS_ANSWERED = 40;
const BUSY = 'A lot of people are asking right now. Please try again in a minute.';
/** Questions, and what their answers speak of. */
const QUESTIONS = [
  ['how does LTP work', /synap/i],
  ['what is a derivative', /derivative/i],
  ['how do you solve a quadratic equation', /quadratic/i],
] as const;

let discord: LocalDiscord;
let bot: BotProcess;
let student: Seat;

beforeAll(async () => {
  discord = await openDiscord({ respondWithin: 60_000 });
  bot = await startBot(discord);
  student = discord.as('student').in('general');
});

/** So many people ask at the same time. Gives how many were answered; the others were told to come again. */
async function ask(people: number): Promise<number> {
  const replies = await Promise.all(
    Array.from({ length: people }, async (_, number) => {
      const [question, expected] = QUESTIONS[number % QUESTIONS.length] ?? QUESTIONS[0];
      return { text: textOf(await (await student.slash('ask', { question })).reply()), expected };
    }),
  );
  const answered = replies.filter(({ text }) => text !== BUSY);
  for (const { text, expected } of answered) expect(text, bot.stderr()).toMatch(expected);
  return answered.length;
}

test('a class that asks all at once is answered, every one of them', async () => {
  expect(await ask(ALWAYS_ANSWERED)).toBe(ALWAYS_ANSWERED);
});

test('a crowd is answered or told to come again, nobody is left waiting', async () => {
  expect(await ask(CROWD)).toBeGreaterThanOrEqual(ALWAYS_ANSWERED);
  // Who was told to come again may do so at once.
  expect(await ask(1)).toBe(1);
  expect(bot.stderr()).not.toContain('an interaction failed');
  expect(bot.stderr()).not.toContain('a reply came too late');
});
