// How high answers stand on a phone, in screens: each title of a library is asked in the playground's page, and its message measured.
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { loadLibrary } from '../src/library/index.ts';
import { projectRoot } from '../src/root.ts';
import { launchChromium } from './chromium.ts';
import { openSeat, PHONE, startBot } from './running-bot.ts';

const { values } = parseArgs({ options: { library: { type: 'string' }, most: { type: 'string' } } });
const folder = values.library ?? `${projectRoot()}/content`;
const { library } = loadLibrary({ folder });
const titles = library.entries
  .map(({ title }) => title)
  .slice(0, Number(values.most ?? Number.POSITIVE_INFINITY));

// One person asks for all of them, faster than anybody reads.
const bot = await startBot({ LIBRARY_DIR: folder, MEANING: 'off', LIMIT_PERSON_COMMANDS: 'off' });
const browser = await launchChromium();
try {
  const page = await openSeat(browser, bot.url, 'student/dm', PHONE);
  const heights: { title: string; screens: number }[] = [];
  for (const title of titles)
    heights.push({ title, screens: (await heightOf(page, title)) / PHONE.viewport.height });
  heights.sort((one, other) => other.screens - one.screens);
  for (const { title, screens } of heights) console.log(`${screens.toFixed(2)}  ${title}`);
  const at = (share: number) => heights[Math.floor((1 - share) * (heights.length - 1))]?.screens.toFixed(2);
  console.log(
    `\n${heights.length} titles: median ${at(0.5)}, 95th percentile ${at(0.95)}, highest ${at(1)} screens`,
  );
} finally {
  await browser.close();
  bot.stop();
}

/** The height of the message that answers, with its pictures and controls, in CSS pixels. A busy machine is asked again. */
async function heightOf(page: Page, title: string, tries = 5): Promise<number> {
  const messages = page.locator('discord-message:is([data-state=sent], [data-state=failed])');
  const before = await messages.count();
  await page.getByRole('combobox', { name: /^Message / }).fill(`/ask ${title}`);
  await page.keyboard.press('Enter');
  const message = messages.nth(before);
  // Enter chooses a suggestion where one is open by then; what still stands in the box was not sent.
  await message.waitFor().catch(() => page.keyboard.press('Enter'));
  await message.waitFor();
  if ((await message.getAttribute('data-state')) === 'failed') {
    if (tries === 1) throw new Error(`The bot did not answer in time: ${title}`);
    return heightOf(page, title, tries - 1);
  }
  return message.evaluate(async (element) => {
    await document.fonts.ready;
    const embeds = [...element.querySelectorAll('discord-embed')];
    const pictures = embeds.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('img') ?? [])]);
    await Promise.all(pictures.map((picture) => picture.decode()));
    return element.getBoundingClientRect().height;
  });
}
