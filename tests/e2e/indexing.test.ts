// The bot while its library is being indexed, and while that is done anew: everybody is answered at once.

import { appendFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type BotProcess, launchBot, openDiscord, startBot } from './bot.ts';
import { makeFolder, page, writeFile } from './folder.ts';
import { textOf } from './shown.ts';

/** So many pages take seconds to index, on any machine: much longer than a question takes. */
const PAGES = 1500;
const STILL_READING = /still reading the library/;

const libraryDir = largeLibrary();

function largeLibrary(): string {
  const words =
    'A river carries sand and silt from its spring to the sea, past mills, meadows and towns. '.repeat(180);
  const files = Array.from({ length: PAGES }, (_, number): [string, string] => [
    `rivers/${number}.md`,
    page(`Where does river number ${number} rise?`, `At spring ${number}. ${words}`),
  ]);
  return makeFolder({
    ...Object.fromEntries(files),
    'library.yml': 'name: Rivers\nsite: https://example.org\n',
  });
}

const isIndexed = ({ dataDir }: BotProcess): boolean =>
  existsSync(dataDir) && readdirSync(dataDir).some((name) => name.endsWith('.index'));

test('whoever asks while the library is indexed for the first time is told so, and answered when it is', async () => {
  const discord = await openDiscord();
  const bot = await startBot(discord, { libraryDir });
  const student = discord.as('student').in('general');
  expect(isIndexed(bot)).toBe(false);
  const typed = await student.autocomplete('ask', 'question', 'where does river number 7');
  const first = await (await student.slash('ask', { question: 'where does river number 7 rise' })).reply();
  expect(typed).toEqual([]);
  expect(first.content).toMatch(STILL_READING);
  expect(first.ephemeral).toBe(true);
  let text = first.content;
  while (STILL_READING.test(text)) {
    text = textOf(await (await student.slash('ask', { question: 'where does river number 7 rise' })).reply());
  }
  expect(text).toContain('At spring 7.');
  await bot.stop();
});

test('SIGTERM while the library is being indexed ends the bot with 0, and leaves nothing half done', async () => {
  const discord = await openDiscord();
  const bot = launchBot(discord, { libraryDir });
  await discord.until(() => bot.stderr().includes('Indexing the library') || undefined, 'the indexing');
  expect(isIndexed(bot)).toBe(false);
  const { code } = await bot.stop();
  expect(code).toBe(0);
  expect(readdirSync(bot.dataDir).filter((name) => name.endsWith('.tmp') || name.endsWith('.index'))).toEqual(
    [],
  );
});

test('whoever asks while everything is indexed anew is answered from what was read before', async () => {
  const discord = await openDiscord();
  const bot = await startBot(discord, { libraryDir });
  const student = discord.as('student').in('general');
  const ask = async (question: string) => textOf(await (await student.slash('ask', { question })).reply());
  await discord.until(() => isIndexed(bot) || undefined, 'the first index');
  await expect
    .poll(() => ask('where does river number 9 rise'), { timeout: 60_000 })
    .toContain('At spring 9.');
  appendFileSync(join(libraryDir, 'library.yml'), '# changed\n');
  writeFile(libraryDir, 'rivers/new.md', page('Who sails the Zorblax?', 'Nobody yet.'));
  let answered = 0;
  while (!(await ask('who sails the Zorblax')).includes('Nobody yet.')) {
    expect(await ask('where does river number 9 rise')).toContain('At spring 9.');
    expect(await student.autocomplete('ask', 'question', 'where does river number 9')).not.toEqual([]);
    answered += 1;
  }
  expect(answered).toBeGreaterThan(1);
  await bot.stop();
});
