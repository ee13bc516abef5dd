// Logging in and stopping, in this process.
import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { loadControls } from '../../../src/conversation/index.ts';
import { type BotOptions, ConnectionError, connectBot } from '../../../src/discord/index.ts';
import { openSettings } from '../../../src/memory/index.ts';
import type { LocalDiscord } from '../../../src/playground/driver/index.ts';
import { openMemory } from '../../memory/in-memory.ts';
import { openDiscord } from '../../playground/bot.ts';

vi.setConfig({ testTimeout: 120_000 });

async function optionsFor(discord: LocalDiscord, more: Partial<BotOptions> = {}): Promise<BotOptions> {
  return {
    token: discord.token,
    apiUrl: discord.apiUrl,
    controls: await loadControls(),
    memory: openMemory(),
    library: () => ({ kind: 'reading', done: 3, all: 2000 }),
    log: pino({ level: 'silent' }),
    signal: new AbortController().signal,
    onLost: () => {},
    ...more,
  };
}

test('a bot answers until it is stopped, and then its session is left to be resumed', async () => {
  const discord = await openDiscord({ respondWithin: 20_000, patience: 60_000 });
  const bot = await connectBot(await optionsFor(discord));
  const student = discord.as('student').in('dm');
  expect((await (await student.slash('help')).reply()).content).toContain('3 of 2,000');
  await bot.stop();
  expect(discord.gateway.connected).toBe(false);
  expect(discord.gateway.closeCodes).toContain(4200);
});

test('messages are subscribed to only where mentions may be answered', async () => {
  const discord = await openDiscord();
  const { memory } = await optionsFor(discord);
  for (const mentions of [true, false]) {
    const settings = openSettings({ answers: 'private', mentions });
    const bot = await connectBot(await optionsFor(discord, { memory: { ...memory, settings } }));
    await bot.stop();
  }
  expect(discord.gateway.identifies).toMatchObject([{ intents: 1 | (1 << 9) | (1 << 12) }, { intents: 0 }]);
});

test('logging in is given up with the reason of the signal, though Discord is away', async () => {
  const discord = await openDiscord();
  discord.faults.takeDown('gateway');
  const end = new AbortController();
  const connecting = connectBot(await optionsFor(discord, { signal: end.signal }));
  setTimeout(() => end.abort('enough'), 300);
  await expect(connecting).rejects.toBe('enough');
  discord.faults.bringUp('gateway');
  // A shard that went on would identify within a second.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(discord.gateway.identifies).toEqual([]);
});

test('that Discord will not have the bot back is told once', async () => {
  const discord = await openDiscord();
  const lost: ConnectionError[] = [];
  const bot = await connectBot(await optionsFor(discord, { onLost: (reason) => lost.push(reason) }));
  discord.faults.closeSockets(4014);
  await expect.poll(() => lost.length).toBe(1);
  expect(lost[0]?.message).toContain('intent');
  await bot.stop();
});

test('a token that is refused rejects with a sentence', async () => {
  const discord = await openDiscord();
  const connecting = connectBot(await optionsFor(discord, { token: 'local.secret.tokem' }));
  await expect(connecting).rejects.toThrow(ConnectionError);
  await expect(connecting).rejects.toThrow(/^Discord refused the token/);
});

test('a kind of action without its control keeps the bot from starting', async () => {
  const discord = await openDiscord();
  const controls = new Map(await loadControls());
  controls.delete('takeBack');
  await expect(connectBot(await optionsFor(discord, { controls }))).rejects.toThrow(/opens "takeBack"/);
  expect(discord.gateway.identifies).toEqual([]);
});
