// What the page tells people who listen to it: messages as they come and change.

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Site } from '../../../../src/playground/page/index.ts';
import { lastMessage, noBrowser, openTab, serveSite, typeCommand } from '../../../e2e/browser.ts';
import { serveAll } from './show-all.ts';

describe.skipIf(noBrowser)('whoever listens', () => {
  let site: Site;

  beforeAll(async () => {
    site = await serveSite(await serveAll());
  });

  test('hears what others write, and not what they wrote themselves', async () => {
    const [page, other] = [await openTab(site, 'student', 'post'), await openTab(site, 'classmate', 'post')];
    await listen(page);
    await page.keyboard.type('my own words');
    await page.keyboard.press('Enter');
    await lastMessage(other, 'my own words');
    await other.keyboard.type('and **mine**');
    await other.keyboard.press('Enter');
    await lastMessage(page, 'and mine');
    await expect.poll(() => heard(page)).toEqual(['Kim: and mine.']);
  });

  test('hears an embed with its sections and what its picture shows', async () => {
    const page = await openTab(site, 'student', 'chemistry');
    await listen(page);
    await typeCommand(page, '/picture');
    await page.keyboard.press('Enter');
    await lastMessage(page, 'With a picture');
    await expect
      .poll(() => heard(page))
      .toEqual(['Cribsheet: With a picture. Heading. item. Field. # no heading. A single pixel.']);
  });

  test('hears how far off a time is, and sees it come nearer', async () => {
    const [page, other] = [await openTab(site, 'student', 'post'), await openTab(site, 'classmate', 'post')];
    await listen(page);
    await other.keyboard.type(`ends <t:${Math.round(Date.now() / 1000) + 15}:R> at last`);
    await other.keyboard.press('Enter');
    const message = await lastMessage(page, 'at last');
    await expect
      .poll(() => heard(page))
      .toEqual([expect.stringMatching(/^Kim: ends (in|now|\d).* at last\.$/)]);
    await message.getByText(/\d+ seconds? ago/).waitFor();
  });

  test('hears what is wrong with a form each time, and stays at its button', async () => {
    const page = await openTab(site, 'moderator', 'biology');
    await typeCommand(page, '/settings');
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'Settings' });
    const submit = form.getByRole('button', { name: 'Submit' });
    for (const time of [1, 2]) {
      await submit.press('Enter');
      await expect
        .poll(() => form.getByRole('alert').textContent(), { message: `time ${time}` })
        .toBe('Choose something for “Channel”.');
      expect(await submit.evaluate((button) => button.matches(':focus'))).toBe(true);
    }
  });

  test('hears of a message that changes only what is new in it', async () => {
    const page = await openTab(site, 'student', 'biology');
    await typeCommand(page, '/choose');
    await page.keyboard.press('Enter');
    const message = await lastMessage(page, 'Choose');
    await listen(page);
    await message.getByRole('button', { name: 'Ignored' }).press('Enter');
    await lastMessage(page, 'This interaction failed');
    await message.getByRole('button', { name: 'Press' }).press('Enter');
    await lastMessage(page, 'Pressed');
    await expect.poll(() => heard(page)).toEqual(['This interaction failed', 'Cribsheet: Pressed.']);
  });
});

/** From now on the page keeps what its live region says. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(`
    globalThis.heard = [];
    const live = document.querySelector('[aria-live]');
    new MutationObserver(() => heard.push(live.textContent)).observe(live, { childList: true });
  `);
}

function heard(page: Page): Promise<string[]> {
  return page.evaluate('heard');
}
