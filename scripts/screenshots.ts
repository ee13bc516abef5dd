// Takes the pictures of docs/screenshots: the bot as it answers from content/, in the playground's page.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator } from 'playwright-core';
import { projectRoot } from '../src/root.ts';
import { launchChromium } from './chromium.ts';
import { openSeat, PHONE, startBot } from './running-bot.ts';
import { VIEWS, type View } from './views.ts';

const DESKTOP = { width: 900, height: 680 };
const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  dark: { colorScheme: 'dark', viewport: DESKTOP },
  light: { colorScheme: 'light', viewport: DESKTOP },
  phone: { colorScheme: 'dark', ...PHONE },
};

/** The views that are named on the command line; all of them where none is. */
const named = process.argv.slice(2);

const folder = join(projectRoot(), 'docs/screenshots');
const bot = await startBot();
try {
  mkdirSync(folder, { recursive: true });
  const { url } = bot;
  const browser = await launchChromium();
  for (const view of VIEWS) {
    if (named.length > 0 && !named.includes(view.name)) continue;
    await actOut(browser, url, view);
    for (const [look, options] of Object.entries(LOOKS))
      if (view.looks?.includes(look) ?? true) await take(browser, url, view, look, options);
  }
  await browser.close();
} finally {
  bot.stop();
}

async function actOut(browser: Browser, url: string, { seat, steps }: View): Promise<void> {
  for (const { as = seat, act } of steps) {
    const page = await openSeat(browser, url, as);
    await act(page);
    await page.context().close();
  }
}

async function take(
  browser: Browser,
  url: string,
  { name, seat, end, before, height = DESKTOP.height }: View,
  look: string,
  options: BrowserContextOptions,
): Promise<void> {
  const page = await openSeat(browser, url, seat, options);
  if (look !== 'phone') await page.setViewportSize({ ...DESKTOP, height });
  const messages = page.locator('discord-message');
  const seen = { start: messages.first(), end: messages.last(), last: messages.nth(-2) };
  await scrollTo(seen[end], end === 'end' ? 'end' : 'start');
  await before?.(page);
  await page.screenshot({ path: join(folder, `${name}-${look}.png`) });
  await page.context().close();
}

/** Brings one end of a message into view, once all in it has its size. */
async function scrollTo(message: Locator, end: 'start' | 'end'): Promise<void> {
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
