// Formulas as pictures, sent by the real bot and changed with the page's parts.

import { beforeAll, expect, test } from 'vitest';
import type { LocalDiscord, Seat, ShownMessage } from '../../src/playground/driver/index.ts';
import { readPng } from '../pictures/png.ts';
import { openDiscord, startBot } from './bot.ts';
import { makeFolder, page } from './folder.ts';
import { buttonsOf, expectGoodManners, textOf } from './shown.ts';

const FILLING = `${'The proof goes on for a while. '.repeat(30).trim()}\n\n`;

let discord: LocalDiscord;
let student: Seat;

beforeAll(async () => {
  const sections = Array.from(
    { length: 8 },
    (_, index) => `### Step ${index + 1}\n\n${FILLING}$$s_${index} = \\frac{${index + 1}}{a + b}$$`,
  );
  discord = await openDiscord();
  await startBot(discord, {
    libraryDir: makeFolder({
      'mathematics/long.md': page('How does the long proof go?', sections.join('\n\n')),
      'mathematics/mean.md': page('What is the mean?', 'It is $$m = \\frac{a + b}{2}$$'),
      'mathematics/half.md': page(
        'What is one half?',
        `It is $$\\frac{1}{2}$$\n\n### More\n\n${FILLING.repeat(8)}`,
      ),
    }),
  });
  student = discord.as('student').in('general');
});

/** A command's answer once it is whole: it may have been announced first. */
async function ask(question: string): Promise<ShownMessage> {
  return (await student.slash('ask', { question })).reply();
}

/** The bytes of the picture that a message shows. */
async function pictureOf(shown: ShownMessage): Promise<Uint8Array> {
  const url = shown.embeds.find(({ image }) => image)?.image?.url ?? '';
  const response = await fetch(url);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

test('an answer with a formula shows it as a picture below its text', async () => {
  const shown = await ask('What is the mean?');
  expect(textOf(shown)).toContain('m = (a + b)/2');
  expect(readPng(await pictureOf(shown)).width).toBe(680);
});

test('what is told of the picture is the TeX', async () => {
  await ask('What is the mean?');
  const bodies = JSON.stringify(discord.requests.map(({ body }) => body));
  expect(bodies).toContain(JSON.stringify({ description: 'm = \\frac{a + b}{2}' }).slice(1, -1));
});

test('turning a page brings the pictures of its parts', async () => {
  const asked = await ask('How does the long proof go?');
  let shown = await (await student.click(asked, 'Whole page')).update();
  const pictures = [await pictureOf(shown)];
  while (buttonsOf(shown).includes('Next')) {
    shown = await (await student.click(shown, 'Next')).update();
    pictures.push(await pictureOf(shown));
    expect(shown.attachments).toEqual([]);
  }
  expect(pictures.length).toBeGreaterThan(1);
  expect(new Set(pictures.map((bytes) => Buffer.from(bytes).toString('base64'))).size).toBe(pictures.length);
});

test('a part without formulas takes the picture away', async () => {
  const asked = await ask('What is one half?');
  expect(asked.embeds[0]?.image).toBeDefined();
  let shown = await (await student.click(asked, 'Whole page')).update();
  while (buttonsOf(shown).includes('Next')) shown = await (await student.click(shown, 'Next')).update();
  expect(shown.embeds.at(-1)?.image).toBeUndefined();
  expect(shown.api.attachments).toEqual([]);
});

test('where Discord takes no files the answer comes as text', async () => {
  discord.faults.onRequest({ path: /\/callback$/ }, { kind: 'status', status: 403 });
  const shown = await ask('What is the mean?');
  expect(textOf(shown)).toContain('m = (a + b)/2');
  expect(shown.embeds.at(-1)?.image).toBeUndefined();
});

test('the bot keeps its manners', () => {
  expectGoodManners(discord);
});
