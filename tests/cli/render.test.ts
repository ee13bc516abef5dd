// cli render: the messages of pages, a JSON line a page.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeFolder, manyPages, page } from '../e2e/folder.ts';
import { CONTENT } from '../e2e/process.ts';
import { readPng } from '../pictures/png.ts';
import { cli, linesOf } from './cli.ts';

vi.setConfig({ testTimeout: 120_000 });

const library = makeFolder(manyPages());

interface Rendered {
  page: string;
  messages: {
    embeds: { title?: string; footer?: { text: string }; image?: { url: string } }[];
    components: object[];
    attachments: object[];
  }[];
  pictures: object[];
}

async function render(...args: string[]): Promise<Rendered[]> {
  const lines = await linesOf(['render', ...args]);
  return lines.map((line) => JSON.parse(line) as Rendered);
}

test('without a name every page is rendered, in the order of their paths', async () => {
  const pages = await render('--library', library);
  expect(pages).toHaveLength(80);
  expect(pages.map(({ page }) => page)).toEqual(pages.map(({ page }) => page).sort());
  const chronicle = pages.find(({ page }) => page === 'long-reads/chronicle.md');
  expect(chronicle?.messages.length).toBeGreaterThan(3);
  expect(chronicle?.messages[0]?.components.length).toBeGreaterThan(0);
});

test('pages are named by their paths in the library, or by those of their files', async () => {
  const pages = await render('rivers/river-3.md', join(library, 'long-reads/poem.md'), '--library', library);
  expect(pages.map(({ page }) => page)).toEqual(['rivers/river-3.md', 'long-reads/poem.md']);
});

test('every page of the own library is rendered', async () => {
  const pages = await render('--library', CONTENT);
  expect(pages.length).toBeGreaterThanOrEqual(60);
  for (const { messages } of pages) expect(messages.length).toBeGreaterThan(0);
});

test('a page that there is not is named, and nothing is rendered', async () => {
  const { code, stdout, stderr } = await cli([
    'render',
    'rivers/river-3.md',
    'no/such.md',
    '--library',
    library,
  ]);
  expect(stderr).toMatch(/^The library has no page no\/such\.md\./);
  expect(stderr).not.toContain('Usage:');
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

test('in the place of a page that there is not, those are named that are called alike, by their files or titles', async () => {
  const folder = makeFolder({
    'a/on-tides.md': page('What makes the sea rise and fall?', 'The moon does.'),
    'b/maps.md': page('How are maps drawn?', 'To scale.'),
  });
  for (const wrong of ['b/on-tide.md', 'What makes the sea rise']) {
    const { stderr } = await cli(['render', wrong, '--library', folder]);
    expect(stderr).toContain('  a/on-tides.md  What makes the sea rise and fall?\n');
    expect(stderr).not.toContain('b/maps.md');
  }
});

test('a broken page is told on standard error, and the others are rendered', async () => {
  const folder = makeFolder({
    'a/good.md': '---\ntitle: Good?\n---\nYes.\n',
    'a/bad.md': '---js\ntitle: [\n---\nNo.\n',
  });
  const { code, stdout, stderr } = await cli(['render', '--library', folder]);
  expect(stderr).toMatch(/^a\/bad\.md:\d+ {2}.+ {2}.+$/m);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(0);
});

test('formulas are drawn: the payload names the picture, the line tells its size, and a folder takes the file', async () => {
  const folder = makeFolder({
    'maths/mean.md': page('What is the mean?', 'It is $$\\frac{a + b}{2}$$'),
    'maths/sum.md': page('What is a sum?', 'It is $a + b$.'),
  });
  const out = makeFolder();
  const [mean, sum] = await render('--library', folder, '--pictures', out);
  expect(mean?.messages[0]?.embeds.at(-1)?.image).toEqual({ url: 'attachment://formulas.png' });
  expect(mean?.messages[0]?.attachments).toEqual([
    { id: '0', filename: 'formulas.png', description: '\\frac{a + b}{2}' },
  ]);
  const png = readFileSync(join(out, 'maths/mean/1.png'));
  const { width, height } = readPng(png);
  expect(mean?.pictures).toEqual([
    { message: 0, filename: 'formulas.png', width, height, bytes: png.length },
  ]);
  expect(sum?.messages[0]?.attachments).toEqual([]);
  expect(sum?.pictures).toEqual([]);
  expect(readdirSync(join(out, 'maths'))).toEqual(['mean']);
});
