// Which answers are written as the response, and which are sent.
import { createServer, get, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { InternalRequest } from 'discord.js';
import { afterAll, expect, test, vi } from 'vitest';
import { openResponses } from '../../../src/discord/http/open-responses.ts';

let give: (response: ServerResponse) => void = () => {};
const server = createServer((_, response) => give(response)).listen(0, '127.0.0.1');
afterAll(() => void server.close().closeAllConnections());

/** A request that waits, and its response as it is seen by who sent it. */
async function ask(): Promise<{ response: ServerResponse; seen: Promise<Response> }> {
  const arrived = new Promise<ServerResponse>((resolve) => {
    give = resolve;
  });
  const { port } = server.address() as AddressInfo;
  const seen = fetch(`http://127.0.0.1:${port}`);
  seen.catch(() => {});
  return { response: await arrived, seen };
}

function callback(interaction: string, more: Partial<InternalRequest> = {}): InternalRequest {
  const fullRoute = `/interactions/${interaction}/se.cret-token/callback` as const;
  return {
    method: 'POST' as InternalRequest['method'],
    fullRoute,
    body: { type: 4, data: { content: 'Ja' } },
    ...more,
  };
}

test('the first answer is the response, and needs no request', async () => {
  const responses = openResponses();
  const { response, seen } = await ask();
  responses.add('1', response);
  expect((await responses.answer(callback('1')))?.status).toBe(204);
  expect(await (await seen).json()).toEqual({ type: 4, data: { content: 'Ja' } });
  // All further ones are sent.
  expect(await responses.answer(callback('1'))).toBeUndefined();
});

test.each<[string, Partial<InternalRequest>]>([
  ['with a file', { files: [{ name: 'a.png', data: Buffer.from('x') }] }],
  ['that is large', { body: { type: 4, data: { content: 'x'.repeat(200_000) } } }],
])('an answer %s is sent, and the request only received', async (_, more) => {
  const responses = openResponses();
  const { response, seen } = await ask();
  responses.add('1', response);
  expect(await responses.answer(callback('1', more))).toBeUndefined();
  expect((await seen).status).toBe(202);
});

test('other requests are none of its business', async () => {
  const responses = openResponses();
  const { response, seen } = await ask();
  responses.add('1', response);
  for (const fullRoute of [
    '/webhooks/1/token/messages/@original',
    '/interactions/2/token/callback',
    '/channels/1/messages',
  ] as const)
    expect(await responses.answer({ ...callback('1'), fullRoute })).toBeUndefined();
  responses.giveUpAll();
  expect((await seen).status).toBe(202);
});

test('where the connection broke, the answer is sent', async () => {
  const responses = openResponses();
  const arrived = new Promise<ServerResponse>((resolve) => {
    give = resolve;
  });
  const request = get({ port: (server.address() as AddressInfo).port }).on('error', () => {});
  const response = await arrived;
  responses.add('1', response);
  const closed = new Promise((resolve) => response.once('close', resolve));
  request.destroy();
  await closed;
  expect(await responses.answer(callback('1'))).toBeUndefined();
});

test('an answer that takes longer than two seconds is sent, while Discord still waits for it', async () => {
  const { response, seen } = await ask();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const responses = openResponses();
    responses.add('1', response);
    vi.advanceTimersByTime(1999);
    expect(response.headersSent).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await responses.answer(callback('1'))).toBeUndefined();
  } finally {
    vi.useRealTimers();
  }
  expect((await seen).status).toBe(202);
});
