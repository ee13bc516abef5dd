// A quiz whose bot is killed in the middle: another process goes on with it, and nothing that was answered is lost or counted twice.
import { expect, test } from 'vitest';
import type { ShownMessage } from '../../src/playground/driver/index.ts';
import { quizPage } from '../study/quiz/quiz-page.ts';
import { openDiscord, startBot } from './bot.ts';
import { makeFolder } from './folder.ts';
import { buttonsOf, textOf } from './shown.ts';

test('the bot is killed at a question and at its solution, and the quiz comes to its end', async () => {
  const discord = await openDiscord();
  const setting = {
    libraryDir: makeFolder({ 'sea/tides.md': quizPage('What causes tides?', 2) }),
    dataDir: makeFolder(),
    variables: { STATE_DIR: makeFolder(), MEANING: 'off' },
  };
  const [student, classmate, moderator] = (['student', 'classmate', 'moderator'] as const).map((name) =>
    discord.as(name).in('general'),
  );
  if (!student || !classmate || !moderator) throw new Error('nobody is there');
  const told = async (seat: typeof student, message: ShownMessage, label: string) =>
    textOf(await (await seat.click(message, label)).reply());
  const letter = (message: ShownMessage, choice: string) =>
    new RegExp(`\\*\\*([A-D])\\*\\* ${choice}`).exec(textOf(message))?.[1] ?? '';
  const kill = async (bot: Awaited<ReturnType<typeof startBot>>) => {
    bot.child.kill('SIGKILL');
    await bot.ended;
    return startBot(discord, setting);
  };

  let bot = await startBot(discord, setting);
  const asked = await (await student.slash('quiz', { subject: 'sea', questions: 2, time: 120 })).reply();
  const shown = (text: string) =>
    discord.until(() => {
      const message = student.messages().find(({ id }) => id === asked.id);
      return message !== undefined && textOf(message).includes(text) ? message : undefined;
    }, `"${text}" in the quiz`);
  expect(await told(student, asked, letter(asked, 'Right'))).toContain('your answer is');
  expect(await told(moderator, asked, letter(asked, 'One'))).toContain('your answer is');

  bot = await kill(bot);
  expect(await told(student, asked, letter(asked, 'Right'))).toContain('answered this question already');
  expect(await told(classmate, asked, letter(asked, 'Right'))).toContain('your answer is');
  // It is killed right after the press: whether it has shown the solution or not, the next one does.
  await (await student.click(asked, 'Skip')).response();
  bot = await kill(bot);
  const solved = await shown('✅');
  expect(textOf(solved)).toMatch(/<@1000000000000000001> \+1\d, <@1000000000000000002> \+1\d/);

  await (await student.click(solved, 'Next')).response();
  const second = await shown('Question 2 of 2');
  expect(buttonsOf(second)).toContain('Skip');
  expect(await told(classmate, second, letter(second, 'Right'))).toContain('your answer is');
  await (await moderator.click(second, 'Stop')).response();
  bot = await kill(bot);
  const table = await shown('The quiz is over');
  expect(textOf(table)).toMatch(/1\\\. <@1000000000000000002>: \d+ points \(2\/2\)/);
  expect(textOf(table)).toMatch(/2\\\. <@1000000000000000001>: \d+ points \(1\/2\)/);
  expect(textOf(table)).toMatch(/3\\\. <@1000000000000000003>: 0 points \(0\/2\)/);
  expect(student.messages().filter(({ id }) => id === asked.id)).toHaveLength(1);
  await bot.stop();
});
