// The bot with its page, started on this machine for pictures and measurements of what people see.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { projectRoot } from '../src/root.ts';

/** A phone, as pictures and measurements take it: sizes in CSS pixels. */
export const PHONE = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
} as const satisfies BrowserContextOptions;

/** A bot that answers from a library, and its page. */
export interface RunningBot {
  /** The address of its page. */
  url: string;
  stop(): void;
}

/** Starts the built bot with data of its own; it answers from `content/` unless told. Rejects where it ends before its page is there. */
export async function startBot(environment: Record<string, string> = {}): Promise<RunningBot> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cribsheet-page-'));
  const bot = spawn(process.execPath, [join(projectRoot(), 'dist/src/main.js')], {
    cwd: dataDir,
    env: { PLAYGROUND_PORT: '0', DATA_DIR: dataDir, STATE_DIR: join(dataDir, 'state'), ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const stop = () => {
    bot.kill();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  let said = '';
  for await (const text of bot.stdout.setEncoding('utf8')) {
    said += text;
    const [, url] = /^Open (http:\S+)$/m.exec(said) ?? [];
    if (url !== undefined) return { url, stop };
  }
  stop();
  throw new Error('The bot ended before it said where its page is');
}

/** Opens the page as a person in a place, such as `student/dm`, in a browser session of its own. */
export async function openSeat(
  browser: Browser,
  url: string,
  seat: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`${url}/#${seat}`);
  await page.locator('.welcome').waitFor();
  return page;
}
