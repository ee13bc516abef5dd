// The page by keyboard alone.

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Site } from '../../../../src/playground/page/index.ts';
import { lastMessage, noBrowser, openTab, serveSite } from '../../../e2e/browser.ts';
import { serveAll } from './show-all.ts';

describe.skipIf(noBrowser)('by keyboard', () => {
  let site: Site;

  beforeAll(async () => {
    site = await serveSite(await serveAll());
  });

  test('the places that cover a narrow window are reached, and left again by Escape', async () => {
    const page = await openTab(site, 'student', 'biology', { viewport: { width: 640, height: 400 } });
    const opener = page.getByRole('button', { name: 'Servers and channels' });
    await opener.press('Enter');
    expect(await focused(page)).toMatch(/biology/);
    // All around there is nothing that lies below them.
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate("document.activeElement.closest('.conversation, .composer') === null")).toBe(
        true,
      );
    }
    await page.getByRole('button', { name: 'biology' }).focus();
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Servers and channels');
    expect(await opener.getAttribute('aria-expanded')).toBe('false');
    await opener.press('Enter');
    await page.setViewportSize({ width: 1000, height: 700 });
    await page.getByRole('combobox', { name: /^Message / }).focus();
    await page.keyboard.type('still here');
    await page.keyboard.press('Enter');
    await lastMessage(page, 'still here');
  });

  test('the menu of a message has a beginning and an end', async () => {
    const [page, other] = [await openTab(site, 'student', 'post'), await openTab(site, 'classmate', 'post')];
    await other.keyboard.type('hello');
    await other.keyboard.press('Enter');
    await (await lastMessage(page, 'hello')).getByRole('button', { name: 'More' }).press('Enter');
    const items = [];
    for (const key of ['End', 'Home', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      items.push(await focused(page));
    }
    expect(items).toEqual(['Invite', 'Shout', 'Invite', 'Shout']);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('More');
  });
});

function focused(page: Page): Promise<string> {
  return page.evaluate(
    "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent",
  );
}
