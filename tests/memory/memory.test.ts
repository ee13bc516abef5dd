// What is remembered while the bot runs: replies, and how often somebody asked.
import { expect, test } from 'vitest';
import { type Memory, openMemory } from '../../src/memory/index.ts';

async function ask(memory: Memory, person: string, channel: string, times: number, now: number) {
  const paces = [];
  for (let time = 0; time < times; time += 1) paces.push(await memory.pace(person, channel, now));
  return paces;
}

test('a reply is found by the message that it answers, until it is forgotten', async () => {
  const memory = openMemory();
  await memory.keepReply('1', { channel: '2', message: '3' });
  expect(await memory.replyTo('1')).toEqual({ channel: '2', message: '3' });
  await memory.forgetReply('1');
  expect(await memory.replyTo('1')).toBeUndefined();
});

test('of very many replies the newest are remembered', async () => {
  const memory = openMemory();
  for (let number = 0; number < 6000; number += 1)
    await memory.keepReply(String(number), { channel: '1', message: String(number) });
  expect(await memory.replyTo('0')).toBeUndefined();
  expect(await memory.replyTo('5999')).toBeDefined();
});

test('a person may ask four times a minute in a channel, and is told once how long to wait', async () => {
  const memory = openMemory();
  const paces = await ask(memory, 'sam', 'general', 6, 10_000);
  expect(paces.map(({ kind }) => kind)).toEqual(['go', 'go', 'go', 'go', 'wait', 'wait']);
  expect(paces[4]).toEqual({ kind: 'wait', seconds: 60, isTold: false });
  expect(paces[5]).toEqual({ kind: 'wait', seconds: 60, isTold: true });
  expect(await memory.pace('sam', 'biology', 10_000)).toEqual({ kind: 'go' });
  expect(await memory.pace('sam', 'general', 69_999)).toEqual({ kind: 'wait', seconds: 1, isTold: true });
  expect(await memory.pace('sam', 'general', 70_000)).toEqual({ kind: 'go' });
});

test('a channel is paced as a whole too', async () => {
  const memory = openMemory();
  for (const person of ['a', 'b', 'c']) await ask(memory, person, 'general', 4, 0);
  expect(await memory.pace('d', 'general', 1000)).toMatchObject({ kind: 'wait', seconds: 59 });
  expect(await memory.pace('d', 'general', 60_000)).toEqual({ kind: 'go' });
});

test('nothing is noted of what the library lacks, and that is what it says', async () => {
  expect(await openMemory().noteGap({ guild: null, declined: 'abcdefghij' })).toBe(false);
});
