// How requests are made: a refused token is sent once more, and nothing is sent after the end.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REST } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { MOST_AT_ONCE, makeRequests } from '../../../src/discord/rest/requests.ts';

const open: (() => void)[] = [];

afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A server that answers with these, one after the other; it hangs where there are none left. Gives its address, and how often it was asked. */
async function serve(...statuses: number[]): Promise<{ url: string; asked: () => number }> {
  let asked = 0;
  const server = createServer((_request: IncomingMessage, response: ServerResponse) => {
    const status = statuses[asked];
    asked += 1;
    if (status !== undefined) response.writeHead(status).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked: () => asked };
}

const OURS = { method: 'GET', headers: { Authorization: 'Bot a' } } as const;
const INTERACTION = { method: 'GET', headers: {} } as const;

function makerOf(ended = new AbortController().signal) {
  let refused = 0;
  const request = makeRequests(ended, () => {
    refused += 1;
  });
  return { request, refused: () => refused };
}

test('a token that is refused once is sent again, and nobody hears of it', async () => {
  const { url, asked } = await serve(401, 200);
  const { request, refused } = makerOf();
  expect((await request(url, OURS)).status).toBe(200);
  expect([asked(), refused()]).toEqual([2, 0]);
});

test('a token that is refused twice is told of', async () => {
  const { url, asked } = await serve(401, 401);
  const { request, refused } = makerOf();
  expect((await request(url, OURS)).status).toBe(401);
  expect([asked(), refused()]).toEqual([2, 1]);
});

test('the token of an interaction is not ours, and is not sent again', async () => {
  const { url, asked } = await serve(401, 200);
  const { request, refused } = makerOf();
  expect((await request(url, INTERACTION)).status).toBe(401);
  expect([asked(), refused()]).toEqual([1, 0]);
});

test('the end aborts what is under way, and what comes after it', async () => {
  const { url, asked } = await serve();
  const ended = new AbortController();
  const { request } = makerOf(ended.signal);
  const underWay = request(url, OURS);
  await expect.poll(asked).toBe(1);
  ended.abort();
  await expect(underWay).rejects.toMatchObject({ name: 'AbortError' });
  await expect(request(url, OURS)).rejects.toMatchObject({ name: 'AbortError' });
  expect(asked()).toBe(1);
});

test('the time of a request of its own still aborts it', async () => {
  const { url, asked } = await serve();
  const { request } = makerOf();
  const time = new AbortController();
  const underWay = request(url, { ...OURS, signal: time.signal });
  await expect.poll(asked).toBe(1);
  time.abort();
  await expect(underWay).rejects.toMatchObject({ name: 'AbortError' });
});

test('of a crowd of requests so many are made at a time, all of them in their order, and none twice', async () => {
  const held: { path: string; answer: () => void }[] = [];
  const server = createServer(({ url: path }: IncomingMessage, response: ServerResponse) => {
    held.push({ path: String(path), answer: () => response.writeHead(200).end('{}') });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const { request } = makerOf();
  const paths = Array.from({ length: MOST_AT_ONCE + 3 }, (_, number) => `/${number}`);
  const times = paths.map(() => new AbortController());
  const asked = paths.map(async (path, number) => {
    const response = await request(`http://127.0.0.1:${port}${path}`, {
      ...INTERACTION,
      signal: times[number]?.signal ?? null,
    });
    await response.arrayBuffer();
    return response.status;
  });
  await expect.poll(() => held.length).toBe(MOST_AT_ONCE);
  // One that waits is given up: it is never made, and the next one takes its turn.
  times[MOST_AT_ONCE]?.abort();
  await expect(asked[MOST_AT_ONCE]).rejects.toMatchObject({ name: 'AbortError' });
  held[0]?.answer();
  await expect.poll(() => held.length).toBe(MOST_AT_ONCE + 1);
  expect(held.at(-1)?.path).toBe(`/${MOST_AT_ONCE + 1}`);
  held[1]?.answer();
  await expect.poll(() => held.length).toBe(MOST_AT_ONCE + 2);
  expect(held.at(-1)?.path).toBe(`/${MOST_AT_ONCE + 2}`);
  for (const { answer } of held.slice(2)) answer();
  const settled = await Promise.allSettled(asked);
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(MOST_AT_ONCE + 2);
});

test('what is aborted before it would have to wait for a place does not wait', async () => {
  const { url, asked } = await serve();
  const ended = new AbortController();
  const { request } = makerOf(ended.signal);
  const hanging = Array.from({ length: MOST_AT_ONCE }, () => request(url, OURS).catch(() => 'given up'));
  await expect.poll(asked).toBe(MOST_AT_ONCE);
  const late = request(url, { ...OURS, signal: AbortSignal.abort() });
  await expect(late).rejects.toMatchObject({ name: 'AbortError' });
  expect(asked()).toBe(MOST_AT_ONCE);
  ended.abort();
  expect(new Set(await Promise.all(hanging))).toEqual(new Set(['given up']));
});

test('a request that fails gives its place to the next', async () => {
  const { request } = makerOf();
  const failed = await Promise.allSettled(
    Array.from({ length: MOST_AT_ONCE }, () => request('http://127.0.0.1:1/', OURS)),
  );
  expect(failed.every(({ status }) => status === 'rejected')).toBe(true);
  const { url } = await serve(200);
  expect((await request(url, OURS)).status).toBe(200);
});

/** A server that closes its first connection without an answer, in the middle of a request. */
async function serveClosed(): Promise<{ api: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer(({ method }: IncomingMessage, response: ServerResponse) => {
    asked.push(String(method));
    if (asked.length === 1) response.socket?.end();
    else response.writeHead(200, { 'content-type': 'application/json' }).end('{"fine":true}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

test.each(['GET', 'PUT', 'PATCH', 'DELETE'] as const)(
  'a %s whose connection is closed by the other side is tried again',
  async (method) => {
    const { api, asked } = await serveClosed();
    const rest = new REST({ api, retries: 1, makeRequest: makerOf().request });
    expect(await rest.request({ method: method as never, fullRoute: '/a', auth: false })).toEqual({
      fine: true,
    });
    expect(asked).toEqual([method, method]);
  },
);

test('what would be posted twice is not tried again', async () => {
  const { api, asked } = await serveClosed();
  const rest = new REST({ api, retries: 1, makeRequest: makerOf().request });
  await expect(rest.post('/a', { auth: false, body: { content: 'hello' } })).rejects.toMatchObject({
    code: 'UND_ERR_SOCKET',
  });
  expect(asked).toEqual(['POST']);
});
