// cli render: the messages of pages, a JSON line a page.
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeFolder, manyPages } from '../e2e/folder.ts';
import { CONTENT } from '../e2e/process.ts';
import { cli, linesOf } from './cli.ts';

vi.setConfig({ testTimeout: 120_000 });

const library = makeFolder(manyPages());

interface Rendered {
  page: string;
  messages: { embeds: { title?: string; footer?: { text: string } }[]; components: object[] }[];
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
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

test('a broken page is told on standard error, and the others are rendered', async () => {
  const folder = makeFolder({
    'a/good.md': '---\ntitle: Good?\n---\nYes.\n',
    'a/bad.md': '---\ntitle: [\n---\nNo.\n',
  });
  const { code, stdout, stderr } = await cli(['render', '--library', folder]);
  expect(stderr).toMatch(/^a\/bad\.md:\d+ {2}.+ {2}.+$/m);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(0);
});
