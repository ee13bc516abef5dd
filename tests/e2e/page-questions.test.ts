// The questions that the library of this project suggests: each of them shows something else.

import { afterAll, describe, expect, test } from 'vitest';
import { lastMessage, noBrowser, openTab } from './browser.ts';
import { makeFolder } from './folder.ts';
import { runBuilt } from './process.ts';

const SUGGESTED: Readonly<Record<string, { says: string | RegExp; shows: string }>> = {
  'how does LTP work': { says: 'Long-term potentiation', shows: '[data-control]' },
  'mitosis vs meiosis': { says: /Feature:\s*Divisions\s*Mitosis: One/, shows: 'li' },
  'how do I use the quadratic formula': { says: 'discriminant', shows: 'discord-embed img' },
  'how does recursion work': { says: 'def factorial(n):', shows: 'pre' },
  revolution: { says: 'Did you mean one of these?', shows: '[data-control]' },
  'when does the cafeteria open': { says: 'Not in the library', shows: '[data-control]' },
};

describe.skipIf(noBrowser)('the playground as "npm start" opens it', () => {
  const bot = noBrowser
    ? undefined
    : runBuilt('main.js', [], { PLAYGROUND_PORT: '0', DATA_DIR: makeFolder() });

  afterAll(async () => {
    bot?.child.kill('SIGTERM');
    await bot?.ended;
  });

  test('suggests questions, and a click asks each of them', async () => {
    const address = () => /^Open (http:\S+)$/m.exec(bot?.stdout() ?? '')?.[1];
    await expect.poll(address, { timeout: 30_000 }).toBeDefined();
    const page = await openTab({ url: address() ?? '' });
    expect(await page.locator('.suggestion').allInnerTexts()).toEqual(Object.keys(SUGGESTED));
    for (const [question, { says, shows }] of Object.entries(SUGGESTED)) {
      await page.getByRole('button', { name: question, exact: true }).click();
      const answer = await lastMessage(page, says);
      await answer.locator(shows).first().waitFor();
      await answer.getByText('Only you can see this').waitFor();
    }
  });
});
