// The HTTP client: the bot's own requests keep to Discord's limit, and replies to interactions do not count.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createRest } from '../../../src/discord/rest/index.ts';
import { openWaits } from '../../../src/discord/waits.ts';

const open: (() => void)[] = [];

afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A client for a server that takes everything, with the paths that were asked for. */
async function openClient() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"1"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const waits = openWaits({ warn: () => {} } as never);
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  const client = createRest({ api, globalRequestsPerSecond: 1 }, { timeout: 20_000, retries: 0 }, waits);
  client.rest.setToken('a.b.c');
  open.push(() => {
    client.rest.clearHandlerSweeper();
    client.rest.clearHashSweeper();
    waits.close();
    server.closeAllConnections();
    server.close();
  });
  return { ...client, waits, asked };
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
