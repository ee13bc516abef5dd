// What the playground's page looks like with the real bot in it: themes, a phone, pictures, and for whoever cannot see it.

import axe, { type AxeResults } from 'axe-core';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LocalDiscord, PersonName } from '../../src/playground/driver/index.ts';
import type { Site } from '../../src/playground/page/index.ts';
import { openDiscord, startBot } from './bot.ts';
import { lastMessage, noBrowser, openTab, serveSite, typeCommand } from './browser.ts';
import { makeFolder, manyPages, page as pageOf, writeFile } from './folder.ts';
import { textOf } from './shown.ts';

const QUESTION = 'How is a derivative approximated?';
const ANSWER = [
  'By a difference, see [the proof](https://example.org/proof):',
  '$$f^\\prime(x) \\approx \\frac{f(x + h) - f(x)}{h}$$',
  '### In code',
  '```python\ndef slope(f, x, h):\n    return (f(x + h) - f(x)) / h\n```',
  `A long line follows, so that the embed is as wide as it may be: ${'and on '.repeat(40)}`,
].join('\n\n');
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

describe.skipIf(noBrowser)('the page', () => {
  const libraryDir = noBrowser
    ? ''
    : makeFolder({ ...manyPages(), 'mathematics/slope.md': pageOf(QUESTION, ANSWER) });
  let discord: LocalDiscord;
  let site: Site;

  beforeAll(async () => {
    discord = await openDiscord();
    await startBot(discord, { libraryDir });
    site = await serveSite(discord, [QUESTION]);
  });

  async function showAnswer(
    person: PersonName,
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; answer: Locator }> {
    const page = await openTab(site, person, 'general', options);
    await typeCommand(page, `/ask ${QUESTION}`);
    const answer = await lastMessage(page, 'By a difference');
    await answer.locator('discord-embed img').waitFor();
    return { page, answer };
  }

  test.each(['dark', 'light'] as const)(
    'nothing keeps anybody from using it when it is %s',
    async (scheme) => {
      const { page, answer } = await showAnswer('student', { colorScheme: scheme });
      expect(await findBarriers(page)).toEqual([]);
      await answer.getByRole('button', { name: 'What else?' }).press('Enter');
      expect(await findBarriers(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Faults' }).click();
      await page.getByRole('combobox', { name: /^Message / }).focus();
      await page.keyboard.type('/ask how does the');
      await page.locator('.popup-name').first().waitFor();
      expect(await findBarriers(page)).toEqual([]);
      // The first leads out of the choices, the second out of the command.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.keyboard.type('/');
      await page.locator('.popup-name', { hasText: '/browse' }).waitFor();
      expect(await findBarriers(page)).toEqual([]);
    },
  );

  test('it is as dark or light as the system, until somebody chooses', async () => {
    const light = await openTab(site, 'student', 'dm', { colorScheme: 'light' });
    expect(await themeOf(light)).toBe('light');
    const { page, answer } = await showAnswer('student', { colorScheme: 'dark' });
    expect(await themeOf(page)).toBe('dark');
    const embed = answer.locator('.discord-embed-wrapper');
    const ground = () =>
      embed.evaluate(
        (element) => element.ownerDocument.defaultView?.getComputedStyle(element).backgroundColor,
      );
    const before = await ground();
    await page.getByRole('button', { name: 'Dark or light' }).click();
    expect(await themeOf(page)).toBe('light');
    expect(await ground()).not.toBe(before);
    await page.reload();
    await page.locator('.welcome').waitFor();
    expect(await themeOf(page)).toBe('light');
  });

  test('a phone shows one thing at a time, and nothing beside its screen', async () => {
    const { page, answer } = await showAnswer('moderator', PHONE);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await page.getByRole('button', { name: 'General' }).waitFor({ state: 'hidden' });
    await expectFilled(answer);
    await expectInLine(answer);
    expect(await findBarriers(page)).toEqual([]);
    const places = page.getByRole('button', { name: 'Servers and channels' });
    await places.tap();
    expect(await places.getAttribute('aria-expanded')).toBe('true');
    await page.getByRole('button', { name: 'biology' }).tap();
    await page.getByRole('heading', { name: '# biology' }).waitFor();
    await page.locator('.sidebar').waitFor({ state: 'hidden' });
    expect(await places.getAttribute('aria-expanded')).toBe('false');
  });

  test('another server is one tap away, and shows its own places', async () => {
    const page = await openTab(site, 'student', 'general', PHONE);
    await page.getByRole('button', { name: 'Servers and channels' }).tap();
    await page.getByRole('button', { name: 'Direct messages' }).tap();
    await page.getByRole('heading', { name: '@ Cribsheet' }).waitFor();
    expect(await page.locator('.place').allInnerTexts()).toEqual(['Cribsheet', '@\nGroup project']);
    await page.getByRole('button', { name: 'Group project' }).tap();
    await page.locator('.sidebar').waitFor({ state: 'hidden' });
    expect(page.url()).toMatch(/#student\/group$/);
  });

  test('a phone has room for the names of commands, and its keyboard comes when it is called', async () => {
    const page = await openTab(site, 'student', 'general', PHONE);
    const box = page.getByRole('combobox', { name: /^Message / });
    expect(await box.evaluate((element) => element.matches(':focus'))).toBe(false);
    await box.tap();
    await page.keyboard.type('/');
    for (const name of await page.locator('.popup-name').all())
      expect((await name.boundingBox())?.height).toBeLessThan(30);
  });

  test('texts are set in a font that the page brings along', async () => {
    const { page } = await showAnswer('student');
    expect(
      await page.evaluate("document.fonts.ready.then(() => document.fonts.check('16px Noto Sans Variable'))"),
    ).toBe(true);
    expect(await page.evaluate("[...document.fonts].some(({ status }) => status === 'loaded')")).toBe(true);
  });

  test('what can go wrong lies beside the conversation, or over it where there is no room', async () => {
    for (const [width, left] of [
      [1400, 800],
      [900, 500],
    ] as const) {
      const page = await openTab(site, 'student', 'general', { viewport: { width, height: 700 } });
      await page.getByRole('button', { name: 'Faults' }).click();
      await page.getByRole('heading', { name: 'Let something go wrong' }).waitFor();
      const { left: from, right: to } = await boxOf(page.locator('main'));
      expect(to - from).toBeGreaterThan(left);
    }
  });

  test('an answer has a heading for whoever listens, and so has each of its sections', async () => {
    const { page, answer } = await showAnswer('classmate');
    const headings = await answer
      .getByRole('heading')
      .evaluateAll((all) => all.map((heading) => [heading.tagName, heading.textContent]));
    expect(headings).toEqual([
      ['H2', QUESTION],
      ['H3', 'In code'],
    ]);
    // The same as Chromium tells it to screen readers, all of the page.
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const told = nodes.flatMap(({ role, name, ignored }) =>
      role?.value === 'heading' && !ignored ? [name?.value] : [],
    );
    expect(told.slice(-2)).toEqual([QUESTION, 'In code']);
  });

  test('what goes on below a section is no heading without words', async () => {
    const page = await openTab(site, 'classmate', 'chemistry');
    await typeCommand(page, '/ask What does the chronicle of the valley tell?');
    await (await lastMessage(page, 'chronicle')).getByRole('button', { name: 'Whole page' }).click();
    const answer = await lastMessage(page, /Part 1 of/);
    expect(await answer.locator('.field-name').count()).toBeGreaterThan(1);
    const headings = await answer.locator('h2, h3').allTextContents();
    expect(headings.filter((text) => !/[^\s\u200B]/.test(text))).toEqual([]);
  });

  test('text reaches from one edge of its embed to the other', async () => {
    const { answer } = await showAnswer('classmate', { viewport: { width: 1280, height: 800 } });
    await expectFilled(answer);
  });

  test('in a narrow window the buttons below an answer stand beside each other', async () => {
    const { answer } = await showAnswer('classmate', { viewport: { width: 740, height: 800 } });
    await expectInLine(answer);
  });

  test('the picture of a formula is loaded, and kept inside its embed', async () => {
    const { answer } = await showAnswer('classmate');
    const picture = answer.locator('discord-embed img');
    await expect
      .poll(() => picture.evaluate((image) => Reflect.get(image, 'naturalWidth')))
      .toBeGreaterThan(50);
    const [inner, outer] = [await boxOf(picture), await boxOf(answer.locator('.discord-embed-wrapper'))];
    expect(inner.right).toBeLessThanOrEqual(outer.right);
  });

  test('a private answer is put away, and stays away', async () => {
    const page = await openTab(site, 'student', 'biology');
    await typeCommand(page, `/ask ${QUESTION}`);
    const answer = await lastMessage(page, 'Only you can see this');
    await answer.getByRole('button', { name: 'Dismiss message' }).click();
    await answer.waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('.welcome').waitFor();
    expect(await page.locator('discord-message').count()).toBe(0);
  });

  test('a page that is changed in the folder is answered as it then is', async () => {
    const question = 'What is the short poem about?';
    const page = await openTab(site, 'classmate', 'dm');
    await typeCommand(page, `/ask ${question}`);
    await lastMessage(page, 'a harvest moon');
    writeFile(libraryDir, 'long-reads/poem.md', pageOf(question, 'It is about a winter night.'));
    const seat = discord.as('moderator').in('dm');
    const ask = async () => textOf(await (await seat.slash('ask', { question })).reply());
    await expect.poll(ask, { timeout: 30_000, interval: 300 }).toContain('winter night');
    await typeCommand(page, `/ask ${question}`);
    await lastMessage(page, 'a winter night');
  });
});

/** What axe finds but for trifles, each with the first element that has it. */
async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
  return violations
    .filter(({ impact }) => impact !== 'minor')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

function themeOf(page: Page): Promise<string | null> {
  return page.locator('html').getAttribute('data-theme');
}

/** Expects the texts of an embed to leave no more than its padding free on the right. */
async function expectFilled(message: Locator): Promise<void> {
  const embed = await boxOf(message.locator('.discord-embed-wrapper'));
  const texts = await message.locator('discord-embed-description, discord-embed-field').all();
  expect(texts.length).toBeGreaterThan(1);
  for (const text of texts) {
    const { right } = await boxOf(text);
    expect(right).toBeLessThanOrEqual(embed.right);
    expect(right).toBeGreaterThan(embed.right - 24);
  }
}

/** Expects the buttons of an answer to stand in one line. */
async function expectInLine(message: Locator): Promise<void> {
  const row = message.locator('.row', { hasText: 'Not what I asked' });
  const stands = await row
    .locator('.button')
    .evaluateAll((all) =>
      all.map((button) => [button.textContent, Math.round(button.getBoundingClientRect().top)] as const),
    );
  expect(stands.length).toBeGreaterThan(1);
  const lines = new Set(stands.map(([, top]) => top));
  expect(lines.size, JSON.stringify(stands)).toBe(1);
}

async function boxOf(element: Locator): Promise<{ left: number; right: number }> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('The element is not shown');
  return { left: box.x, right: box.x + box.width };
}
