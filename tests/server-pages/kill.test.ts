// Killed at any moment, a process loses nothing that it said was kept, and leaves no half page.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { builtFolder } from '../../src/root.ts';
import { openServerFolder } from '../../src/server-pages/server-folder.ts';
import { makeFolder } from '../library/folder.ts';

/** How often the process is killed; by hand it may be more often. */
const KILLS = Number(process.env['KILLS'] ?? 6);

// Thousands of versions take a while to be removed.
vi.setConfig({ testTimeout: 120_000 + KILLS * 20_000, hookTimeout: 240_000 });

/** Writes pages of a server for ever, and says what was kept. It runs what was built. */
const SCRIPT = `
const { openServerFolder } = await import(process.argv[1]);
const pages = openServerFolder(process.argv[2]);
for (let number = 1; ; number += 1) {
  const known = await pages.list();
  const page = known[number % 4];
  const subject = number % 3 === 0 ? 'School' : 'Home';
  const answer = 'Version ' + number + '. ' + 'Words of it. '.repeat(200);
  const fields = { title: 'Page ' + (number % 7), subject, answer, keywords: [], aliases: [] };
  const change = { page: page?.id, base: page?.version ?? 0, author: '1' };
  const saved = page !== undefined && number % 9 === 0 ? await pages.erase(change) : await pages.write(change, fields);
  if (saved.kind === 'saved') process.stdout.write(saved.page.id + ' ' + saved.page.version + '\\n');
  if (saved.kind === 'deleted') process.stdout.write(saved.before.id + ' ' + saved.version + '\\n');
}`;

/** Runs until so many changes were kept and some milliseconds more have passed; gives what was said to be kept. */
async function writeUntilKilled(folder: string, changes: number, more: number): Promise<string[]> {
  const built = pathToFileURL(join(builtFolder(), 'src/server-pages/server-folder.js')).href;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', SCRIPT, built, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const enough = new Promise<void>((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`it ended by itself: ${code}`)));
    child.stdout.on('data', (data) => {
      said += data;
      if (said.split('\n').length > changes) resolve();
    });
  });
  await enough;
  await sleep(more);
  const ended = new Promise((resolve) => child.removeAllListeners('exit').once('close', resolve));
  child.kill('SIGKILL');
  await ended;
  // The last line may have been cut where the process was.
  return said.split('\n').slice(0, -1);
}

test('what was said to be kept is there, and every file is a whole page', async () => {
  const folder = makeFolder();
  const kept = new Map<string, number>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    for (const line of await writeUntilKilled(folder, 1 + (kill % 5), Math.random() * 40)) {
      const [id = '', version = ''] = line.split(' ');
      kept.set(id, Math.max(kept.get(id) ?? 0, Number(version)));
    }
    const pages = openServerFolder(folder);
    for (const [id, version] of kept)
      expect((await pages.history(id))[0]?.version ?? 0).toBeGreaterThanOrEqual(version);
    await pages.mend();
    const sources = new Map((await pages.list()).map(({ path, source }) => [path, source]));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.md') && !name.startsWith('.'),
    );
    expect(files.sort()).toEqual([...sources.keys()].sort());
    for (const file of files) expect(readFileSync(join(folder, file), 'utf8')).toBe(sources.get(file));
  }
  expect(kept.size).toBeGreaterThan(0);
});
