// Takes the pictures of docs/screenshots: the bot as it answers from content/, in the playground's page.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { projectRoot } from '../src/root.ts';
import { launchChromium } from './chromium.ts';
import { VIEWS, type View } from './views.ts';

const DESKTOP = { width: 900, height: 680 };
const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  dark: { colorScheme: 'dark', viewport: DESKTOP },
  light: { colorScheme: 'light', viewport: DESKTOP },
  phone: { colorScheme: 'dark', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};

const folder = join(projectRoot(), 'docs/screenshots');
const dataDir = mkdtempSync(join(tmpdir(), 'cribsheet-screenshots-'));
const bot = spawn(process.execPath, [join(projectRoot(), 'dist/src/main.js')], {
  cwd: dataDir,
  env: { PLAYGROUND_PORT: '0', DATA_DIR: dataDir },
  stdio: ['pipe', 'pipe', 'inherit'],
});
try {
  mkdirSync(folder, { recursive: true });
  const url = await readAddress();
  const browser = await launchChromium();
  for (const view of VIEWS) {
    await actOut(browser, url, view);
    for (const [look, options] of Object.entries(LOOKS))
      if (view.looks?.includes(look) ?? true) await take(browser, url, view, look, options);
  }
  await browser.close();
} finally {
  bot.kill();
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
}

async function readAddress(): Promise<string> {
  let said = '';
  for await (const text of bot.stdout.setEncoding('utf8')) {
    said += text;
    const [, url] = /^Open (http:\S+)$/m.exec(said) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error('The bot ended before it said where its page is');
}

async function actOut(browser: Browser, url: string, { seat, steps }: View): Promise<void> {
  for (const { as = seat, act } of steps) {
    const page = await open(browser, url, as);
    await act(page);
    await page.context().close();
  }
}

async function take(
  browser: Browser,
  url: string,
  { name, seat, end, before }: View,
  look: string,
  options: BrowserContextOptions,
): Promise<void> {
  const page = await open(browser, url, seat, options);
  const messages = page.locator('discord-message');
  await scrollTo(end === 'start' ? messages.first() : messages.last(), end);
  await before?.(page);
  await page.screenshot({ path: join(folder, `${name}-${look}.png`) });
  await page.context().close();
}

async function open(browser: Browser, url: string, seat: string, options = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`${url}/#${seat}`);
  await page.locator('.welcome').waitFor();
  return page;
}

/** Brings one end of a message into view, once all in it has its size. */
async function scrollTo(message: Locator, end: View['end']): Promise<void> {
  await message.waitFor();
  await message.evaluate(async (element, block) => {
    await document.fonts.ready;
    const pictures = element.querySelector('discord-embed')?.shadowRoot?.querySelectorAll('img') ?? [];
    await Promise.all([...document.images, ...pictures].map((image) => image.decode()));
    // The page itself shows the end of what is new, in the next frame.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    element.scrollIntoView({ block });
  }, end);
}
