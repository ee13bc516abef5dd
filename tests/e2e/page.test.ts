// Cribsheet as people see it: the bot in the playground's page, used as a person would.

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/playground/driver/index.ts';
import type { Site } from '../../src/playground/page/index.ts';
import { openDiscord, startBot } from './bot.ts';
import { lastMessage, noBrowser, openTab, serveSite, typeCommand } from './browser.ts';
import { makeFolder, manyPages, page as pageOf } from './folder.ts';
import { findQuestion } from './questions.ts';

describe.skipIf(noBrowser)('Cribsheet in a browser', () => {
  let discord: LocalDiscord;
  let site: Site;

  beforeAll(async () => {
    discord = await openDiscord();
    const libraryDir = makeFolder({
      ...manyPages(),
      'biology/ltp.md': pageOf(
        'How does long-term potentiation work?',
        'A synapse that is used becomes stronger.\n\n### In short\n\n- glutamate\n- calcium',
      ),
    });
    await startBot(discord, { libraryDir });
    site = await serveSite(discord, ['How does long-term potentiation work?']);
  });

  const ask = async (page: Page, question: string) => typeCommand(page, `/ask ${question}`);

  test('a suggested question is one click away', async () => {
    const page = await openTab(site);
    await page.getByRole('button', { name: 'How does long-term potentiation work?' }).click();
    const answer = await lastMessage(page, 'becomes stronger');
    expect(await answer.locator('discord-embed-field').innerText()).toMatch(/glutamate\s+calcium/);
  });

  test('a page that autocomplete offers is chosen and answered', async () => {
    const page = await openTab(site);
    await page.keyboard.type('/ask potentiation');
    await page.locator('.popup-name', { hasText: 'How does long-term potentiation work?' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await lastMessage(page, 'becomes stronger');
  });

  test('the bot speaks the language that the person chose, and lists its commands in it', async () => {
    const page = await openTab(site, 'moderator');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
    const box = page.getByRole('combobox', { name: 'Nachricht an #general' });
    await box.fill('/ask when does the cafeteria open');
    await page.keyboard.press('Enter');
    await lastMessage(page, 'Nicht in der Bibliothek');
    await box.focus();
    await page.keyboard.type('/');
    await page
      .locator('.popup-note', { hasText: /Thema|Fach|Frage/ })
      .first()
      .waitFor();
  });

  test('what the library does not know is said plainly', async () => {
    const page = await openTab(site);
    await ask(page, 'when does the cafeteria open');
    await lastMessage(page, 'Not in the library');
  });

  test('where several pages may be meant, one is chosen from the menu', async () => {
    const other = await openDiscord();
    await startBot(other);
    const page = await openTab(await serveSite(other));
    await ask(page, await findQuestion('unsure'));
    const message = await lastMessage(page, 'Choose a page');
    await message.getByRole('button', { name: 'Choose a page' }).press('Enter');
    const title = await message.getByRole('option').first().locator('span').innerText();
    await page.keyboard.press('Enter');
    const name = title.replace(/^\d+\. /, '');
    await lastMessage(page, name);
    // The title leads to the source.
    await message.getByRole('link', { name }).waitFor();
  });

  test('a long answer is turned by its buttons, in one message', async () => {
    const page = await openTab(site, 'classmate', 'chemistry');
    await ask(page, 'What does the chronicle of the valley tell?');
    await (await lastMessage(page, 'chronicle')).getByRole('button', { name: 'Whole page' }).click();
    const answer = await lastMessage(page, /Part 1 of/);
    await answer.getByRole('button', { name: 'Next' }).click();
    await lastMessage(page, /Part 2 of/);
    expect(await page.locator('discord-message').count()).toBe(1);
  });

  test('a subject with more questions than a menu holds is browsed screen by screen', async () => {
    const page = await openTab(site, 'student', 'dm');
    await typeCommand(page, '/browse');
    await page.keyboard.press('Enter');
    const browse = await lastMessage(page, 'Machines');
    await browse.getByRole('button', { name: /^Choose/ }).click();
    await browse.getByRole('option', { name: /Machines/ }).click();
    await lastMessage(page, 'Page 1 of 3');
    await browse.getByRole('button', { name: 'Next' }).click();
    await lastMessage(page, 'Page 2 of 3');
  });
});
