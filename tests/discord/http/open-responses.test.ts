// Which answers are written as the response, and which are sent.
import { createServer, get, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { InternalRequest, ResponseLike } from 'discord.js';
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

/** What sends a request: it notes each, and can be held up. */
function sender() {
  const sent: InternalRequest[] = [];
  let finish = (): void => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const send = async (request: InternalRequest) => {
    sent.push(request);
    await finished;
    return new Response('sent', { status: 200 }) as ResponseLike;
  };
  return { sent, send, finish };
}

/** Whether a request is still waiting for its response. */
const isOpen = ({ headersSent, destroyed }: ServerResponse) => !headersSent && !destroyed;

test('the first answer is the response, and needs no request', async () => {
  const responses = openResponses();
  const { response, seen } = await ask();
  const { sent, send, finish } = sender();
  responses.add('1', response);
  expect((await responses.transmit(callback('1'), send)).status).toBe(204);
  expect(await (await seen).json()).toEqual({ type: 4, data: { content: 'Ja' } });
  expect(sent).toEqual([]);
  // All further ones are sent.
  finish();
  expect((await responses.transmit(callback('1'), send)).status).toBe(200);
  expect(sent).toHaveLength(1);
});

test('one that is text already is written to the letter, and told of', async () => {
  const told: unknown[] = [];
  const responses = openResponses((...one) => void told.push(one));
  const { response, seen } = await ask();
  const body = '{"type":4, "data":{}}';
  responses.add('1', response);
  await responses.transmit(callback('1', { body, passThroughBody: true }), sender().send);
  expect(await (await seen).text()).toBe(body);
  expect(told).toEqual([['1', body]]);
});

test.each<[string, Partial<InternalRequest>]>([
  ['with a file', { files: [{ name: 'a.png', data: Buffer.from('x') }] }],
  ['that is large', { body: { type: 4, data: { content: 'x'.repeat(200_000) } } }],
])('an answer %s is sent, and the request stays open until Discord has it', async (_, more) => {
  const responses = openResponses();
  const { response, seen } = await ask();
  const { sent, send, finish } = sender();
  responses.add('1', response);
  const transmitted = responses.transmit(callback('1', more), send);
  expect(sent).toHaveLength(1);
  expect(isOpen(response)).toBe(true);
  finish();
  expect((await transmitted).status).toBe(200);
  expect((await seen).status).toBe(202);
});

test('an answer that could not be sent leaves the request open for the next one', async () => {
  const responses = openResponses();
  const { response, seen } = await ask();
  responses.add('1', response);
  const refused = new Error('no files here');
  const withFile = callback('1', { files: [{ name: 'a.png', data: Buffer.from('x') }] });
  await expect(responses.transmit(withFile, () => Promise.reject(refused))).rejects.toBe(refused);
  const { sent, send } = sender();
  expect((await responses.transmit(callback('1'), send)).status).toBe(204);
  expect(sent).toEqual([]);
  expect((await seen).status).toBe(200);
});

test('other requests are none of its business', async () => {
  const responses = openResponses();
  const { response, seen } = await ask();
  const { sent, send, finish } = sender();
  finish();
  responses.add('1', response);
  const routes = [
    '/webhooks/1/token/messages/@original',
    '/interactions/2/token/callback',
    '/channels/1/messages',
  ] as const;
  for (const fullRoute of routes)
    expect((await responses.transmit({ ...callback('1'), fullRoute }, send)).status).toBe(200);
  expect(sent).toHaveLength(routes.length);
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
  const { sent, send, finish } = sender();
  finish();
  expect((await responses.transmit(callback('1'), send)).status).toBe(200);
  expect(sent).toHaveLength(1);
});

test('nobody waits for ever for an answer that does not come', async () => {
  const { response, seen } = await ask();
  const { sent, send, finish } = sender();
  finish();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const responses = openResponses();
    responses.add('1', response);
    vi.advanceTimersByTime(14_999);
    expect(response.headersSent).toBe(false);
    vi.advanceTimersByTime(1);
    await responses.transmit(callback('1'), send);
    expect(sent).toHaveLength(1);
  } finally {
    vi.useRealTimers();
  }
  expect((await seen).status).toBe(202);
});
