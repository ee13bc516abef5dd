// What runs the sessions of a client: they outlive sockets, outages and what arrives in them.

import { afterEach, expect, test, vi } from 'vitest';
import type { LocalDiscord } from '../../../src/playground/driver/index.ts';
import { textOf } from '../../e2e/shown.ts';
import { openDiscord } from '../../playground/bot.ts';
import { CRANE, connect } from '../gateway/connected.ts';

vi.setConfig({ testTimeout: 120_000 });
afterEach(() => void vi.restoreAllMocks());

const open = () => openDiscord({ respondWithin: 60_000, patience: 60_000, identifyPause: 0 });

/** Takes the gateway away until the bot has tried in vain to connect, so many times more. */
async function failToConnect(discord: LocalDiscord, times = 2): Promise<void> {
  discord.faults.takeDown('gateway');
  const before = discord.gateway.turnedAway;
  await discord.until(() => discord.gateway.turnedAway >= before + times || undefined, 'tries to connect');
}

const ask = (discord: LocalDiscord) => discord.as('student').in('general').slash('ask', { question: CRANE });

test('whoever asks while the gateway cannot be reached is answered when it can: the session is resumed', async () => {
  const discord = await open();
  await connect(discord);
  await failToConnect(discord);
  const handle = await ask(discord);
  await failToConnect(discord);
  discord.faults.bringUp('gateway');
  expect(textOf(await handle.reply())).toContain('Clean the crane');
  expect([discord.gateway.identifies.length, discord.gateway.resumes]).toEqual([1, 1]);
});

test('a session that could not be reached for minutes is given up, and another is begun', async () => {
  const discord = await open();
  await connect(discord);
  await failToConnect(discord);
  const now = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => now() + 3 * 60_000);
  await failToConnect(discord);
  discord.faults.bringUp('gateway');
  await discord.until(() => discord.gateway.identifies[1], 'another session');
  expect(textOf(await (await ask(discord)).reply())).toContain('Clean the crane');
  expect(discord.gateway.resumes).toBe(0);
});

test('outages that end in time do not add up', async () => {
  const discord = await open();
  await connect(discord);
  const now = performance.now.bind(performance);
  for (const later of [0, 1, 2].map((number) => number * 90_000)) {
    vi.spyOn(performance, 'now').mockImplementation(() => now() + later);
    const { resumes } = discord.gateway;
    await failToConnect(discord);
    discord.faults.bringUp('gateway');
    await discord.until(() => discord.gateway.resumes > resumes || undefined, 'the resume');
    expect(textOf(await (await ask(discord)).reply())).toContain('Clean the crane');
  }
  expect(discord.gateway.identifies).toHaveLength(1);
});
