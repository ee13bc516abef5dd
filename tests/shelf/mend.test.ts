// Words and texts of the saved index that are damaged: read from their files, told, and mended.
import { openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openShelf, Thesaurus } from '../../src/shelf/index.ts';
import { openDamageReport } from '../../src/shelf/mend.ts';
import { makeFolder, makeLibrary, pageSource } from '../library/folder.ts';

const WORDS = ['osmosis', 'mitosis', 'force', 'energy', 'enzyme', 'neuron', 'carbon', 'orbit'];
const FILES = Object.fromEntries(
  WORDS.map((word) => [
    `science/${word}.md`,
    pageSource(`What is ${word}?`, `This tells what ${word} is. `.repeat(20)),
  ]),
);
const thesaurus = new Thesaurus();

test('pages whose text is damaged are shown from their files, and the index is built anew', async () => {
  const [folder, dataDir] = [makeLibrary(FILES), makeFolder()];
  await (await openShelf({ folder, dataDir, thesaurus })).close();
  const name = readdirSync(dataDir).find((one) => one.endsWith('.index')) ?? '';
  const file = join(dataDir, name);
  // The texts of pages stand at the end of the file.
  const sound = readFileSync(file);
  const damaged = Buffer.from(sound);
  damaged.fill(0, sound.indexOf('This tells what'));
  // In place, as a disk does it.
  const handle = openSync(file, 'r+');
  writeSync(handle, damaged, 0, damaged.length, 0);

  const onWarning = vi.fn<(message: string) => void>();
  const shelf = await openShelf({ folder, dataDir, thesaurus, onWarning });
  onTestFinished(() => shelf.close());
  for (const word of WORDS)
    expect(shelf.library.page(`science/${word}.md`)?.answer).toContain(`what ${word} is`);
  expect(onWarning).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('The saved index is damaged'));
  await expect.poll(() => readFileSync(file).includes('This tells what orbit is')).toBe(true);
  await shelf.refresh();

  const again = await openShelf({ folder, dataDir, thesaurus, onWarning });
  onTestFinished(() => again.close());
  for (const word of WORDS)
    expect(again.library.page(`science/${word}.md`)?.answer).toContain(`what ${word} is`);
  expect(onWarning).toHaveBeenCalledTimes(1);
});

test('words that are damaged while the library is open are told, and the index is built anew', async () => {
  const [folder, dataDir] = [makeLibrary(FILES), makeFolder()];
  const onWarning = vi.fn<(message: string) => void>();
  const shelf = await openShelf({ folder, dataDir, thesaurus, onWarning });
  onTestFinished(() => shelf.close());
  const first = async (question: string) => (await shelf.search(question)).matches[0]?.path;
  expect(await first('what is force')).toBe('science/force.md');
  const file = join(dataDir, readdirSync(dataDir).find((one) => one.endsWith('.index')) ?? '');
  // The texts stand last, and are left as they are.
  const before = readFileSync(file);
  writeSync(openSync(file, 'r+'), Buffer.alloc(before.indexOf('This tells what')), 0);
  await shelf.search('what is energy');
  expect(onWarning).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('The saved index is damaged'));
  await expect.poll(() => readFileSync(file).subarray(0, 9).toString()).toBe('CRIBSHEET');
  await shelf.refresh();
  for (const word of WORDS) expect(await first(`what is ${word}`)).toBe(`science/${word}.md`);
  expect(onWarning).toHaveBeenCalledTimes(1);
});

test('a page that is damaged in the index and gone from its folder is gone', async () => {
  const [folder, dataDir] = [makeLibrary(FILES), makeFolder()];
  await (await openShelf({ folder, dataDir, thesaurus })).close();
  const file = join(dataDir, readdirSync(dataDir).find((one) => one.endsWith('.index')) ?? '');
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0, bytes.indexOf('This tells what')));
  const shelf = await openShelf({ folder, dataDir, thesaurus });
  onTestFinished(() => shelf.close());
  writeFileSync(join(folder, 'science/force.md'), '');
  expect(shelf.library.page('science/force.md')).toBeUndefined();
  expect(shelf.library.page('science/orbit.md')?.answer).toContain('what orbit is');
});

test('damage is told, and the index built anew, no more often than every ten minutes', () => {
  const [onWarning, rebuild] = [vi.fn(), vi.fn()];
  let now = 0;
  const report = openDamageReport(onWarning, rebuild, () => now);
  for (now of [0, 1000, 599_999, 600_000, 600_001]) report('a.md');
  expect(onWarning).toHaveBeenCalledTimes(2);
  expect(rebuild).toHaveBeenCalledTimes(2);
});
