// Practice in the playground’s page: a quiz by keyboard up to its podium, in both themes, and cards on a phone.
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/playground/driver/index.ts';
import type { Site } from '../../src/playground/page/index.ts';
import { quizPage } from '../study/quiz/quiz-page.ts';
import { openDiscord, startBot } from './bot.ts';
import { lastMessage, noBrowser, openTab, serveSite } from './browser.ts';
import { makeFolder } from './folder.ts';
import { textOf } from './shown.ts';

describe.skipIf(noBrowser)('the page', () => {
  let discord: LocalDiscord;
  let site: Site;

  beforeAll(async () => {
    discord = await openDiscord();
    const libraryDir = noBrowser ? '' : makeFolder({ 'sea/tides.md': quizPage('What causes tides?', 2) });
    await startBot(discord, { libraryDir, variables: { STATE_DIR: makeFolder(), MEANING: 'off' } });
    site = await serveSite(discord);
  });

  test.each(['dark', 'light'] as const)('a quiz is played by keyboard when it is %s', async (colorScheme) => {
    const page = await openTab(site, 'student', 'general', { colorScheme });
    await (await discord.as('student').in('general').slash('quiz')).reply();
    const asked = await lastMessage(page, 'Question 1 of');
    expect(await findBarriers(page)).toEqual([]);
    const right = /([A-D]) Right/.exec((await asked.textContent()) ?? '')?.[1] ?? 'A';
    await asked.getByRole('button', { name: right, exact: true }).press('Enter');
    await lastMessage(page, 'your answer is');
    const quiz = () =>
      discord
        .as('student')
        .in('general')
        .messages()
        .findLast((one) => textOf(one).includes('Question 1 of'));
    const message = quiz();
    if (message === undefined) throw new Error('no quiz');
    await (await discord.as('student').in('general').click(message, 'Stop')).response();
    await page
      .getByText(/\d+ points \(1\/2\)/)
      .last()
      .waitFor();
    // An earlier quiz in the same channel has its table already.
    const podium = await discord.until(
      () =>
        discord
          .as('student')
          .in('general')
          .messages()
          .find(({ id }) => id === message.id)?.embeds[0]?.image?.url,
      'a podium',
    );
    expect(podium).toContain('podium.png');
    expect(await findBarriers(page)).toEqual([]);
  });

  test('a card is turned and graded on a phone, without scrolling sideways', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const page = await openTab(site, 'classmate', 'general', phone);
    await (await discord.as('classmate').in('general').slash('cards practise')).reply();
    const card = await lastMessage(page, 'Riddle');
    await card.getByRole('button', { name: 'Show the answer' }).tap();
    await (await lastMessage(page, 'Right')).getByRole('button', { name: /^Good/ }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
  return violations
    .filter(({ impact }) => impact !== 'minor')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
