// Conversations as people have them in a browser: several people in one channel, each with a tab of their own.

import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Site } from '../../src/playground/page/index.ts';
import { openDiscord, startBot } from './bot.ts';
import { lastMessage, noBrowser, openTab, serveSite, typeCommand } from './browser.ts';
import { makeFolder, manyPages } from './folder.ts';

const CRANE = 'How is the crane of machine type 3 serviced?';
const ANSWER = 'Clean the crane, then oil it 3 times.';

describe.skipIf(noBrowser)('in a browser', () => {
  let site: Site;

  beforeAll(async () => {
    const discord = await openDiscord();
    await startBot(discord, { libraryDir: makeFolder(manyPages()), variables: { STATE_DIR: makeFolder() } });
    site = await serveSite(discord);
  });

  test('a private answer is shared in the channel, and taken back', async () => {
    const [student, classmate] = [await openTab(site), await openTab(site, 'classmate')];
    const own = await ask(student, CRANE);
    expect(await classmate.locator('discord-message').count()).toBe(0);
    await press(own, 'Share');
    const shared = await lastMessage(classmate, 'Shared by @Sam');
    await shared.getByText(ANSWER).waitFor();
    expect(await shared.getByText('Only you can see this').count()).toBe(0);
    await own.getByText('Shared in this channel.').waitFor();
    await press(await lastMessage(student, 'Shared by @Sam'), 'Take back');
    await shared.waitFor({ state: 'detached' });
    expect(await own.isVisible()).toBe(true);
  });

  test('an answer is shared for a person chosen from the menu, who sees the mention', async () => {
    const [student, classmate] = [
      await openTab(site, 'student', 'biology'),
      await openTab(site, 'classmate', 'biology'),
    ];
    const own = await ask(student, CRANE);
    await choose(own, 'What else?', /^Share with someone/);
    await choose(own, 'Choose a person', /^Kim/);
    const shared = await lastMessage(classmate, 'For @Kim, shared by @Sam');
    await expect.poll(() => shared.getAttribute('class')).toContain('mentions-you');
    await press(shared, 'Take back');
    const refusal = await lastMessage(classmate, 'Only the person who asked');
    await refusal.getByText('Only you can see this').waitFor();
    expect(await shared.isVisible()).toBe(true);
  });

  test('a message is answered through its menu, and the answer shared as a reply to it', async () => {
    const [student, classmate] = [
      await openTab(site, 'student', 'chemistry'),
      await openTab(site, 'classmate', 'chemistry'),
    ];
    await say(classmate, `hi all! ${CRANE}`);
    const message = await lastMessage(student, 'hi all!');
    await message.hover();
    await press(message, 'More');
    await student.getByRole('menuitem', { name: 'Answer this message' }).click();
    const own = await lastMessage(student, ANSWER);
    await own.getByText('Only you can see this').waitFor();
    await press(own, 'Share as a reply');
    const reply = await lastMessage(classmate, ANSWER);
    expect(await reply.locator('discord-reply').innerText()).toContain('hi all!');
    const phone = await openTab(site, 'student', 'chemistry', { viewport: { width: 390, height: 844 } });
    await lastMessage(phone, ANSWER);
    expect(await phone.locator('.scroller').evaluate((scroller) => scroller.scrollWidth)).toBe(390);
  });

  test('an offer is chosen from, gone back to, and declined, and the subjects open', async () => {
    const page = await openTab(site, 'student', 'thread');
    await typeCommand(page, '/ask crane');
    const message = await lastMessage(page, 'Did you mean one of these?');
    const title = await choose(message, 'Choose a page', /machine type/);
    await message.locator('discord-embed', { hasText: title.replace(/^\d+\. /, '') }).waitFor();
    await press(message, 'Back');
    await message.getByText('Did you mean one of these?').waitFor();
    await press(message, 'None of these');
    await message.getByText('Nothing was noted or passed on.').waitFor();
    await press(message, 'See all subjects');
    await message.getByText('Subjects in the library').waitFor();
    expect(await page.locator('discord-message').count()).toBe(1);
  });

  test('a related question takes the place of the answer, and one goes back', async () => {
    const page = await openTab(site, 'student', 'post');
    const message = await ask(page, CRANE);
    const title = await choose(message, 'What else?', /machine type/);
    await message.locator('discord-embed', { hasText: title }).waitFor();
    await press(message, 'Back');
    await message.getByText(ANSWER).waitFor();
  });

  test('a mention that is chosen while it is typed is answered for everybody, pinging nobody', async () => {
    const [student, classmate] = [
      await openTab(site, 'student', 'thread'),
      await openTab(site, 'classmate', 'thread'),
    ];
    await student.keyboard.type('@cri');
    await student.locator('.popup-name', { hasText: '@Cribsheet' }).waitFor();
    await student.keyboard.press('Enter');
    await student.keyboard.type(`${CRANE} @everyone @Nobody`);
    await student.keyboard.press('Enter');
    const reply = await lastMessage(classmate, ANSWER);
    await reply.locator('discord-reply', { hasText: '@Cribsheet' }).waitFor();
    const own = await lastMessage(student, ANSWER);
    for (const page of [student, classmate])
      expect(await page.locator('.mentions-you').filter({ hasText: ANSWER }).count()).toBe(0);
    await press(own, 'Take back');
    await reply.waitFor({ state: 'detached' });
  });

  test('a setting is changed and taken back by keyboard alone', async () => {
    const page = await openTab(site, 'moderator', 'chemistry');
    await typeCommand(page, '/settings');
    // It is chosen from the list of commands, and sent.
    await page.keyboard.press('Enter');
    const message = await lastMessage(page, 'Settings for this server');
    const keyboardTo = async (name: string) => {
      const control = message.getByRole('button', { name, exact: true });
      await control.waitFor();
      // Back from whatever was used last: nothing is clicked.
      for (let tries = 0; tries < 60; tries += 1) {
        if (await control.evaluate((element) => element.matches(':focus'))) break;
        await page.keyboard.press('Shift+Tab');
      }
      await expect.poll(() => control.evaluate((element) => element.matches(':focus'))).toBe(true);
      await page.keyboard.press('Enter');
    };
    const pick = async (menu: string, option: string) => {
      await keyboardTo(menu);
      const wanted = message.getByRole('option', { name: option }).first();
      await wanted.waitFor();
      for (let tries = 0; tries < 20; tries += 1) {
        if (await wanted.evaluate((element) => element.classList.contains('active'))) break;
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Enter');
    };
    await pick('What do you want to change?', 'Who sees answers');
    await message.getByRole('button', { name: 'Back to the default' }).waitFor();
    await pick('Choose', 'everybody');
    await message.getByText('“Who sees answers” is now: everybody.').waitFor();
    await keyboardTo('Undo');
    await message.getByText('Undone.').waitFor();
  });

  test('what is missing leads to all subjects', async () => {
    const page = await openTab(site, 'classmate', 'dm');
    await typeCommand(page, '/ask zebra quagga');
    const message = await lastMessage(page, 'Not in the library');
    await press(message, 'See all subjects');
    await choose(message, 'Choose a subject', /^Rivers/);
    await message.getByText('Where does river number 1 rise?', { exact: true }).waitFor();
  });
});

async function ask(page: Page, question: string): Promise<Locator> {
  await typeCommand(page, `/ask ${question}`);
  return lastMessage(page, ANSWER);
}

async function say(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

function press(message: Locator, button: string): Promise<void> {
  return message.getByRole('button', { name: button, exact: true }).click();
}

/** Chooses the first option of a menu with such a text; gives its label. */
async function choose(message: Locator, menu: string, text: RegExp): Promise<string> {
  await message.getByRole('button', { name: menu, exact: true }).click();
  const option = message.getByRole('option', { name: text }).first();
  const label = await option.locator('span').innerText();
  await option.click();
  return label;
}
