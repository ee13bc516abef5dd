// Far more people at once than the bot can answer: everybody is told something, and in time.

import { expect, test } from 'vitest';
import { openDiscord, startBot } from './bot.ts';
import { textOf } from './shown.ts';

/** More than the bot answers in a second. */
const CROWD = 800;
const QUESTIONS = ['how does LTP work', 'what is a derivative', 'how do you solve a quadratic equation'];

test('a crowd that asks all at once is answered or told to come again, nobody is left waiting', async () => {
  const discord = await openDiscord({ respondWithin: 10_000 });
  const bot = await startBot(discord);
  const student = discord.as('student').in('general');
  for (const question of QUESTIONS) await (await student.slash('ask', { question })).reply();
  const replies = await Promise.all(
    Array.from({ length: CROWD }, async (_, number) => {
      const question = QUESTIONS[number % QUESTIONS.length] ?? '';
      return textOf(await (await student.slash('ask', { question })).reply());
    }),
  );
  const answered = replies.filter((text) => !text.startsWith('Very many people are asking'));
  expect(answered.length).toBeGreaterThan(0);
  for (const text of answered) expect(text).toMatch(/synap|derivative|quadratic/i);
  // Who was told to come again may do so at once.
  expect(textOf(await (await student.slash('ask', { question: QUESTIONS[0] ?? '' })).reply())).toContain(
    'synap',
  );
  expect(bot.stderr()).not.toContain('an interaction failed');
  expect(bot.stderr()).not.toContain('a reply came too late');
});
