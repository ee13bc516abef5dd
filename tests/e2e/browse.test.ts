// /browse and the buttons of long pages, over a library that is too large for one menu.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LocalDiscord, Seat, ShownMessage } from '../../src/playground/driver/index.ts';
import { type BotProcess, openDiscord, startBot } from './bot.ts';
import { makeFolder, manyPages, page, writeFile } from './folder.ts';
import { buttonsOf, expectGoodManners, optionsOf, textOf } from './shown.ts';

const libraryDir = makeFolder(manyPages());
let discord: LocalDiscord;
let bot: BotProcess;
let student: Seat;

beforeAll(async () => {
  discord = await openDiscord();
  bot = await startBot(discord, { libraryDir });
  student = discord.as('student').in('general');
});

async function browse(subject?: string): Promise<ShownMessage> {
  return (await student.slash('browse', subject === undefined ? {} : { subject })).reply();
}

async function click(shown: ShownMessage, button: string): Promise<ShownMessage> {
  return (await student.click(shown, button)).update();
}

async function select(shown: ShownMessage, choice: string): Promise<ShownMessage> {
  return (await student.select(shown, choice)).update();
}

test('subjects are listed with their counts', async () => {
  const shown = await browse();
  expect(optionsOf(shown)).toMatchObject([
    { label: 'Long Reads', description: '2 questions' },
    { label: 'Machines', description: '60 questions' },
    { label: 'Rivers', description: '18 questions' },
  ]);
  expect(buttonsOf(shown)).toEqual([]);
});

test('all questions of a subject can be reached, each once, and a chosen one is shown', async () => {
  let shown = await select(await browse(), 'Machines');
  const seen = optionsOf(shown);
  while (buttonsOf(shown).includes('Next')) {
    shown = await click(shown, 'Next');
    seen.push(...optionsOf(shown));
  }
  expect(seen).toHaveLength(60);
  expect(new Set(seen.map(({ value }) => value)).size).toBe(60);
  expect(buttonsOf(shown)).toEqual(['Previous', 'See all subjects']);
  const last = seen.at(-1)!;
  const answer = await select(shown, last.value);
  expect(answer.embeds[0]?.title).toContain('How is the');
  expect(last.label).toContain(answer.embeds[0]?.title);
});

test('a turned page can be turned back', async () => {
  const first = await browse('machines');
  const back = await click(await click(first, 'Next'), 'Previous');
  expect(optionsOf(back)).toEqual(optionsOf(first));
});

test('from a page of a subject, and from what else it offers, one goes back to the subject', async () => {
  const subject = await browse('rivers');
  const [first] = optionsOf(subject);
  const answer = await select(subject, first!.value);
  const others = await click(answer, 'Not what I asked');
  const again = await click(others, 'Back');
  expect(again.embeds[0]?.title).toBe(answer.embeds[0]?.title);
  const related = optionsOf(again).find(({ value }) => value.startsWith('g:'));
  const next = await select(again, related!.value);
  expect(next.embeds[0]?.title).not.toBe(answer.embeds[0]?.title);
  const back = await click(next, 'Back');
  expect(back.embeds[0]?.title).toBe(answer.embeds[0]?.title);
  expect(optionsOf(await click(back, 'Back'))).toEqual(optionsOf(subject));
});

test('a subject may be named at once, in any spelling; one that there is not gives the list', async () => {
  for (const subject of ['rivers', 'Rivers', ' RIVERS ', 'rivres'])
    expect(optionsOf(await browse(subject))).toHaveLength(18);
  expect(optionsOf(await browse('zzzz qqqq'))).toHaveLength(3);
});

test('subjects are suggested', async () => {
  const names = async (typed: string) =>
    (await student.autocomplete('browse', 'subject', typed)).map(({ name }) => name);
  expect(await names('')).toEqual(['Long Reads', 'Machines', 'Rivers']);
  expect((await names('mahcines'))[0]).toBe('Machines');
  expect(Array.isArray(await names('🌊'.repeat(80)))).toBe(true);
});

test('every part of a very long page can be reached, and no word of it is lost', async () => {
  const asked = await (
    await student.slash('ask', { question: 'What does the chronicle of the valley tell?' })
  ).reply();
  let shown = await click(asked, 'Whole page');
  const parts = [shown];
  while (buttonsOf(shown).includes('Next')) {
    shown = await click(shown, 'Next');
    parts.push(shown);
  }
  expect(parts.length).toBeGreaterThan(3);
  const all = parts.map(textOf).join('\n');
  for (let number = 1; number <= 40; number += 1) {
    expect(all.split(`Remark ${number} of the chronicle`)).toHaveLength(13);
    expect(all).toContain(`Year ${number}`);
  }
  expect(textOf(shown)).toContain(`Part ${parts.length} of ${parts.length}`);
});

test('a page that is gone, or shorter, since its buttons were made is met with a sentence or its last part', async () => {
  writeFile(
    libraryDir,
    'long-reads/letter.md',
    page('What says the letter?', 'It is **long**. '.repeat(900)),
  );
  const shown = await askUntil('What says the letter?', (one) => buttonsOf(one).includes('Whole page'));
  const last = await click(await click(shown, 'Whole page'), 'Next');
  writeFile(libraryDir, 'long-reads/letter.md', page('What says the letter?', 'It is short.'));
  await askUntil('What says the letter?', (one) => !buttonsOf(one).includes('Whole page'));
  expect(textOf(await click(last, 'Next'))).toContain('It is short.');
  const list = await browse('long-reads');
  const { value } = optionsOf(list).find(({ label }) => label.includes('letter'))!;
  rmSync(join(libraryDir, 'long-reads/letter.md'));
  await askUntil('What says the letter?', (one) => one.embeds[0]?.title !== 'What says the letter?');
  expect(textOf(await select(list, value))).toContain('no longer in the library');
});

