// The endpoint: who is refused, how soon, and that others are answered meanwhile.
import type { ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { MAX_BODY } from '../../../src/discord/http/read-body.ts';
import { Endpoint } from '../../../src/playground/server/store/endpoint.ts';
import type { SignedRequest } from '../../../src/playground/server/store/load-balancer.ts';
import { openEndpoint } from './open-endpoint.ts';

vi.setConfig({ testTimeout: 60_000 });

const taken: string[] = [];
let problems: string[] = [];
let closed = false;
const { discord, port } = openEndpoint({
  problems: () => problems,
  isClosed: () => closed,
  take(interaction, response: ServerResponse) {
    if (interaction['broken']) throw new Error('a mistake of ours');
    if (interaction['malformed']) return 400;
    taken.push(String(interaction['id']));
    response.writeHead(200).end('taken');
    return undefined;
  },
});
let last = 0;
const nextId = (): string => String(++last);
const post = (request: Partial<SignedRequest>, path = '/') =>
  fetch(`http://127.0.0.1:${port()}${path}`, { method: 'POST', ...request });
const interaction = (more: object = {}) => JSON.stringify({ id: nextId(), type: 2, ...more });
const now = (): number => Math.floor(Date.now() / 1000);

test('a ping is answered with a pong, and nobody else hears of it', async () => {
  const before = taken.length;
  const response = await post(discord.sign(JSON.stringify({ id: nextId(), type: 1 })));
  expect([response.status, await response.json()]).toEqual([200, { type: 1 }]);
  expect(taken).toHaveLength(before);
});

test('what Discord signed is taken, at both addresses', async () => {
  for (const path of ['/', '/interactions', '/interactions?x=1']) {
    const response = await post(discord.sign(interaction()), path);
    expect([response.status, await response.text()]).toEqual([200, 'taken']);
  }
});

describe('is refused, and taken by nobody:', () => {
  test.each<[string, number, () => Partial<SignedRequest>]>([
    ['a request without signature', 401, () => ({ body: interaction() })],
    [
      'a signature without timestamp',
      401,
      () => {
        const { headers, body } = discord.sign(interaction());
        return { headers: { 'x-signature-ed25519': headers['x-signature-ed25519'] ?? '' }, body };
      },
    ],
    ['a wrong signature', 401, () => new Endpoint().sign(interaction())],
    ['a signature over another body', 401, () => ({ ...discord.sign(interaction()), body: interaction() })],
    ['an old request', 401, () => discord.sign(interaction(), now() - 60)],
    ['one from the future', 401, () => discord.sign(interaction(), now() + 60)],
    ['what is no JSON', 400, () => discord.sign('{"id":')],
    ['what is no object', 400, () => discord.sign('[1]')],
  ])('%s', async (_, status, request) => {
    const before = taken.length;
    expect((await post(request())).status).toBe(status);
    expect(taken).toHaveLength(before);
  });

  test('the same request again, and the same interaction signed anew', async () => {
    const body = interaction();
    const request = discord.sign(body);
    expect((await post(request)).status).toBe(200);
    expect((await post(request)).status).toBe(401);
    expect((await post(discord.sign(body, now() - 1))).status).toBe(401);
  });

  test('a replay does not keep the next one from being taken', async () => {
    const request = discord.sign(interaction());
    await Promise.all([post(request), post(request), post(request)]);
    expect((await post(discord.sign(interaction()))).status).toBe(200);
  });

  test('another method, another address, another kind of interaction', async () => {
    expect((await fetch(`http://127.0.0.1:${port()}/`)).status).toBe(405);
    expect((await post(discord.sign(interaction()), '/elsewhere')).status).toBe(404);
    expect((await post(discord.sign(interaction({ malformed: true })))).status).toBe(400);
  });

  test('a body of 10 MB, whether its length is told or not', async () => {
    const { headers } = discord.sign('x');
    const body = 'x'.repeat(10_000_000);
    const told = await post({ headers, body }).catch(() => undefined);
    // It may hang up before all is sent.
    expect([413, undefined]).toContain(told?.status);
    const stream = new Blob([body]).stream();
    const untold = await fetch(`http://127.0.0.1:${port()}/`, {
      method: 'POST',
      headers,
      body: stream,
      duplex: 'half',
    } as RequestInit).catch(() => undefined);
    expect([413, undefined]).toContain(untold?.status);
    expect(MAX_BODY).toBeLessThan(10_000_000);
  });

  test('headers that are too large', async () => {
    const response = await post({ headers: { 'x-much': 'x'.repeat(20_000) }, body: 'x' });
    expect(response.status).toBe(431);
  });
});

test('a mistake of ours is answered with 500, and the next one is taken', async () => {
  expect((await post(discord.sign(interaction({ broken: true })))).status).toBe(500);
  expect((await post(discord.sign(interaction()))).status).toBe(200);
});

test('pings without an id are answered, each of them', async () => {
  for (const more of [1, 2])
    expect((await post(discord.sign(JSON.stringify({ type: 1, more })))).status).toBe(200);
});

test('a thousand slow clients are cut off, and others are answered meanwhile', async () => {
  const sockets: Socket[] = [];
  const closed: Promise<unknown>[] = [];
  for (let number = 0; number < 1000; number += 1) {
    const socket = connect(port(), '127.0.0.1');
    socket.on('error', () => {}).resume();
    closed.push(new Promise((resolve) => socket.once('close', resolve)));
    // Some say nothing, some begin with a head, some with a body.
    if (number % 3 === 1) socket.write('POST / HTTP/1.1\r\nhost: a\r\n');
    if (number % 3 === 2)
      socket.write(
        `POST / HTTP/1.1\r\nhost: a\r\nx-signature-ed25519: a\r\nx-signature-timestamp: ${now()}\r\ncontent-length: 100\r\n\r\n{`,
      );
    sockets.push(socket);
  }
  for (let number = 0; number < 20; number += 1)
    expect((await post(discord.sign(interaction()))).status).toBe(200);
  // None of them is given for ever.
  await Promise.all(closed);
  expect(sockets.every(({ destroyed }) => destroyed)).toBe(true);
  expect((await post(discord.sign(interaction()))).status).toBe(200);
});

test('a load balancer hears whether to send people here', async () => {
  const ready = () => fetch(`http://127.0.0.1:${port()}/readyz`).then(({ status }) => status);
  expect(await ready()).toBe(200);
  expect((await fetch(`http://127.0.0.1:${port()}/readyz`, { method: 'HEAD' })).status).toBe(200);
  problems = ['The bot is ending.'];
  expect(await ready()).toBe(503);
  expect((await fetch(`http://127.0.0.1:${port()}/healthz`)).status).toBe(200);
  // What is sent nevertheless is taken, over a connection that is not used again.
  const response = await post(discord.sign(interaction()));
  expect([response.status, response.headers.get('connection')]).toEqual([200, 'close']);
  // Until it takes nothing any more: then it is said before anything is read.
  closed = true;
  const before = taken.length;
  expect((await post(discord.sign(interaction()))).status).toBe(503);
  expect(taken).toHaveLength(before);
  closed = false;
  problems = [];
});
