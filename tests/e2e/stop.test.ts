// The end of the bot: asked for, or because Discord will not have it back.

import { describe, expect, test } from 'vitest';
import type { InteractionHandle, LocalDiscord } from '../../src/playground/driver/index.ts';
import { type BotProcess, openDiscord, startBot } from './bot.ts';
import { makeFolder, page, slowPages } from './folder.ts';
import { repliesTo, textOf } from './shown.ts';
import { warmUp } from './warm.ts';

/** So many pictures are not drawn while the bot ends. */
const SLOW = 60;
/** So many people at once are not told to come again. */
const WAVE = 20;

const CALLBACK = { method: 'POST', path: /\/callback$/ };

const libraryDir = makeFolder({ 'biology/ltp.md': page('How does LTP work?', 'A synapse grows stronger.') });

async function start(): Promise<[LocalDiscord, BotProcess]> {
  const discord = await openDiscord();
  return [discord, await startBot(discord, { libraryDir })];
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s lets a reply in flight arrive and ends with 0',
  async (signal) => {
    const [discord, bot] = await start();
    discord.faults.onRequest(CALLBACK, { kind: 'delay', ms: 600 });
    const handle = await discord.as('student').in('general').slash('ask', { question: 'how does LTP work' });
    await discord.until(() => discord.requests.find(({ path }) => CALLBACK.path.test(path)), 'the reply');
    expect(handle.state).toBe('waiting');
    bot.child.kill(signal);
    expect(textOf(await handle.reply())).toContain('synap');
    const { code, stdout } = await bot.ended;
    expect(code).toBe(0);
    expect(stdout).toBe('');
    // With 1000 the session would be over.
    expect(discord.gateway.closeCodes).toEqual([4200]);
  },
);

test('nobody is left looking at "thinking…": what waits for its picture is sent as text when the bot ends', async () => {
  const discord = await openDiscord();
  const bot = await startBot(discord, { libraryDir: makeFolder(slowPages(SLOW + 1)) });
  await warmUp(discord.as('student').in('general'), SLOW);
  const handles: InteractionHandle[] = [];
  while (handles.length < SLOW) {
    const next = Array.from({ length: WAVE }, (_, number) => {
      const question = `What is the long sum number ${handles.length + number}?`;
      // Of one person only a few are worked on at a time.
      return discord.stranger(number).in('general').slash('ask', { question });
    });
    handles.push(...(await Promise.all(next)));
    await Promise.all(handles.map((handle) => handle.response()));
  }
  expect(handles.map(({ state }) => state)).toContain('thinking');
  expect((await bot.stop()).code).toBe(0);
  for (const handle of handles) expect(textOf(await handle.reply())).toContain('It is long.');
});

test('a reply that never gets through does not keep the bot from ending', async () => {
  const [discord, bot] = await start();
  discord.faults.onRequest(CALLBACK, { kind: 'hang' }, 100);
  await discord.as('student').in('general').slash('ask', { question: 'how does LTP work' });
  await discord.until(() => discord.requests.find(({ path }) => CALLBACK.path.test(path)), 'the reply');
  expect((await bot.stop()).code).toBe(0);
});

test('SIGTERM ends the bot while Discord is away, too', async () => {
  const [discord, bot] = await start();
  discord.faults.takeDown('gateway');
  await discord.until(() => bot.stderr().includes('reconnecting') || undefined, 'the outage');
  await discord.close();
  expect((await bot.stop()).code).toBe(0);
});

test.each([
  [4004, 'token'],
  [4014, 'intent'],
])('a session closed with %i is told in one sentence and ends with 1', async (closeCode, word) => {
  const [discord, bot] = await start();
  const before = bot.stderr().trim().split('\n').length;
  discord.faults.closeSockets(closeCode);
  const { code, stderr, stdout } = await bot.ended;
  const told = stderr.trim().split('\n').slice(before);
  expect(told).toEqual([expect.stringMatching(new RegExp(`^[A-Z].*${word}.*\\.$`))]);
  expect(code).toBe(1);
  expect(stdout + stderr).not.toContain(discord.token);
});

test('a token that is reset while the bot runs ends it, also where the session is cut', async () => {
  const [discord, bot] = await start();
  discord.faults.refuseToken();
  discord.faults.cut();
  const { code, stderr } = await bot.ended;
  expect(stderr).toContain('Discord no longer accepts the token.');
  expect(code).toBe(1);
});

describe('a token that the API refuses', () => {
  const MENTION = '<@1100000000000000001> how does LTP work';
  const POST = { method: 'POST', path: /^\/channels\// };

  test('once may be a slip: that question and later ones are answered', async () => {
    const [discord, bot] = await start();
    const student = discord.as('student').in('general');
    discord.faults.onRequest(POST, { kind: 'status', status: 401 });
    for (const asked of [student.say(MENTION), student.say(MENTION)]) {
      const reply = await discord.until(() => repliesTo(asked, student)[0], 'the reply');
      expect(textOf(reply)).toContain('synap');
    }
    expect((await bot.stop()).code).toBe(0);
  });

  test('twice is worth nothing: the bot says so and ends with 1, though its session goes on', async () => {
    const [discord, bot] = await start();
    discord.faults.refuseToken();
    discord.as('student').in('general').say(MENTION);
    const { code, stderr } = await bot.ended;
    expect(stderr).toContain('Discord no longer accepts the token.');
    expect(code).toBe(1);
    // Each refusal counts against the address that the bot comes from.
    expect(discord.requests.filter(({ status }) => status === 401)).toHaveLength(2);
  });
});
