// Telling people what they wanted to be told: in direct messages, or where these are closed, in the channel.
import type { Client, DiscordAPIError } from 'discord.js';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { notify } from '../../../src/discord/replies/notify.ts';
import { speak } from '../../../src/language/index.ts';
import { refuse } from '../refuse.ts';

interface Sent {
  path: string;
  body: { content: string; nonce: string; allowed_mentions: object; recipient_id?: string };
}

/** A Discord that refuses what it is told to refuse, by its path. */
function open(refused: (path: string) => DiscordAPIError | undefined = () => undefined) {
  const sent: Sent[] = [];
  const lines: { msg: string }[] = [];
  const rest = {
    async post(path: string, { body }: { body: Sent['body'] }) {
      const error = refused(path);
      if (error) throw error;
      if (path === '/users/@me/channels') return { id: `dm-${body.recipient_id}` };
      sent.push({ path, body });
      return { id: '9' };
    },
  };
  const telling = {
    client: { rest } as unknown as Client,
    id: '123456789012345678901234567890',
    say: speak(),
    log: pino({ level: 'trace' }, { write: (text: string) => void lines.push(JSON.parse(text)) }),
    ended: new AbortController().signal,
  };
  return { sent, lines, telling };
}

const notice = (person: string) => ({ person, channel: '5', write: () => `Hello ${person}` });
const MESSAGES = (channel: string) => `/channels/${channel}/messages`;

describe('people who are told', () => {
  test('are told in direct messages, each their own', async () => {
    const { sent, telling, lines } = open();
    await notify([notice('1'), notice('2')], telling);
    expect(sent.map(({ path, body }) => [path, body.content])).toEqual([
      [MESSAGES('dm-1'), 'Hello 1'],
      [MESSAGES('dm-2'), 'Hello 2'],
    ]);
    expect(lines).toEqual([]);
  });

  test('are told once however often it is tried: each has a nonce of its own that fits', async () => {
    const [first, second] = [open(), open()];
    await notify([notice('1'), notice('2')], first.telling);
    await notify([notice('1'), notice('2')], second.telling);
    const noncesOf = ({ sent }: { sent: Sent[] }) => sent.map(({ body }) => body.nonce);
    expect(noncesOf(first)).toEqual(noncesOf(second));
    expect(new Set(noncesOf(first)).size).toBe(2);
    for (const nonce of noncesOf(first)) expect(nonce.length).toBeLessThanOrEqual(25);
  });

  test.each([
    [
      'take no direct messages',
      (path: string) => (path === MESSAGES('dm-1') ? refuse(403, 50007) : undefined),
    ],
    [
      'cannot be written to at all',
      (path: string) => (path === '/users/@me/channels' ? refuse(404, 10013) : undefined),
    ],
  ])('and %s are told in the channel, and pinged there', async (_name, refused) => {
    const { sent, telling } = open(refused);
    await notify([notice('1')], telling);
    expect(sent).toMatchObject([
      {
        path: MESSAGES('5'),
        body: { content: '<@1>\nHello 1', allowed_mentions: { parse: [], users: ['1'] } },
      },
    ]);
  });

  test('and can be reached nowhere are left out, which is logged; the others are told', async () => {
    const { sent, telling, lines } = open((path) =>
      path === MESSAGES('dm-1') || path === MESSAGES('5') ? refuse(403, 50001) : undefined,
    );
    await notify([notice('1'), notice('2')], telling);
    expect(sent.map(({ body }) => body.content)).toEqual(['Hello 2']);
    expect(lines.map(({ msg }) => msg)).toEqual(['somebody could not be told of an answer']);
  });
});
