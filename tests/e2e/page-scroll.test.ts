// Where the reader of the playground's page is, while messages come, grow and open their menus.

import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Site } from '../../src/playground/page/index.ts';
import { openDiscord, startBot } from './bot.ts';
import { lastMessage, noBrowser, openTab, serveSite, typeCommand } from './browser.ts';
import { makeFolder, manyPages, page as pageOf } from './folder.ts';

const FORMULA = 'How is a slope computed?';
const CRANE = 'How is the crane of machine type 3 serviced?';

describe.skipIf(noBrowser)('the conversation', () => {
  let site: Site;

  beforeAll(async () => {
    const discord = await openDiscord();
    const slope = `${'It is a quotient. '.repeat(45)}\n\n$$f'(x) = \\lim_{h \\to 0} \\frac{f(x + h) - f(x)}{h}$$`;
    await startBot(discord, {
      libraryDir: makeFolder({ ...manyPages(), 'maths/slope.md': pageOf(FORMULA, slope) }),
    });
    site = await serveSite(discord);
  });

  test('shows an answer from its start, and whole where there is room, once its picture is there too', async () => {
    // Each in a place of its own: an answer that is there already is the last one until the new one comes.
    for (const [place, viewport] of [
      ['general', { width: 1000, height: 1200 }],
      ['biology', { width: 1000, height: 400 }],
      ['thread', { width: 390, height: 700 }],
    ] as const) {
      const page = await openTab(site, 'student', place, { viewport });
      await typeCommand(page, `/ask ${FORMULA}`);
      const answer = await lastMessage(page, 'It is a quotient.');
      const picture = answer.locator('discord-embed img');
      await expect
        .poll(() => picture.evaluate((image) => Reflect.get(image, 'naturalHeight')))
        .toBeGreaterThan(0);
      const height = (await answer.boundingBox())?.height ?? 0;
      const room = await page.locator('.scroller').evaluate((scroller) => scroller.clientHeight);
      if (height < room - 50) await expect.poll(() => distanceToEnd(page)).toBeLessThan(2);
      else await expect.poll(() => startOf(answer)).toBeCloseTo(8, 0);
    }
  });

  test('leaves whoever reads further up where they are, and tells that something came', async () => {
    const [reader, writer] = [
      await openTab(site, 'student', 'chemistry'),
      await openTab(site, 'classmate', 'chemistry'),
    ];
    await say(writer, 'line\n'.repeat(60));
    await lastMessage(reader, 'line');
    await expect.poll(() => distanceToEnd(reader)).toBeLessThan(2);
    await reader.locator('.scroller').hover();
    await reader.mouse.wheel(0, -600);
    await expect.poll(() => distanceToEnd(reader)).toBeGreaterThan(300);
    const before = await topOf(reader);
    await say(writer, 'something new');
    const news = reader.getByRole('button', { name: 'New messages below' });
    await news.waitFor();
    expect(await topOf(reader)).toBe(before);
    await news.click();
    await expect.poll(() => distanceToEnd(reader)).toBeLessThan(2);
    await news.waitFor({ state: 'hidden' });
    await reader.mouse.wheel(0, -600);
    await expect.poll(() => distanceToEnd(reader)).toBeGreaterThan(300);
    await say(reader, 'my own words');
    await lastMessage(reader, 'my own words');
    await expect.poll(() => distanceToEnd(reader)).toBeLessThan(2);
  });

  test('stays where it is when a message in it becomes another one', async () => {
    const page = await openTab(site, 'student', 'post', { viewport: { width: 1000, height: 500 } });
    await typeCommand(page, '/ask What does the chronicle of the valley tell?');
    await (await lastMessage(page, 'chronicle')).getByRole('button', { name: 'Whole page' }).click();
    const answer = await lastMessage(page, /Part 1 of/);
    await expect.poll(() => startOf(answer)).toBeCloseTo(8, 0);
    expect(await distanceToEnd(page)).toBeGreaterThan(300);
    await page.locator('.scroller').hover();
    await page.mouse.wheel(0, -30);
    await expect.poll(() => startOf(answer)).toBeGreaterThan(20);
    const before = await topOf(page);
    // By the keyboard: a mouse would have to go down there.
    await answer
      .getByRole('button', { name: 'Next' })
      .evaluate((button) => button.focus({ preventScroll: true }));
    await page.keyboard.press('Enter');
    await lastMessage(page, /Part 2 of/);
    await expect.poll(() => topOf(page)).toBe(before);
    await answer
      .getByRole('button', { name: 'Share', exact: true })
      .evaluate((button) => button.focus({ preventScroll: true }));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'New messages below' }).waitFor();
    // What is shared comes before or after the line that says so: the reader is in the same place when both are there.
    await expect.poll(() => topOf(page)).toBe(before);
  });

  test('stays where it is when a menu opens, whose list is seen whole', async () => {
    const page = await openTab(site, 'student', 'biology', { viewport: { width: 1000, height: 600 } });
    await typeCommand(page, `/ask ${CRANE}`);
    const answer = await lastMessage(page, 'Clean the crane');
    await expect.poll(() => distanceToEnd(page)).toBeLessThan(2);
    const before = await topOf(page);
    await answer.getByRole('button', { name: 'What else?' }).click();
    const list = answer.getByRole('listbox');
    expect(await topOf(page)).toBe(before);
    expect(await isInside(list, page.locator('.scroller'))).toBe(true);
    await list.getByRole('option').nth(1).hover();
    expect(await list.locator('.active').count()).toBe(1);
    expect(await list.getByRole('option').nth(1).getAttribute('class')).toContain('active');
  });

  test('puts what one person says in a row close together', async () => {
    const page = await openTab(site, 'student', 'thread');
    await say(page, 'first');
    const first = await lastMessage(page, 'first');
    await say(page, 'second');
    const second = await lastMessage(page, 'second');
    const [above, below] = [await first.boundingBox(), await second.boundingBox()];
    expect(below?.y).toBe((above?.y ?? 0) + (above?.height ?? 0));
  });
});

/** Sends lines as one message. */
async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox', { name: /^Message / }).fill(text);
  await page.keyboard.press('Enter');
}

function distanceToEnd(page: Page): Promise<number> {
  return page
    .locator('.scroller')
    .evaluate((scroller) => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight);
}

/** How far below the top of the conversation a message begins. */
function startOf(message: Locator): Promise<number> {
  return message.evaluate(
    (element) =>
      element.getBoundingClientRect().top - (element.closest('.scroller')?.getBoundingClientRect().top ?? 0),
  );
}

function topOf(page: Page): Promise<number> {
  return page.locator('.scroller').evaluate((scroller) => scroller.scrollTop);
}

async function isInside(inner: Locator, outer: Locator): Promise<boolean> {
  const [one, other] = [await inner.boundingBox(), await outer.boundingBox()];
  if (one === null || other === null) return false;
  return one.y >= other.y && one.y + one.height <= other.y + other.height;
}
