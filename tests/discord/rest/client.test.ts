// The HTTP client: the bot's own requests keep to Discord's limit, and replies to interactions do not count.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { createRest } from '../../../src/discord/rest/index.ts';
import { MOST_AT_ONCE } from '../../../src/discord/rest/requests.ts';
import { openWaits } from '../../../src/discord/waits.ts';

/** How long a reply may take, in milliseconds. */
const TIMEOUT = 40_000;

const open: (() => void)[] = [];

afterEach(() => {
  vi.restoreAllMocks();
  for (const close of open.splice(0)) close();
});

/** A client for a server that takes everything, or holds its answers back, with the paths that were asked for. */
async function openClient({ isHeld = false } = {}) {
  const asked: string[] = [];
  const held: (() => void)[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const answer = () => response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"1"}');
    if (isHeld) held.push(answer);
    else answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const waits = openWaits({ warn: () => {} } as never);
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  const client = createRest({ api, globalRequestsPerSecond: 1 }, { timeout: TIMEOUT, retries: 0 }, waits);
  client.rest.setToken('a.b.c');
  open.push(() => {
    client.rest.clearHandlerSweeper();
    client.rest.clearHashSweeper();
    waits.close();
    server.closeAllConnections();
    server.close();
  });
  return { ...client, waits, asked, held };
}

const MESSAGE = { body: { content: 'hello' } };

test('replies are sent at once while the bot has used up what it may send in a second', async () => {
  const { rest, asked, waits } = await openClient();
  const own = Array.from({ length: 5 }, (_, number) =>
    rest.post(`/channels/${number + 1}/messages`, MESSAGE),
  );
  await expect.poll(() => asked.length).toBe(1);
  const replies = [1, 2, 3, 4, 5].flatMap((number) => [
    rest.post(`/interactions/${number}/token/callback`, { ...MESSAGE, auth: false }),
    rest.patch(`/webhooks/1/token${number}/messages/@original`, { ...MESSAGE, auth: false }),
    rest.post(`/webhooks/1/token${number}`, { ...MESSAGE, auth: false }),
  ]);
  await Promise.all(replies);
  await Promise.all(own);
  // Of its own requests one is sent each second.
  expect(asked.at(-1)).toContain('/channels/');
  const { request, reply } = waits.figures();
  expect([request.waited, reply.waited]).toEqual([5, 15]);
  expect(request.longest).toBeGreaterThan(reply.longest);
});

test('the patience of own requests can be changed, that of replies stays', async () => {
  const { rest, setPatience } = await openClient();
  setPatience({ timeout: 1, retries: 5 });
  expect(rest.options).toMatchObject({ timeout: 1, retries: 5 });
  await expect(rest.post('/interactions/1/token/callback', { ...MESSAGE, auth: false })).resolves.toEqual({
    id: '1',
  });
});

test('the time of a reply runs from when it has a place, not while it waits for one', {
  timeout: 60_000,
}, async () => {
  const { rest, asked, held } = await openClient({ isHeld: true });
  const timers = vi.spyOn(globalThis, 'setTimeout');
  const running = () => timers.mock.calls.filter(([, time]) => time === TIMEOUT).length;
  const replies = Array.from({ length: MOST_AT_ONCE + 1 }, (_, number) =>
    rest.post(`/interactions/${number}/token/callback`, { ...MESSAGE, auth: false }),
  );
  await expect.poll(() => asked.length, { timeout: 15_000 }).toBe(MOST_AT_ONCE);
  expect(running()).toBe(MOST_AT_ONCE);
  held.shift()?.();
  await expect.poll(() => asked.length, { timeout: 15_000 }).toBe(MOST_AT_ONCE + 1);
  expect(running()).toBe(MOST_AT_ONCE + 1);
  for (const answer of held) answer();
  expect(await Promise.all(replies)).toHaveLength(MOST_AT_ONCE + 1);
  expect(new Set(asked).size).toBe(asked.length);
});
