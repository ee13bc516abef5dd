// Who may ask for what in a message.
import type { GatewayMessageCreateDispatchData } from 'discord.js';
import { expect, test } from 'vitest';
import {
  admitsMessage,
  allowMessage,
  askerOf,
  recountSmallTalk,
} from '../../../src/discord/mentions/allowance.ts';
import { openRateLimit } from '../../../src/memory/index.ts';
import { UNLIMITED } from '../../memory/unlimited.ts';

const BOT = '1100000000000000001';
const QUESTION = 'how does memory work';

function said(content: string, more: object = {}): GatewayMessageCreateDispatchData {
  const message = { id: '1', channel_id: '2', author: { id: '4' }, type: 0, content, ...more };
  return message as unknown as GatewayMessageCreateDispatchData;
}

const ONE = { atOnce: 1, aMinute: 1 };

/** A limit of one question in messages a person, and so many commands. */
function open(commands = 10) {
  return openRateLimit({
    ...UNLIMITED,
    messages: { person: ONE, channel: undefined, guild: undefined },
    commands: { person: { atOnce: commands, aMinute: 1 }, guild: undefined },
  });
}

const admits = (limit: ReturnType<typeof open>, event: string, message: object): boolean =>
  admitsMessage(limit, event, { ...message }, BOT);

test('who asks, and where', () => {
  expect(askerOf(said('', { guild_id: '3' }))).toEqual({ person: '4', channel: '2', guild: '3' });
  expect(askerOf(said('')).guild).toBeNull();
});

/** Says something that is answered where it is allowed. */
function say(limit: ReturnType<typeof open>, text: string): string {
  const { kind } = allowMessage(limit, said(text));
  if (kind === 'allowed') recountSmallTalk(limit, said(text), text);
  return kind;
}

test('a question counts as one, and small talk as little as a click', () => {
  const limit = open();
  const texts = ['thank you', 'hello', QUESTION, QUESTION, 'thank you'];
  // Whoever has asked for too much is not read any more.
  expect(texts.map((text) => say(limit, text))).toEqual(['allowed', 'allowed', 'allowed', 'wait', 'ignored']);
});

test('where clicks are used up small talk counts as a question', () => {
  const limit = open(1);
  expect(['thanks', 'thanks', 'thanks'].map((text) => say(limit, text))).toEqual([
    'allowed',
    'allowed',
    'wait',
  ]);
});

test.each(['MESSAGE_CREATE', 'MESSAGE_UPDATE'])('%s is let in until its author is ignored', (event) => {
  const limit = open();
  const message = said(QUESTION);
  expect(admits(limit, event, message)).toBe(true);
  allowMessage(limit, message);
  // One more would be told to wait.
  expect(admits(limit, event, message)).toBe(true);
  allowMessage(limit, message);
  expect(admits(limit, event, message)).toBe(false);
  expect(admits(limit, event, said(QUESTION, { author: { id: '5' }, channel_id: '6' }))).toBe(true);
});

test.each([
  ['what people say to each other', said(QUESTION, { guild_id: '3' })],
  ['what another bot says', said(QUESTION, { author: { id: '5', bot: true } })],
  ['that somebody joined', said('', { type: 7 })],
])('%s is not let in', (_, message) => {
  expect(admits(open(), 'MESSAGE_CREATE', message)).toBe(false);
});

test('what is said to the bot in a server is let in, and every deletion', () => {
  const limit = open();
  expect(admits(limit, 'MESSAGE_CREATE', said(`<@${BOT}> ${QUESTION}`, { guild_id: '3' }))).toBe(true);
  expect(admits(limit, 'MESSAGE_DELETE', { id: '1', channel_id: '2' })).toBe(true);
});
