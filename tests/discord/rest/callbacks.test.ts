// First responses to interactions, sent without the client's queues, and what is left to these.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REST, type RequestData } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { classify } from '../../../src/discord/errors/index.ts';
import type { AnsweredRequest } from '../../../src/discord/observer.ts';
import { sendCallbacksAtOnce } from '../../../src/discord/rest/index.ts';
import { openWaits } from '../../../src/discord/waits.ts';

const open: (() => void)[] = [];

afterEach(() => {
  for (const close of open.splice(0)) close();
});

type Answer = (response: ServerResponse) => void;

const taken: Answer = (response) => response.writeHead(204).end();
const silent: Answer = () => {};
const refused =
  (status: number, code: number): Answer =>
  (response) =>
    response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(JSON.stringify({ code, message: 'no' }));

/** A client whose server gives these answers one after the other, and the last of them from then on. */
async function openClient(answers: readonly Answer[], timeout = 20_000) {
  const asked: { path: string | undefined; type: string | undefined; body: string }[] = [];
  const sockets = new Set<unknown>();
  const server = createServer((request, response) => {
    let body = '';
    sockets.add(request.socket);
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      asked.push({ path: request.url, type: request.headers['content-type'], body });
      (answers[Math.min(asked.length, answers.length) - 1] ?? taken)(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  const rest = new REST({ api, timeout: 20_000, retries: 0 }).setToken('a.b.c');
  const usual: string[] = [];
  const queue = rest.queueRequest.bind(rest);
  rest.queueRequest = (request) => {
    usual.push(request.fullRoute);
    return queue(request);
  };
  const waits = openWaits({ warn: () => {} } as never);
  const told: AnsweredRequest[] = [];
  const responses: [string, string][] = [];
  sendCallbacksAtOnce(rest, {
    patience: { timeout, retries: 1 },
    waits,
    observer: { requested: (one) => void told.push(one) },
    onResponse: (...one) => void responses.push(one),
  });
  open.push(() => {
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
    waits.close();
    server.closeAllConnections();
    server.close();
  });
  return { rest, asked, usual, told, responses, waits, sockets };
}

const ROUTE = '/interactions/1/token/callback' as const;
const RESPONSE = { body: { type: 4, data: { content: 'déjà vu' } }, auth: false } as const;

test('a response is sent as it is, told of, and waits for nothing', async () => {
  const { rest, asked, usual, told, waits } = await openClient([taken]);
  await rest.post(ROUTE, RESPONSE);
  const { path, type, body } = asked[0] ?? {};
  expect([path, type, JSON.parse(body ?? '')]).toEqual([
    '/api/v10/interactions/1/token/callback',
    'application/json',
    RESPONSE.body,
  ]);
  expect([asked.length, usual]).toEqual([1, []]);
  const route = '/interactions/:id/:token/callback';
  expect(told).toEqual([{ method: 'POST', route, status: 204, bucket: undefined }]);
  expect(waits.figures().reply).toMatchObject({ waited: 1, waiting: 0 });
});

test('a body that is text already is sent to the letter', async () => {
  const { rest, asked, responses } = await openClient([taken]);
  const body = '{"type":4, "data":{"content":"déjà vu"}}';
  const headers = { 'Content-Type': 'application/json' };
  await rest.post(ROUTE, { body, headers, passThroughBody: true, auth: false });
  expect(asked).toMatchObject([{ type: 'application/json', body }]);
  expect(responses).toEqual([['1', body]]);
});

test('whoever wishes is told what Discord has taken, and of nothing else', async () => {
  const { rest, responses } = await openClient([refused(400, 50035), taken]);
  await expect(rest.post(ROUTE, RESPONSE)).rejects.toThrow();
  expect(responses).toEqual([]);
  await rest.post('/interactions/2/token/callback', RESPONSE);
  await rest.post('/channels/1/messages', { body: { content: 'a' } });
  expect(responses).toEqual([['2', JSON.stringify(RESPONSE.body)]]);
});

test('a response that discord.js writes is sent the same way, and nobody is told of it', async () => {
  const { rest, asked, usual, responses } = await openClient([taken]);
  await rest.post(ROUTE, { ...RESPONSE, query: new URLSearchParams('with_response=false') });
  expect(asked).toMatchObject([{ path: '/api/v10/interactions/1/token/callback' }]);
  expect([usual, responses]).toEqual([[], []]);
});

test('connections are used again', async () => {
  const { rest, asked, sockets } = await openClient([taken]);
  for (let number = 1; number <= 5; number += 1)
    await rest.post(`/interactions/${number}/token/callback`, RESPONSE);
  expect(asked).toHaveLength(5);
  // A response is told of shortly before its connection is free.
  expect(sockets.size).toBeLessThanOrEqual(2);
});

test('a crowd opens few connections while the loop is busy, and all are answered', async () => {
  const working: Answer = (response) => {
    const until = performance.now() + 2;
    while (performance.now() < until);
    taken(response);
  };
  const { rest, asked, sockets } = await openClient([working]);
  const crowd = Array.from({ length: 300 }, (_, number) =>
    rest.post(`/interactions/${number}/token/callback`, RESPONSE),
  );
  await Promise.all(crowd);
  expect(new Set(asked.map(({ path }) => path)).size).toBe(300);
  // The server keeps the same loop busy. All of them at once would open 256.
  expect(sockets.size).toBeLessThan(200);
});

test('responses that hang leave room for others', async () => {
  const { rest, asked, waits } = await openClient(
    Array.from({ length: 60 }, () => silent).concat([taken]),
    5000,
  );
  const crowd = Array.from({ length: 61 }, (_, number) =>
    rest.post(`/interactions/${number}/token/callback`, RESPONSE),
  );
  await Promise.race(crowd);
  expect(asked).toHaveLength(61);
  expect(waits.figures().reply.waiting).toBe(0);
  await Promise.all(crowd);
});

test('what Discord refuses is not tried again, and fails with the reason', async () => {
  const { rest, asked, usual, told } = await openClient([refused(404, 10062)]);
  await expect(rest.post(ROUTE, RESPONSE)).rejects.toMatchObject({
    ...{ name: 'DiscordAPIError[10062]', status: 404, code: 10062 },
    requestBody: { json: RESPONSE.body },
  });
  expect([asked.length, usual, told.length]).toEqual([1, [], 1]);
});

const cut: Answer = (response) => void response.destroy();
const troubled: Answer = (response) => void response.writeHead(502).end('<html>Bad gateway</html>');

test.each([
  ['is not answered in time', silent, 'network'],
  ['loses its connection', cut, 'network'],
  ['meets a server in trouble', troubled, 'network'],
])('a response that %s is sent once more, and fails where that fails too', async (_, first, kind) => {
  const { rest, asked, usual, waits } = await openClient([first, taken], 200);
  await rest.post(ROUTE, RESPONSE);
  expect(asked.length).toBe(2);
  expect(asked[1]).toEqual(asked[0]);
  const other = await openClient([first], 200);
  const error = await other.rest.post(ROUTE, RESPONSE).catch((reason: unknown) => reason);
  expect([classify(error).kind, other.asked.length]).toEqual([kind, 2]);
  expect([usual, other.usual, waits.figures().reply.waiting]).toEqual([[], [], 0]);
});

test('a rate limit is waited for as the client does it', async () => {
  const limited: Answer = (response) =>
    void response
      .writeHead(429, { 'content-type': 'application/json', 'retry-after': '0.05' })
      .end('{"retry_after":0.05,"global":false,"message":"slow"}');
  const { rest, asked, usual } = await openClient([limited, limited, taken]);
  await rest.post(ROUTE, RESPONSE);
  expect([asked.length, usual]).toEqual([3, [ROUTE]]);
});

test.each([
  ['a message in a channel', '/channels/1/messages', RESPONSE],
  ['an edit of a response', '/webhooks/1/token/messages/@original', RESPONSE],
  ['a response with a file', ROUTE, { ...RESPONSE, files: [{ name: 'a.txt', data: Buffer.from('a') }] }],
  [
    'a response whose message is asked for',
    ROUTE,
    { ...RESPONSE, query: new URLSearchParams('with_response=true') },
  ],
] as const)('%s goes the usual way', async (_, route, options) => {
  const { rest, usual, told } = await openClient([taken]);
  await rest.post(route, options as RequestData);
  expect([usual, told]).toEqual([[route], []]);
});
