// What the log says of a library: what is left out when it is opened, and pages that turn out to be unshowable when somebody asks for them.
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { writePage } from '../../src/answer/index.ts';
import { readConfig } from '../../src/config/index.ts';
import { findPage } from '../../src/finding/index.ts';
import { speak } from '../../src/language/index.ts';
import { type OpenedLibrary, openLibrary } from '../../src/run/library.ts';
import { makeFolder, page } from '../e2e/folder.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Opens a library by words alone. */
function open(files: Record<string, string>, libraryDir = makeFolder(files)) {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const stateDir = makeFolder();
  const config = readConfig({
    LIBRARY_DIR: libraryDir,
    DATA_DIR: join(stateDir, 'data'),
    STATE_DIR: stateDir,
    MEANING: 'off',
  });
  const controller = new AbortController();
  const failed: unknown[] = [];
  const library: OpenedLibrary = openLibrary(config, log, controller.signal, (reason) => failed.push(reason));
  closing.push(async () => {
    controller.abort();
    await library.close();
  });
  const warnings = () => lines.filter(({ level }) => level === 40);
  return { library, lines, warnings, failed };
}

test('a page that cannot be laid out when it is asked for is a line with its name, once', async () => {
  const { library, warnings } = open({
    'biology/cell.md': page('What is a cell?', 'The smallest unit of life.'),
    'biology/hostile.md': page('What is hostile?', `${'> '.repeat(20_000)}deep`),
  });
  const shelf = await library.reading.opened;
  for (const path of ['biology/cell.md', 'biology/hostile.md', 'biology/hostile.md']) {
    const found = findPage(shelf, path);
    expect(found).toBeDefined();
    await writePage(found, speak());
  }
  const said = warnings().map(({ page: path, reason, msg }) => ({ path, reason, msg }));
  expect(said).toEqual([
    {
      path: 'biology/hostile.md',
      reason: 'nesting',
      msg: 'a page is shown as plain text: it cannot be laid out',
    },
  ]);
});

test('ten pages that are left out are named, and how many more there are', async () => {
  const broken = Array.from({ length: 13 }, (_, number) => [
    `a/bad-${number}.md`,
    '---js\ntitle: [\n---\nText.',
  ]);
  const { library, lines, warnings } = open({
    ...Object.fromEntries(broken),
    'a/good.md': page('What is good?', 'This is.'),
  });
  const shelf = await library.reading.opened;
  await expect.poll(() => lines.some(({ msg }) => String(msg).includes('MEANING is off'))).toBe(true);
  expect(shelf.library.entries.map(({ title }) => title)).toEqual(['What is good?']);
  const said = warnings().map(({ msg }) => String(msg));
  expect(said.filter((text) => /^a\/bad-\d+\.md:\d+ is left out: /.test(text))).toHaveLength(10);
  expect(said.at(-1)).toMatch(/^3 more pages are left out; .*check/);
});

test('a library that cannot be opened is told to who runs it, and can be closed', async () => {
  const { library, failed } = open({}, '/no/such/library');
  await expect(library.reading.opened).rejects.toThrow();
  await library.close();
  expect(failed).toEqual([expect.objectContaining({ message: expect.stringContaining('/no/such/library') })]);
});
