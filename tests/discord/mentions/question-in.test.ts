// What a plain message asks the bot.
import type { GatewayMessageCreateDispatchData } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { questionIn } from '../../../src/discord/mentions/question-in.ts';

const BOT = '1100000000000000001';
const OTHER = '1000000000000000002';

/** A message of a person in a server, as far as it is read. */
function said(content: string, more: object = {}): GatewayMessageCreateDispatchData {
  const message = { id: '1', channel_id: '2', guild_id: '3', author: { id: '4' }, type: 0, content, ...more };
  return message as unknown as GatewayMessageCreateDispatchData;
}

const DIRECT = { guild_id: undefined };
const REPLY = { type: 19, referenced_message: { author: { id: BOT } }, mentions: [{ id: BOT }] };

describe('speaks to the bot', () => {
  const cases: readonly [string, GatewayMessageCreateDispatchData, string][] = [
    ['a mention', said(`<@${BOT}> What is LTP?`), ' What is LTP?'],
    ['a mention by the name in a server', said(`<@!${BOT}> What is LTP?`), ' What is LTP?'],
    ['a mention in the middle, twice', said(`Say, <@${BOT}>, what is <@${BOT}> LTP?`), 'what is'],
    ['a mention alone', said(`<@${BOT}>`), ''],
    ['any direct message', said('What is LTP?', DIRECT), 'What is LTP?'],
    ['a direct message without text', said('', DIRECT), ''],
    ['a reply to the bot that pings it', said('And LTD?', REPLY), 'And LTD?'],
    ['a mention beside somebody else', said(`<@${OTHER}> <@${BOT}> LTP?`), `<@${OTHER}>`],
  ];
  test.each(cases)('%s', (_, message, text) => {
    const question = questionIn(message, BOT);
    expect(question).toContain(text);
    expect(question).not.toContain(BOT);
  });
});

describe('does not speak to the bot', () => {
  const cases: readonly [string, GatewayMessageCreateDispatchData][] = [
    ['a message that mentions nobody', said('What is LTP?')],
    ['a message that mentions somebody else', said(`<@${OTHER}> What is LTP?`)],
    ['a mention of another bot', said(`<@${BOT}> hello`, { author: { id: '5', bot: true } })],
    ['a mention in a webhook', said(`<@${BOT}> hello`, { webhook_id: '6' })],
    ['a direct message of the bot itself', said('An answer.', { ...DIRECT, author: { id: BOT, bot: true } })],
    ['that somebody joined', said(`<@${BOT}>`, { type: 7 })],
    ['that a message was pinned in a direct message', said('', { ...DIRECT, type: 6 })],
    ['a reply to the bot that does not ping it', said('And LTD?', { ...REPLY, mentions: [] })],
    ['a reply to somebody else', said('No.', { ...REPLY, referenced_message: { author: { id: OTHER } } })],
    ['a reply to a message that is gone', said('No.', { ...REPLY, referenced_message: null })],
    ['a reply whose text Discord keeps to itself', said('', REPLY)],
  ];
  test.each(cases)('%s', (_, message) => expect(questionIn(message, BOT)).toBeUndefined());
});
