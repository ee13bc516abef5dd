// Posting an answer where everybody reads it: whether it may be, how it is sent, and what Discord may say to that.
import { InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { linkTo, postAnswer, refuseAnswer } from '../../../src/discord/replies/post.ts';
import { openRateLimit } from '../../../src/memory/index.ts';
import { UNLIMITED } from '../../memory/unlimited.ts';
import { type Noted, type NotedOptions, noteInteraction, PERSON, waysOf } from '../noted-interaction.ts';
import { refuse } from '../refuse.ts';
import { responseWith } from './response.ts';

/** All permissions but that of administrators, who may do everything. */
const ALL = ((1n << 51n) - 1n) & ~PermissionFlagsBits.Administrator;
const target = { channel: '1300', message: '77' };

afterEach(() => {
  vi.useRealTimers();
});

const refusalOf = (noted: Noted, isReply = false) =>
  refuseAnswer(noted.interaction, noted.surroundings, isReply ? { target } : {});
const post = ({ interaction, surroundings }: Noted, recipient: Parameters<typeof postAnswer>[3] = {}) =>
  postAnswer(interaction, surroundings, responseWith('a'), recipient);

describe('whether an answer may be posted', () => {
  test.each<[string, NotedOptions, unknown]>([
    ['who may write there', {}, undefined],
    [
      'who may not write there',
      { own: ALL & ~PermissionFlagsBits.SendMessages },
      { kind: 'user', permission: 'send' },
    ],
    [
      'where the bot may not',
      { app: ALL & ~PermissionFlagsBits.EmbedLinks },
      { kind: 'bot', permission: 'embed' },
    ],
    ['in direct messages', { context: InteractionContextType.BotDM, own: 0n, app: 0n }, undefined],
    [
      'with an app of their own where these are hushed',
      { isInstalled: false, own: ALL & ~PermissionFlagsBits.UseExternalApps },
      { kind: 'hushed' },
    ],
    ['with an app of their own, whatever the bot may', { isInstalled: false, app: 0n }, undefined],
  ])('%s', (_name, options, refusal) => {
    expect(refusalOf(noteInteraction(options))).toEqual(refusal);
  });

  test('as a reply needs that the bot may read what was said', () => {
    const options = { app: ALL & ~PermissionFlagsBits.ReadMessageHistory };
    expect(refusalOf(noteInteraction(options))).toBeUndefined();
    expect(refusalOf(noteInteraction(options), true)).toEqual({ kind: 'bot', permission: 'history' });
  });

  test('counts as posted, and then is limited', () => {
    const limits = { ...UNLIMITED, shares: { ...UNLIMITED.shares, person: { atOnce: 1, aMinute: 1 } } };
    const noted = noteInteraction({ memory: { rateLimit: openRateLimit(limits) } });
    expect(refusalOf(noted)).toBeUndefined();
    expect(refusalOf(noted)).toMatchObject({ kind: 'limit', seconds: expect.any(Number) });
  });
});

describe('an answer that is posted', () => {
  test('is the reply to a command, which everybody reads', async () => {
    const noted = noteInteraction();
    expect(await post(noted)).toBeUndefined();
    expect(waysOf(noted.done)).toEqual(['reply']);
    expect(noted.done[0]?.titles).toEqual(['What is a cell?']);
    expect(noted.done[0]?.content).toContain(`<@${PERSON}>`);
  });

  test('follows a click', async () => {
    const noted = noteInteraction({ deferred: true });
    await post(noted);
    expect(waysOf(noted.done)).toEqual(['followUp']);
  });

  test('is a message of its own where it answers another', async () => {
    const noted = noteInteraction();
    await post(noted, { target, reader: '1001' });
    expect(waysOf(noted.done)).toEqual(['post /channels/1300/messages']);
    expect(noted.done[0]?.content).toContain('<@1001>');
  });

  test('links the message that it answers where the bot cannot reply', async () => {
    const noted = noteInteraction({ isInstalled: false });
    await post(noted, { target });
    expect(waysOf(noted.done)).toEqual(['reply']);
    expect(noted.done[0]?.content).toContain('https://discord.com/channels/1200/1300/77');
  });

  test('goes without a picture that takes long', async () => {
    vi.useFakeTimers();
    const noted = noteInteraction({ draw: () => new Promise(() => {}) });
    const posting = post(noted);
    await vi.advanceTimersByTimeAsync(1499);
    expect(noted.done).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await posting;
    expect(waysOf(noted.done)).toEqual(['reply']);
  });
});

describe('an answer that Discord does not take', () => {
  test.each([
    ['a channel that is gone', refuse(404, 10003), { kind: 'channel' }],
    ['a permission that is missing', refuse(403, 50013), { kind: 'bot', permission: 'send' }],
    ['an archived thread', refuse(400, 50083), { kind: 'archived' }],
  ])('is refused because of %s, which is logged', async (_name, error, refusal) => {
    const noted = noteInteraction({ meets: { reply: error } });
    expect(await post(noted)).toEqual(refusal);
    expect(noted.lines).toEqual(['an answer could not be posted']);
  });

  test.each([
    ['it came too late', refuse(404, 10062)],
    ['it is a bug', new TypeError('a bug')],
  ])('is no refusal where %s', async (_name, error) => {
    const noted = noteInteraction({ meets: { reply: error } });
    await expect(post(noted)).rejects.toBe(error);
    expect(noted.lines).toEqual([]);
  });
});

test.each([
  ['1200', 'https://discord.com/channels/1200/1300/77'],
  [null, 'https://discord.com/channels/@me/1300/77'],
])('a message of the server %s is at %s', (guild, address) => {
  expect(linkTo(guild, target)).toBe(address);
});
