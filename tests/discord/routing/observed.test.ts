// What whoever watches the bot is told of its work.

import { SlashCommandBuilder } from 'discord.js';
import { describe, expect, test, vi } from 'vitest';
import type { Command, Work } from '../../../src/discord/index.ts';
import { startRouted } from '../bot.ts';

vi.setConfig({ testTimeout: 120_000 });

const broken: Command = {
  kind: 'slash',
  data: new SlashCommandBuilder().setName('broken').setDescription('Fails'),
  execute: () => Promise.reject(new Error('a bug')),
};

async function watch(options: Parameters<typeof startRouted>[0] = {}) {
  const works: Work[] = [];
  const observer = { worked: (work: Work) => void works.push(work), requested: () => {} };
  const started = await startRouted({ ...options, commands: [broken], observer });
  const { discord } = started;
  const next = (number: number) => discord.until(() => works[number - 1], `work ${number} to be told`);
  return { ...started, works, next, student: discord.as('student').in('general') };
}

describe('what is told of an interaction', () => {
  test('is what came of the question, how long it took, and ids', async () => {
    const { student, next, discord } = await watch();
    const handle = await student.slash('ask', { question: 'what is the question number 1' });
    await handle.reply();
    const work = await next(1);
    expect(work).toMatchObject({
      kind: 'command',
      command: 'ask',
      id: handle.id,
      guild: discord.guildId,
      shard: 0,
    });
    expect(['answer', 'unsure']).toContain(work.outcome);
    expect(work.milliseconds).toBeGreaterThan(0);
    // Nothing of what was said.
    expect(JSON.stringify(work)).not.toContain('question');
  });

  test('tells what is missing from small talk, and a control from a command', async () => {
    const { student, next } = await watch();
    const missing = await (await student.slash('ask', { question: 'zebra quagga' })).reply();
    await (await student.slash('ask', { question: 'thank you' })).reply();
    expect([(await next(1)).outcome, (await next(2)).outcome]).toEqual(['missing', 'smalltalk']);
    await (await student.click(missing, 'See all subjects')).outcome();
    expect(await next(3)).toMatchObject({ kind: 'control', command: undefined, outcome: 'done' });
  });

  test('tells what failed, after the apology', async () => {
    const { student, next } = await watch();
    await (await student.slash('broken')).reply();
    expect(await next(1)).toMatchObject({ kind: 'command', command: 'broken', outcome: 'failed' });
  });

  test('tells who was asked to wait', async () => {
    const { student, next } = await watch({
      allowanceOf: () => ({ kind: 'wait', who: 'person', seconds: 3 }),
    });
    await (await student.slash('ask', { question: 'zebra' })).reply();
    expect((await next(1)).outcome).toBe('limited');
  });
});