test('a saved page is answered anew while the bot runs, and a broken one as it was before', async () => {
  const question = 'What is the short poem about?';
  writeFile(libraryDir, 'long-reads/poem.md', page(question, 'It is about a winter night.'));
  await askUntil(question, (one) => textOf(one).includes('winter night'));
  writeFile(libraryDir, 'long-reads/poem.md', '---js\ntitle: [broken\n---\nNothing.\n');
  writeFile(libraryDir, 'long-reads/sequel.md', page('What is the sequel about?', 'A summer day.'));
  await askUntil('What is the sequel about?', (one) => textOf(one).includes('summer day'));
  expect(textOf(await (await student.slash('ask', { question })).reply())).toContain('winter night');
});

/** Asks again and again until the reply is as it should be. */
async function askUntil(question: string, isGood: (shown: ShownMessage) => boolean): Promise<ShownMessage> {
  let shown: ShownMessage | undefined;
  await expect
    .poll(
      async () => {
        shown = await (await student.slash('ask', { question })).reply();
        return isGood(shown);
      },
      { timeout: 60_000, interval: 50 },
    )
    .toBe(true);
  return shown!;
}

describe('controls that are not from this bot as it is', () => {
  /** A message of the bot with these controls: buttons by `custom_id`, or a menu. */
  async function forge(controls: readonly object[]): Promise<ShownMessage> {
    const handle = await student.slash('browse');
    const shown = await handle.reply();
    const token = /^\/interactions\/\d+\/([^/]+)\/callback$/.exec(discord.requests.at(-1)?.path ?? '')?.[1];
    const response = await fetch(
      `${discord.apiUrl}/v10/webhooks/${discord.applicationId}/${token}/messages/@original`,
      {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          components: [{ type: 1, components: controls }],
          allowed_mentions: { parse: [] },
        }),
      },
    );
    expect(response.status).toBe(200);
    return shown;
  }

  test.each([
    'x',
    'old:button',
    'p',
    'p:',
    'p:AAAAAAAAAA',
    'p:AAAAAAAAAA:01',
    'p:AAAAAAAAAA:0:extra',
    'p:../../../x:0',
    'b:machines:-1',
    'b:<script>:0',
    's:1e3',
    'h:AAAAAAAAAA:::',
    'f:AAAAAAAAAA::',
    't:1',
    'c:p:AAAAAAAAA',
    '__proto__',
    'toString',
    '🙂',
    'p'.repeat(100),
  ])('a button "%s" is answered with a sentence to the one who clicked', async (custom_id) => {
    const shown = await forge([{ type: 2, style: 2, label: 'Old', custom_id }]);
    const reply = await (await student.click(shown, 'Old')).reply();
    expect(reply.ephemeral).toBe(true);
    expect(reply.content).toMatch(/^[A-Z].+\.$/);
  });

  test.each([
    ['p:AAAAAAAAAA:3', 'no longer in the library'],
    ['b:no-such-subject:0', 'Machines'],
    ['b:machines:999999', 'How is the'],
    ['s:999999', 'Machines'],
    ['c', 'no longer in the library'],
    ['d', 'Machines'],
    ['k:p:AAAAAAAAAA', 'no longer in the library'],
    ['k:c:AAAAAAAAAABBBBBBBBBB', 'no longer in the library'],
    ['k:s:no-such-subject:0', 'Machines'],
    ['n:AAAAAAAAAA:::', 'Nothing was noted'],
  ])('a button "%s" that leads nowhere shows the nearest there is', async (custom_id, text) => {
    const shown = await forge([{ type: 2, style: 2, label: 'Old', custom_id }]);
    expect(textOf(await click(shown, 'Old'))).toContain(text);
  });

  test.each([
    ['c', 'no longer in the library'],
    ['d', 'Machines'],
  ])('a menu "%s" with a value that is unknown is answered', async (custom_id, text) => {
    const options = [{ label: 'Old', value: '../../etc/passwd' }];
    const shown = await forge([{ type: 3, custom_id, options }]);
    expect(textOf(await select(shown, 'Old'))).toContain(text);
  });
});

test('buttons and menus from before a restart work after it', async () => {
  const list = await browse('machines');
  const chronicle = await (
    await student.slash('ask', { question: 'What does the chronicle of the valley tell?' })
  ).reply();
  expect((await bot.stop()).code).toBe(0);
  bot = await startBot(discord, { libraryDir, dataDir: bot.dataDir });
  const second = await click(list, 'Next');
  expect(textOf(second)).toContain('Page 2 of 3');
  expect(textOf(await select(second, optionsOf(second)[0]!.value))).toContain('Clean the');
  const whole = await click(chronicle, 'Whole page');
  expect(textOf(await click(whole, 'Next'))).toMatch(/Part 2 of \d/);
});

test('nothing that was sent pings anybody or shows a trace of the program', () => {
  expectGoodManners(discord);
});
