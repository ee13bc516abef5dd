// What was built, copied elsewhere without a source beside it.

import { cpSync, mkdirSync, readdirSync, renameSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../src/root.ts';
import { openDiscord, startBot } from './bot.ts';
import { makeFolder, page } from './folder.ts';
import { runBuilt } from './process.ts';
import { textOf } from './shown.ts';

const libraryDir = makeFolder({
  'medicine/infarction.md': page('What causes a myocardial infarction?', 'A closed artery.', 'Medicine'),
});
let root: string;

beforeAll(() => {
  root = makeFolder();
  for (const name of ['dist', 'content'])
    cpSync(join(projectRoot(), name), join(root, name), { recursive: true });
  for (const name of packageNames()) {
    const link = join(root, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(projectRoot(), 'node_modules', name), link, 'junction');
  }
});

/** The names of all installed packages. */
function packageNames(): string[] {
  const names = readdirSync(join(projectRoot(), 'node_modules')).filter((name) => !name.startsWith('.'));
  return names.flatMap((name) =>
    name.startsWith('@')
      ? readdirSync(join(projectRoot(), 'node_modules', name)).map((inner) => `${name}/${inner}`)
      : [name],
  );
}

test('it answers from its content, and keeps its index beside it', async () => {
  const discord = await openDiscord();
  const bot = await startBot(discord, { root, variables: { LIBRARY_DIR: '', DATA_DIR: '' } });
  const student = discord.as('student').in('dm');
  const handle = await student.slash('ask', { question: 'how does LTP work' });
  expect(textOf(await handle.reply())).toContain('synap');
  expect(discord.commands()).toHaveLength(readdirSync(join(projectRoot(), 'commands')).length);
  expect((await bot.stop()).code).toBe(0);
  expect(readdirSync(join(root, 'data')).some((name) => name.endsWith('.index'))).toBe(true);
});

test('it knows what students say for what pages say', async () => {
  const args = ['ask', 'what causes a heart attack', '--explain', '--library', libraryDir];
  const { stdout, stderr } = await runBuilt('cli.js', args, { DATA_DIR: makeFolder() }, { root }).ended;
  expect(stderr).toBe('');
  expect(stdout).toMatch(/myocardial infarction \(means the same; 1 page\)/);
});

test.each([['ask', 'what causes a heart attack', '--json'], ['render']])(
  'the command line does %s',
  async (...args) => {
    const running = runBuilt(
      'cli.js',
      [...args, '--library', libraryDir],
      { DATA_DIR: makeFolder() },
      { root },
    );
    const { code, stdout, stderr } = await running.ended;
    expect(stderr).toBe('');
    expect(stdout).toContain('A closed artery.');
    expect(code).toBe(0);
  },
);

test.each(['commands', 'controls'])('without any of its %s it does not start, and says why', async (part) => {
  const discord = await openDiscord();
  const [folder, away] = [join(root, 'dist', part), join(root, `${part}-away`)];
  renameSync(folder, away);
  try {
    const variables = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      LIBRARY_DIR: libraryDir,
      DATA_DIR: makeFolder(),
    };
    const { code, stdout, stderr } = await runBuilt('main.js', [], variables, { root }).ended;
    expect(stderr).toMatch(new RegExp(`^There is nothing in .+${part}, .+npm run build.+$`, 'm'));
    expect([code, stdout]).toEqual([1, '']);
    expect(discord.gateway.connected).toBe(false);
  } finally {
    renameSync(away, folder);
  }
});
