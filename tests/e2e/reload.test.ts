// SIGHUP: what has no terminal reads its configuration and its library anew; what has one ends with it.
import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { LocalDiscord, Seat } from '../../src/playground/driver/index.ts';
import { projectRoot } from '../../src/root.ts';
import { makeRepository } from '../checkout/repository.ts';
import { type BotProcess, openDiscord, startBot } from './bot.ts';
import { makeFolder, page } from './folder.ts';
import { CONTENT } from './process.ts';
import { textOf } from './shown.ts';

describe('a service whose library lies in a Git repository', () => {
  const repository = makeRepository({
    'library.yml': 'name: Notes\n',
    'rivers/elbe.md': page('Where does the Elbe rise?', 'In the Giant Mountains.'),
  });
  const folder = makeFolder({ '.env': 'ANSWERS=private\n' });
  let discord: LocalDiscord;
  let bot: BotProcess;
  let student: Seat;
  beforeAll(async () => {
    discord = await openDiscord();
    bot = await startBot(discord, { libraryDir: repository.url, folder, isService: true });
    student = discord.as('student').in('general');
  });

  const reloads = () =>
    bot.stderr().match(/read the configuration anew|The configuration stays/g)?.length ?? 0;
  async function hangUp(): Promise<void> {
    const before = reloads();
    bot.child.kill('SIGHUP');
    await vi.waitFor(() => expect(reloads()).toBe(before + 1), { timeout: 60_000 });
  }
  const ask = async (question: string) => (await student.slash('ask', { question })).reply();

  test('answers from it', async () => {
    expect(textOf(await ask('Where does the Elbe rise?'))).toContain('In the Giant Mountains.');
  });

  test('answers from what was pushed, as soon as it is told', async () => {
    repository.push({ 'rivers/rhine.md': page('Where does the Rhine rise?', 'At Lake Toma.') });
    await hangUp();
    await vi.waitFor(
      async () => expect(textOf(await ask('Where does the Rhine rise?'))).toContain('At Lake Toma.'),
      { timeout: 60_000, interval: 200 },
    );
  });

  test('takes what can be changed, says what cannot, and keeps its connection', async () => {
    expect((await ask('Where does the Elbe rise?')).ephemeral).toBe(true);
    writeFileSync(join(folder, '.env'), 'ANSWERS=public\nMEANING=on\nSHARDS=2\n');
    await hangUp();
    expect((await ask('Where does the Elbe rise?')).ephemeral).toBe(false);
    // MEANING stands in the environment as well, which holds above the file.
    expect(bot.stderr()).toMatch(/"applied":\["ANSWERS"\],"needRestart":\["SHARDS"\]/);
    expect(discord.gateway.identifies).toHaveLength(1);
  });

  test('goes on as it was where the file is wrong by now', async () => {
    writeFileSync(join(folder, '.env'), 'ANSWERS=nobody\n');
    await hangUp();
    expect(bot.stderr()).toContain('ANSWERS is neither: use private or public');
    expect((await ask('Where does the Elbe rise?')).ephemeral).toBe(false);
    expect((await bot.stop()).code).toBe(0);
  });
});

const hasScript = spawnSync('script', ['--version']).error === undefined;

test.skipIf(process.platform !== 'linux' || !hasScript)(
  'a terminal that is closed ends the bot, which leaves its session to be resumed',
  async () => {
    const discord = await openDiscord();
    const command = `'${process.execPath}' '${join(projectRoot(), 'dist/src/main.js')}'`;
    // It makes a terminal, and starts the bot there.
    const terminal = spawn('script', ['--quiet', '--command', command, '/dev/null'], {
      cwd: makeFolder(),
      env: {
        PATH: process.env['PATH'],
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        LIBRARY_DIR: CONTENT,
        MEANING: 'off',
        DATA_DIR: makeFolder(),
        STATE_DIR: makeFolder(),
      },
    });
    try {
      let said = '';
      terminal.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
      await discord.until(() => said.includes('connected to Discord') || undefined, 'the bot to connect');
    } finally {
      // As a window that is closed: nobody is left at the other end.
      terminal.kill('SIGKILL');
    }
    await discord.until(() => !discord.gateway.connected || undefined, 'the bot to leave');
    expect(discord.gateway.closeCodes).toEqual([4200]);
  },
);
