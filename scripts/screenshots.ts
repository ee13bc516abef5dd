// Takes the pictures of docs/screenshots: the bot as it answers from content/, in the playground's page.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator } from 'playwright-core';
import { projectRoot } from '../src/root.ts';
import { launchChromium } from './chromium.ts';

interface View {
  name: string;
  /** Each stands in a place of its own, so that nothing stands above it. */
  seat: string;
  typed: string;
  /** Which end of the answer is seen. */
  end: 'start' | 'end';
}

const VIEWS: readonly View[] = [
  { name: 'answer', seat: 'student/biology', typed: '/ask how does LTP work', end: 'start' },
  { name: 'formulas', seat: 'student/general', typed: '/ask quadratic formula', end: 'end' },
  { name: 'table', seat: 'classmate/dm', typed: '/ask difference between mitosis and meiosis', end: 'start' },
  { name: 'code', seat: 'student/dm', typed: '/ask how does recursion work', end: 'start' },
  { name: 'browse', seat: 'student/group', typed: '/browse', end: 'start' },
  { name: 'unsure', seat: 'student/elsewhere', typed: '/ask types of protein', end: 'start' },
  { name: 'missing', seat: 'student/chemistry', typed: '/ask when does the cafeteria open', end: 'start' },
];

const DESKTOP = { width: 800, height: 680 };
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
  for (const { seat, typed } of VIEWS) await ask(browser, `${url}/#${seat}`, typed);
  for (const [look, options] of Object.entries(LOOKS)) await takeAll(browser, url, look, options);
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

async function ask(browser: Browser, address: string, typed: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator('.welcome').waitFor();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  // A command without options has only been chosen by now.
  if (!typed.includes(' ')) await page.keyboard.press('Enter');
  await page.locator('discord-message[data-state=sent]').waitFor();
  await page.close();
}

async function takeAll(
  browser: Browser,
  url: string,
  look: string,
  options: BrowserContextOptions,
): Promise<void> {
  const context = await browser.newContext(options);
  for (const { name, seat, end } of VIEWS) {
    const page = await context.newPage();
    await page.goto(`${url}/#${seat}`);
    await scrollTo(page.locator('discord-message'), end);
    await page.screenshot({ path: join(folder, `${name}-${look}.png`) });
    await page.close();
  }
  await context.close();
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
