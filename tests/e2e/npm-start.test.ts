// `npm start`, as people type it and service managers run it: whatever ends npm ends the bot.

import { spawn } from 'node:child_process';
import { afterAll, expect, test } from 'vitest';
import { projectRoot } from '../../src/root.ts';
import { openDiscord } from './bot.ts';
import { makeFolder, page } from './folder.ts';
import { textOf } from './shown.ts';

const libraryDir = makeFolder({ 'biology/ltp.md': page('How does LTP work?', 'A synapse grows stronger.') });
const CALLBACK = { method: 'POST', path: /\/callback$/ };

const left: (() => void)[] = [];

afterAll(() => {
  for (const end of left) {
    try {
      end();
    } catch {
      // It has ended.
    }
  }
});

/** Runs `npm start` with a bot for a local Discord, until that is connected. */
async function startByNpm() {
  const discord = await openDiscord();
  const npm = spawn('npm', ['start'], {
    cwd: projectRoot(),
    // A group of its own: whatever a failing test leaves behind is ended with it.
    detached: true,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      MEANING: 'off',
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      LIBRARY_DIR: libraryDir,
      DATA_DIR: makeFolder(),
      STATE_DIR: makeFolder(),
    },
  });
  left.push(() => {
    if (npm.pid !== undefined) process.kill(-npm.pid, 'SIGKILL');
  });
  let said = '';
  for (const stream of [npm.stdout, npm.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  // The streams end when nobody holds them any longer: neither npm nor what it started.
  const ended = new Promise<void>((resolve) => npm.on('close', () => resolve()));
  await discord.until(() => said.includes('"connected to Discord"') || undefined, 'the bot to connect');
  return { discord, npm, ended, said: () => said };
}

test.concurrent.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'] as const)(
  '%s to npm ends the bot, and what it had taken is answered',
  async (signal) => {
    const { discord, npm, ended, said } = await startByNpm();
    discord.faults.onRequest(CALLBACK, { kind: 'delay', ms: 300 });
    const handle = await discord.as('student').in('general').slash('ask', { question: 'how does LTP work' });
    await discord.until(() => discord.requests.find(({ path }) => CALLBACK.path.test(path)), 'the reply');
    npm.kill(signal);
    expect(textOf(await handle.reply())).toContain('synap');
    await ended;
    expect(discord.gateway.connected, said()).toBe(false);
  },
);
