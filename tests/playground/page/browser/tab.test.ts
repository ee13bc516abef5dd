// What a tab of the page keeps: its place in history, unsent texts, the person's language, and where its reader is.

import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../../../src/playground/driver/index.ts';
import type { Site } from '../../../../src/playground/page/index.ts';
import { lastMessage, noBrowser, openTab, serveSite, typeCommand } from '../../../e2e/browser.ts';
import { serveAll } from './show-all.ts';

describe.skipIf(noBrowser)('a tab', () => {
  let discord: LocalDiscord;
  let site: Site;

  beforeAll(async () => {
    discord = await serveAll();
    site = await serveSite(discord);
  });

  test('goes back and forward through the places it was at', async () => {
    const page = await openTab(site);
    await page.keyboard.type('said in general');
    await page.keyboard.press('Enter');
    await lastMessage(page, 'said in general');
    await page.getByRole('button', { name: 'biology' }).click();
    await page.getByRole('heading', { name: '# biology' }).waitFor();
    await page.getByRole('button', { name: 'chemistry' }).click();
    await page.getByRole('heading', { name: '# chemistry' }).waitFor();
    expect(page.url()).toMatch(/#student\/chemistry$/);
    await page.goBack();
    await page.getByRole('heading', { name: '# biology' }).waitFor();
    expect(await page.locator('discord-message').count()).toBe(0);
    await page.goBack();
    await lastMessage(page, 'said in general');
    await page.goForward();
    await page.getByRole('heading', { name: '# biology' }).waitFor();
    expect(await page.locator('.place[aria-current]').innerText()).toContain('biology');
  });

  test('an address leads to its place, and one that leads nowhere to the beginning', async () => {
    const page = await openTab(site, 'moderator', 'group');
    await page.getByRole('heading', { name: '@ Group project' }).waitFor();
    await page.goto(`${site.url}/#moderator/chemistry`);
    await page.getByRole('heading', { name: '# chemistry' }).waitFor();
    await page.goto(`${site.url}/#nobody/nowhere`);
    await page.getByRole('heading', { name: '# general' }).waitFor();
    expect(page.url()).toMatch(/#student\/general$/);
  });

  test('a text that was not sent is there after a reload, and in its place alone', async () => {
    const page = await openTab(site);
    const box = page.locator('#message-box');
    await page.keyboard.type('half a');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('thought');
    await page.getByRole('button', { name: 'biology' }).click();
    await page.getByRole('heading', { name: '# biology' }).waitFor();
    expect(await box.inputValue()).toBe('');
    await page.goBack();
    await expect.poll(() => box.inputValue()).toBe('half a\nthought');
    await page.reload();
    await expect.poll(() => box.inputValue()).toBe('half a\nthought');
    await box.focus();
    await page.keyboard.press('Enter');
    await lastMessage(page, 'thought');
    await page.reload();
    await lastMessage(page, 'thought');
    expect(await box.inputValue()).toBe('');
  });

  test('a command that was being filled in goes on after a reload', async () => {
    const page = await openTab(site, 'student', 'chemistry');
    await page.keyboard.type('/roll 6');
    await page.getByRole('button', { name: /^Add player/ }).click();
    await page.keyboard.type('Ki');
    await page.reload();
    const player = page.locator('[data-option=player]');
    await player.waitFor();
    expect(await player.inputValue()).toBe('Ki');
    expect(await page.locator('[data-option=sides]').inputValue()).toBe('6');
    await player.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Kim');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await lastMessage(page, '6, null, Kim');
    await page.reload();
    await lastMessage(page, '6, null, Kim');
    expect(await page.locator('[data-option]').count()).toBe(0);
  });

  test("a person's language is chosen, followed by the bot, the page itself and all their tabs, and kept", async () => {
    const [page, other] = [await openTab(site, 'moderator', 'biology'), await openTab(site, 'moderator')];
    const language = page.getByRole('combobox', { name: /^(Language|Sprache)$/ });
    expect(await language.locator('option').allInnerTexts()).toEqual([
      'English',
      'Deutsch',
      'Español',
      'Français',
      '日本語',
      'Português do Brasil',
    ]);
    await language.focus();
    await language.selectOption('Deutsch');
    const elsewhere = other.getByRole('combobox', { name: 'Sprache' });
    await expect.poll(() => elsewhere.inputValue()).toBe('de');
    await page.getByRole('heading', { name: 'Willkommen in #biology!' }).waitFor();
    expect(await language.evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(await page.title()).toBe('#biology · Cribsheet-Spielplatz');
    expect(await page.getAttribute('html', 'lang')).toBe('de');
    await page.getByRole('combobox', { name: 'Nachricht an #biology' }).focus();
    await page.keyboard.type('/grü');
    await expect.poll(() => page.locator('.popup-item').innerText()).toMatch(/^\/grüßen\s.*Grüßt$/s);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^rolle hinzufügen/ }).click();
    await page.keyboard.type('tea');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await lastMessage(page, 'de Teachers');
    // What a person chose is theirs: nobody else's language changes, and a reload keeps it.
    expect(discord.conditions.localeOf('student')).toBe('en-US');
    await page.reload();
    await expect.poll(() => language.inputValue()).toBe('de');
    await language.selectOption('English');
    await page.getByRole('heading', { name: 'Welcome to #biology!' }).waitFor();
  });

  test('two browsers of a person who chose another language in each agree on the last one, and rest', async () => {
    const page = await openTab(site, 'classmate', 'biology');
    const other = await openTab(site, 'classmate', 'biology');
    const choose = (one: Page, language: string) =>
      one.getByRole('combobox', { name: /^(Language|Sprache|Langue)$/ }).selectOption(language);
    const began = (one: Page, welcome: RegExp) => one.getByRole('heading', { name: welcome }).waitFor();
    await choose(page, 'Deutsch');
    await began(other, /^Willkommen/);
    await choose(other, 'Français');
    await Promise.all([began(page, /^Bienvenue/), began(other, /^Bienvenue/)]);
    let loads = 0;
    for (const one of [page, other]) one.on('load', () => (loads += 1));
    await page.reload();
    await began(page, /^Bienvenue/);
    await page.waitForTimeout(1500);
    expect(loads).toBe(1);
    await choose(page, 'English');
    await began(page, /^Welcome/);
  });

  test('menus of roles and channels, and a form with such menus, are filled in by the keyboard', async () => {
    const page = await openTab(site, 'moderator', 'chemistry');
    await typeCommand(page, '/pick');
    await page.keyboard.press('Enter');
    const message = await lastMessage(page, 'Pick');
    await choose(page, 'Roles', ['Enter', 'ArrowDown', 'Enter', 'Escape']);
    await lastMessage(page, 'Picked @Tutors and @Teachers');
    await message.getByRole('button', { name: 'Channels' }).press('Enter');
    expect(await message.getByRole('option').allInnerTexts()).not.toContain('#exam questions');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await lastMessage(page, 'Picked #biology');
    await typeCommand(page, '/settings');
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'Settings' });
    await form.getByRole('button', { name: 'Channel' }).press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await choose(page, 'Roles', ['Enter', 'Escape'], form);
    await form.getByRole('button', { name: 'Submit' }).press('Enter');
    await lastMessage(page, '#week 3, Tutors, 30 days');
  });

  test('the menu of a message has the commands for whoever wrote it', async () => {
    const [page, other] = [await openTab(site, 'student', 'post'), await openTab(site, 'classmate', 'post')];
    await other.keyboard.type('anybody for a study group?');
    await other.keyboard.press('Enter');
    const message = await lastMessage(page, 'study group');
    await message.getByRole('button', { name: 'More' }).press('Enter');
    const menu = page.getByRole('group', { name: 'Apps for Kim' });
    await menu.getByRole('menuitem', { name: 'Invite' }).press('Enter');
    const invited = await lastMessage(page, 'Invited Kim');
    await invited.getByRole('button', { name: 'More' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Shout' }).waitFor();
    expect(await page.getByRole('menuitem', { name: 'Invite' }).count()).toBe(0);
  });

  test('code has the colours of its language, and a command that is named is a click away', async () => {
    const page = await openTab(site, 'student', 'dm');
    await typeCommand(page, '/code');
    await page.keyboard.press('Enter');
    const message = await lastMessage(page, 'print');
    const colourOf = (scope: string) =>
      message
        .locator(`.code-${scope}`)
        .evaluate((part) => part.ownerDocument.defaultView?.getComputedStyle(part).color);
    const colours = await Promise.all(['keyword', 'number', 'comment', 'string'].map(colourOf));
    expect(new Set(colours).size).toBe(4);
    expect(await message.locator('pre').innerText()).toBe('if x > 1:  # one\n    print("y")');
    await message.getByRole('button', { name: '/greet' }).click();
    await page.locator('.command-name', { hasText: '/greet' }).waitFor();
  });

  test('a new answer is shown from its start, also to whoever was at the end; one that was left is only told of', async () => {
    const viewport = { width: 900, height: 500 };
    const [page, other] = [
      await openTab(site, 'student', 'thread', { viewport }),
      await openTab(site, 'classmate', 'thread', { viewport }),
    ];
    await askFor(page, 30);
    await expect.poll(() => offsetOfLast(page)).toSatisfy(isNearTop);
    // It is the classmate's, too, who was at the end of an empty channel.
    await expect.poll(() => offsetOfLast(other)).toSatisfy(isNearTop);
    await askFor(other, 40);
    await expect.poll(() => offsetOfLast(other)).toSatisfy(isNearTop);
    await page.getByRole('button', { name: 'New messages below' }).waitFor();
    expect(await offsetOf(page.locator('discord-message').first())).toSatisfy(isNearTop);
    // A short one has room: its end is seen.
    await askFor(page, 3);
    await expect.poll(() => distanceToEnd(page)).toBeLessThan(2);
  });

  test('whoever scrolls down in an answer is left where they are while it is drawn anew', async () => {
    const page = await openTab(site, 'classmate', 'elsewhere', { viewport: { width: 900, height: 500 } });
    await askFor(page, 60);
    await expect.poll(() => offsetOfLast(page)).toSatisfy(isNearTop);
    await page.locator('.scroller').hover();
    await page.mouse.wheel(0, 300);
    await expect.poll(() => offsetOfLast(page)).toBeLessThan(-200);
    const before = await offsetOfLast(page);
    await page.setViewportSize({ width: 860, height: 490 });
    await expect.poll(() => page.evaluate('innerHeight')).toBe(490);
    expect(await offsetOfLast(page)).toBe(before);
    // What its button makes of it is read from the start again.
    await page
      .getByRole('button', { name: 'Press' })
      .evaluate((button) => button.focus({ preventScroll: true }));
    await page.keyboard.press('Enter');
    await lastMessage(page, 'Pressed');
    await expect.poll(() => distanceToEnd(page)).toBeLessThan(2);
  });
});

async function askFor(page: Page, lines: number): Promise<void> {
  await page.getByRole('combobox', { name: /^Message / }).focus();
  await page.keyboard.type('/long ');
  await page.getByRole('button', { name: /^Add lines/ }).click();
  await page.keyboard.type(String(lines));
  await page.keyboard.press('Enter');
  await lastMessage(page, `line ${lines - 1}`);
}

/** Opens a menu and presses keys in it. */
async function choose(
  page: Page,
  menu: string,
  keys: readonly string[],
  inside: Pick<Page, 'getByRole'> = page,
) {
  await inside.getByRole('button', { name: menu }).press('Enter');
  for (const key of keys) await page.keyboard.press(key);
}

/** How far below the top of the conversation the last message begins; above it when that is negative. */
function offsetOfLast(page: Page): Promise<number> {
  return offsetOf(page.locator('discord-message').last());
}

function offsetOf(message: Locator): Promise<number> {
  return message.evaluate((element) => {
    const scroller = element.closest('.scroller');
    return element.getBoundingClientRect().top - (scroller?.getBoundingClientRect().top ?? 0);
  });
}

function isNearTop(offset: number): boolean {
  return offset >= 0 && offset < 40;
}

function distanceToEnd(page: Page): Promise<number> {
  return page
    .locator('.scroller')
    .evaluate((scroller) => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight);
}
