// The playground's page, in a browser, with a bot that shows all that a bot can show.

import { beforeAll, describe, expect, test } from 'vitest';
import { type LocalDiscord, startDiscord } from '../../../../src/playground/driver/index.ts';
import type { Site } from '../../../../src/playground/page/index.ts';
import { lastMessage, noBrowser, openTab, serveSite, typeCommand } from '../../../e2e/browser.ts';
import { serveAll } from './show-all.ts';

describe.skipIf(noBrowser)('in a browser', () => {
  let discord: LocalDiscord;
  let site: Site;

  beforeAll(async () => {
    discord = await serveAll();
    site = await serveSite(discord);
  });

  test('typing / lists the commands that one may use here', async () => {
    const page = await openTab(site);
    await page.keyboard.type('/');
    const names = () => page.locator('.popup-name').allInnerTexts();
    await expect.poll(names).toContain('/echo');
    expect(await names()).not.toContain('/rules');
    expect(await names()).not.toContain('/Shout');
    await page.keyboard.type('col');
    await expect.poll(names).toEqual(['/colour']);
    await page.keyboard.press('Escape');
    expect(await page.locator('.popup').isVisible()).toBe(false);
    const moderator = await openTab(site, 'moderator');
    await moderator.keyboard.type('/rules');
    await expect.poll(() => moderator.locator('.popup-name').count()).toBe(1);
    const direct = await openTab(site, 'student', 'dm');
    await direct.keyboard.type('/here');
    await direct.getByText('No command matches.').waitFor();
  });

  test('the picker tells what a command is for and what it asks, and keeps up with the bot', async () => {
    const page = await openTab(site);
    await page.keyboard.type('/roll');
    const shown = page.locator('.popup-item');
    await expect
      .poll(() => shown.innerText())
      .toMatch(/^\/roll\s+sides\s+\+2 optional\s+Options of all kinds$/);
    const other = await startDiscord();
    const late = await openTab(await serveSite(other));
    await late.keyboard.type('/ne');
    await late.getByText('No command matches.').waitFor();
    await fetch(`${other.apiUrl}/v10/applications/${other.applicationId}/commands`, {
      method: 'PUT',
      headers: { authorization: `Bot ${other.token}`, 'content-type': 'application/json' },
      body: JSON.stringify([{ name: 'new', description: 'Just registered' }]),
    });
    await late.locator('.popup-name', { hasText: '/new' }).waitFor();
    await other.close();
  });

  test('a command is typed out, or chosen and filled in', async () => {
    const page = await openTab(site);
    await typeCommand(page, '/echo typed in one go');
    const message = await lastMessage(page, 'typed in one go');
    expect(await message.getAttribute('aria-label')).toMatch(/^Cribsheet, Sam used \/echo, \d\d:\d\d$/);
    await page.keyboard.type('/ec');
    await page.keyboard.press('Tab');
    await page.keyboard.type('<b>chosen</b>');
    await page.keyboard.press('Enter');
    await lastMessage(page, '<b>chosen</b>');
  });

  test('autocomplete is steered by arrows, and what is chosen is sent', async () => {
    const page = await openTab(site);
    await page.keyboard.type('/colour e');
    const options = page.locator('.popup-name');
    await expect.poll(() => options.allInnerTexts()).toEqual(['red', 'green', 'blue']);
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.popup [aria-selected=true]').innerText()).toBe('green');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-option=name]').inputValue()).toBe('green');
    await page.keyboard.press('Enter');
    await lastMessage(page, 'It is the colour green');
  });

  test('what is typed is sent as it is when no choice is taken', async () => {
    const page = await openTab(site);
    await page.keyboard.type('/colour mauve');
    await page.getByText('No options match your search.').waitFor();
    await page.keyboard.press('Enter');
    await lastMessage(page, 'It is mauve');
  });

  test('whoever presses Enter before the choices arrive sends what was typed', async () => {
    const page = await openTab(site);
    await page.keyboard.type('/colour wait for nobody');
    await page.getByText('Loading options…').waitFor();
    await page.keyboard.press('Enter');
    await lastMessage(page, 'It is wait for nobody');
  });

  test('options of all kinds, and what is wrong with them', async () => {
    const page = await openTab(site);
    await page.keyboard.type('/roll');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('This option is required.').waitFor();
    await page.keyboard.type('6');
    await page.getByRole('button', { name: /^Add loud/ }).click();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Add player/ }).click();
    await page.keyboard.type('ki');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await lastMessage(page, '6, true, Kim');
  });

  test('what an option does not take is told in the language that was chosen, and nothing is sent', async () => {
    const page = await openTab(site, 'classmate', 'biology');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
    await page.getByText('Willkommen').waitFor();
    await page.locator('#message-box').pressSequentially('/roll ');
    const field = page.locator('[data-option=sides]');
    const hint = page.locator('.hint');
    for (const [typed, problem] of [
      ['', 'Diese Option muss ausgefüllt werden.'],
      ['many', 'Hier muss eine Zahl stehen.'],
      ['2.5', 'Hier muss eine ganze Zahl stehen.'],
      ['1', 'Die Zahl muss mindestens 2 sein.'],
      ['101', 'Die Zahl darf höchstens 100 sein.'],
    ] as const) {
      await field.fill(typed);
      await field.press('Enter');
      await expect.poll(() => hint.innerText()).toContain(problem);
      expect(await field.evaluate((input) => input.matches(':focus'))).toBe(true);
    }
    await field.fill('6');
    await page.locator('.add-option', { hasText: 'loud' }).click();
    await page.keyboard.type('perhaps');
    await page.keyboard.press('Enter');
    await expect.poll(() => hint.innerText()).toContain('Keine Option passt');
    await page.keyboard.press('Escape');
    expect(await page.locator('discord-message').count()).toBe(0);
    discord.conditions.setLocale('classmate', 'en-US');
  });

  test('Escape and Backspace lead out of a command', async () => {
    const page = await openTab(site);
    for (const key of ['Escape', 'Backspace']) {
      await page.keyboard.type('/echo');
      await page.keyboard.press('Enter');
      await page.locator('[data-option=text]').waitFor();
      await page.keyboard.press(key);
      expect(await page.locator('#message-box').evaluate((box) => box.matches(':focus'))).toBe(true);
    }
  });

  test('a bot that takes its time is thinking, and one that never answers has failed', async () => {
    const page = await openTab(site);
    await typeCommand(page, '/think');
    await page.keyboard.press('Enter');
    await lastMessage(page, 'Cribsheet is thinking…');
    await lastMessage(page, 'Thought about it');
    await typeCommand(page, '/deaf');
    await page.keyboard.press('Enter');
    const failed = await lastMessage(page, 'The application did not respond');
    await failed.getByRole('button', { name: 'Dismiss message' }).waitFor();
  });

  test('only one person sees what is only for them, and can put it away', async () => {
    const other = await openTab(site, 'classmate');
    const page = await openTab(site);
    await typeCommand(page, '/secret');
    await page.keyboard.press('Enter');
    const secret = await lastMessage(page, 'Just for you');
    expect(await secret.innerText()).toContain('Only you can see this');
    await secret.getByRole('button', { name: 'Dismiss message' }).press('Enter');
    await expect.poll(() => page.locator('.messages').innerText()).not.toContain('Just for you');
    expect(await other.locator('.messages').innerText()).not.toContain('Just for you');
  });

  test('everybody in a place sees what is said there', async () => {
    const other = await openTab(site, 'moderator', 'chemistry');
    const page = await openTab(site, 'student', 'chemistry');
    await page.keyboard.type('hello **you** <@1000000000000000003>');
    await page.keyboard.press('Enter');
    const seen = await lastMessage(other, 'hello you @Mori');
    expect(await seen.getAttribute('class')).toContain('mentions-you');
    expect(await seen.locator('strong').innerText()).toBe('you');
  });

  test('a button changes its message and keeps the focus; one without an answer says so', async () => {
    const page = await openTab(site, 'student', 'biology');
    await typeCommand(page, '/choose');
    await page.keyboard.press('Enter');
    const message = await lastMessage(page, 'Choose');
    await message.getByRole('button', { name: 'Ignored' }).click();
    await lastMessage(page, 'This interaction failed');
    await message.getByRole('button', { name: 'Press' }).press('Enter');
    await lastMessage(page, 'Pressed');
    expect(await page.locator('button:focus').innerText()).toBe('Again');
    expect(await message.innerText()).not.toContain('failed');
  });

  test('menus take one or more, with the keyboard alone', async () => {
    const page = await openTab(site, 'classmate', 'biology');
    await typeCommand(page, '/choose');
    await page.keyboard.press('Enter');
    const message = await lastMessage(page, 'Fruit');
    await message.getByRole('button', { name: 'Fruit' }).press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await lastMessage(page, 'Chosen: apple and plum');
    await message.getByRole('button', { name: 'People' }).press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await lastMessage(page, 'People: Kim');
  });

  test('a form is filled in and sent, and its limits hold', async () => {
    const page = await openTab(site);
    await typeCommand(page, '/form');
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'A form' });
    await form.getByRole('textbox', { name: /Your words/ }).fill('x');
    await form.getByRole('button', { name: 'Submit' }).click();
    expect(await form.isVisible()).toBe(true);
    await form.getByRole('textbox', { name: /Your words/ }).fill('two words');
    await page.keyboard.press('Enter');
    await lastMessage(page, 'You wrote two words');
    expect(await form.count()).toBe(0);
  });

  test('whoever leaves a form goes on writing', async () => {
    const page = await openTab(site, 'student', 'chemistry');
    for (const leave of ['Escape', 'Cancel']) {
      await typeCommand(page, '/form');
      await page.keyboard.press('Enter');
      const form = page.getByRole('dialog', { name: 'A form' });
      await form.waitFor();
      if (leave === 'Escape') await page.keyboard.press('Escape');
      else await form.getByRole('button', { name: leave }).click();
      await form.waitFor({ state: 'detached' });
      const box = page.locator('#message-box');
      // Chromium takes a moment to send keys elsewhere than to the dialog; nobody types as fast as this.
      const typesW = async (): Promise<string> => {
        await page.keyboard.press('w');
        return box.inputValue();
      };
      await expect.poll(typesW).toMatch(/^w+$/);
      await page.keyboard.type('ords');
      expect(await box.inputValue()).toMatch(/^w+ords$/);
      await box.fill('');
    }
  });

  test('a message has the commands of the app in its menu', async () => {
    const page = await openTab(site);
    await page.keyboard.type('whisper');
    await page.keyboard.press('Enter');
    const message = await lastMessage(page, 'whisper');
    await message.getByRole('button', { name: 'More' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Shout' }).press('Enter');
    await lastMessage(page, /WHISPER/);
  });

  test('a right click opens that menu too, where it was made', async () => {
    const page = await openTab(site, 'student', 'thread');
    await page.keyboard.type('murmur');
    await page.keyboard.press('Enter');
    const message = await lastMessage(page, 'murmur');
    await message.click({ button: 'right', position: { x: 200, y: 10 } });
    const [menu, box] = [await page.getByRole('menu').boundingBox(), await message.boundingBox()];
    expect(menu?.x).toBeCloseTo((box?.x ?? 0) + 200, 0);
    await page.getByRole('menuitem', { name: 'Shout' }).click();
    await lastMessage(page, /MURMUR/);
  });

  test('pictures are shown, files can be fetched, and fields have no headings', async () => {
    const page = await openTab(site);
    await typeCommand(page, '/picture');
    await page.keyboard.press('Enter');
    const message = await lastMessage(page, 'With a picture');
    const picture = message.locator('discord-embed img');
    await expect.poll(() => picture.evaluate((image) => Reflect.get(image, 'naturalWidth'))).toBe(1);
    expect(await picture.getAttribute('alt')).toBe('A single pixel');
    expect(await message.getByRole('heading', { name: 'Heading', exact: true }).count()).toBe(1);
    expect(await message.locator('discord-embed-field').innerText()).toContain('# no heading');
    const download = page.waitForEvent('download');
    await message.getByRole('link', { name: 'notes.txt' }).click();
    expect((await download).suggestedFilename()).toBe('notes.txt');
  });

  test('what the bot cannot know is told when the connection breaks, and it goes on', async () => {
    const page = await openTab(site);
    await page.getByRole('button', { name: 'Faults' }).click();
    await page.getByRole('button', { name: 'Take the gateway down' }).click();
    await page.getByText('The bot is away').waitFor();
    await page.getByRole('button', { name: 'Mend everything' }).click();
    await expect.poll(() => page.getByText('The bot is away').count(), { timeout: 30_000 }).toBe(0);
    await typeCommand(page, '/echo still here');
    await lastMessage(page, 'still here');
  });
});
