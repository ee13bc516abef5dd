// A bot as `npm ci --omit=dev` installs it: with a token it needs nothing of the playground, without one it says what is missing.

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../src/root.ts';
import { openDiscord, startBot } from './bot.ts';
import { makeFolder, page } from './folder.ts';
import { runBuilt } from './process.ts';
import { textOf } from './shown.ts';

const libraryDir = makeFolder({ 'history/moon.md': page('Who first stood on the moon?', 'Neil Armstrong.') });
let root: string;

beforeAll(() => {
  root = makeFolder();
  for (const name of ['package.json', 'dist'])
    cpSync(join(projectRoot(), name), join(root, name), { recursive: true });
  const { dependencies = {}, optionalDependencies = {} } = readManifest();
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) linkPackage(name);
});

function readManifest(): Record<string, Record<string, string> | undefined> {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}

function linkPackage(name: string): void {
  const installed = join(projectRoot(), 'node_modules', name);
  const link = join(root, 'node_modules', name);
  mkdirSync(dirname(link), { recursive: true });
  if (existsSync(installed)) symlinkSync(installed, link, 'junction');
}

test('without a token it ends with a sentence that says what to do', async () => {
  const variables = { LIBRARY_DIR: libraryDir, DATA_DIR: makeFolder(), PLAYGROUND_PORT: '0' };
  const { code, stdout, stderr } = await runBuilt('main.js', [], variables, { root }).ended;
  // Beside the log, which may tell of the library meanwhile.
  expect(stderr).toMatch(
    /^Without DISCORD_TOKEN .+ not installed \([\w@/-]+\): set DISCORD_TOKEN, .+ cli -- ask "…" .+\n$/m,
  );
  expect(stdout).toBe('');
  expect(code).toBe(1);
});

test('with a token it answers, though nothing of the playground is there', async () => {
  rmSync(join(root, 'dist/src/playground'), { recursive: true });
  const packed = readdirSync(join(root, 'dist/packed')).filter((name) => name.startsWith('playground'));
  expect(packed).not.toEqual([]);
  for (const name of packed) rmSync(join(root, 'dist/packed', name));
  const discord = await openDiscord();
  const bot = await startBot(discord, { libraryDir, root });
  const reply = await (await discord.as('student').in('dm').slash('ask', { question: 'moon' })).reply();
  expect(textOf(reply)).toContain('Armstrong');
  expect((await bot.stop()).code).toBe(0);
});
