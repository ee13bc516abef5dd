// The playground's page in the Chromium of this machine, for tests that see what people see.

import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, expect, vi } from 'vitest';
import { findChromium, launchChromium, NO_CHROMIUM } from '../../scripts/chromium.ts';
import type { LocalDiscord, PersonName, PlaceName } from '../../src/playground/driver/index.ts';
import { openSite, type Site } from '../../src/playground/page/index.ts';

/** Whether tests with a page cannot run here. */
export const noBrowser = findChromium() === undefined;
if (noBrowser) console.warn(`Skipped: ${NO_CHROMIUM}`);

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** A busy machine has its time. In milliseconds. */
const PATIENCE = 30_000;

const open: (() => Promise<unknown>)[] = [];
const pages: Page[] = [];
const complaints: string[] = [];
let browser: Browser | undefined;

afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.context().close()));
  expect(complaints.splice(0), 'errors that no person would see').toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all(open.splice(0).map((close) => close()));
});

/** Serves the page of a local Discord; it is closed after the tests. */
export async function serveSite(discord: LocalDiscord, questions: readonly string[] = []): Promise<Site> {
  const site = await openSite({ discord, questions: () => questions, port: 0 });
  open.push(() => site.close());
  return site;
}

/** Opens the page as a person in a place, in a browser session of its own. */
export async function openTab(
  site: Pick<Site, 'url'>,
  person: PersonName = 'student',
  place: PlaceName = 'general',
  options: BrowserContextOptions = {},
): Promise<Page> {
  browser ??= await launchChromium();
  const context = await browser.newContext({ colorScheme: 'dark', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  pages.push(page);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.goto(`${site.url}/#${person}/${place}`);
  await page.locator('.welcome').waitFor();
  return page;
}

/** Fills in and sends a command by keyboard alone, as fast typists do. */
export async function typeCommand(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox', { name: /^Message / }).focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The last message that is there, once it has this text. */
export async function lastMessage(page: Page, text: string | RegExp): Promise<Locator> {
  const last = page.locator('discord-message').last().filter({ hasText: text });
  await last.waitFor();
  const id = await last.getAttribute('data-id');
  return page.locator(`discord-message[data-id="${id}"]`);
}
