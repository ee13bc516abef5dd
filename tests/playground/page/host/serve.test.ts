// Who may speak to the playground, and what its page is made of.

import { once } from 'node:events';
import { request } from 'node:http';
import { createConnection, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { openSite } from '../../../../src/playground/page/index.ts';
import { openDiscord } from '../../bot.ts';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

async function serve(port = 0, questions: () => readonly string[] = () => []) {
  const discord = await openDiscord();
  const site = await openSite({ discord, questions, port });
  open.push(() => site.close());
  return { discord, site, host: new URL(site.url).host };
}

/** The status of an answer; unlike those of `fetch`, all headers can be set. */
async function ask(address: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  const { hostname, port, pathname } = new URL(address);
  const sent = request({ hostname, port, path: pathname, method, headers }).end();
  const [response] = await once(sent, 'response');
  response.resume();
  return response.statusCode;
}

/** What becomes of a socket: 'open', or the error. */
function join(address: string, headers: Record<string, string>): Promise<string> {
  const socket = new WebSocket(address, { headers });
  open.push(async () => socket.terminate());
  return new Promise((resolve) => {
    socket.on('open', () => resolve('open'));
    socket.on('error', ({ message }) => resolve(message));
  });
}

test('the page is served to whoever names this machine, and to no other name', async () => {
  const { site, host } = await serve();
  const port = new URL(site.url).port;
  for (const name of [host, `127.0.0.1:${port}`]) expect(await ask(site.url, { host: name })).toBe(200);
  for (const name of ['evil.example', `localhost.evil.example:${port}`, `127.0.0.1.evil.example`])
    expect(await ask(site.url, { host: name })).toBe(403);
});

test('pages of other sites get nothing, but may link to it', async () => {
  const { site, host } = await serve();
  const ask2 = (headers: Record<string, string>) => ask(`${site.url}/page/main.js`, { host, ...headers });
  expect(await ask2({ origin: 'https://evil.example' })).toBe(403);
  expect(await ask2({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).toBe(403);
  expect(await ask2({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).toBe(200);
  expect(await ask(site.url, { host }, 'POST')).toBe(405);
});

test('a page that was open before the library was read is told its questions then', async () => {
  let questions: readonly string[] = [];
  const { site, host } = await serve(0, () => questions);
  const socket = new WebSocket(`ws://${host}/socket`, { headers: { origin: `http://${host}` } });
  open.push(async () => socket.terminate());
  const told: string[][] = [];
  socket.on('message', (data) => {
    const news = JSON.parse(String(data));
    if (news.kind === 'questions') told.push(news.questions);
  });
  await once(socket, 'open');
  socket.send(JSON.stringify({ id: 1, action: { do: 'sit', person: 'student', place: 'general' } }));
  await expect.poll(() => told).toEqual([[]]);
  questions = ['how does LTP work'];
  site.refresh();
  site.refresh();
  await expect.poll(() => told).toEqual([[], ['how does LTP work']]);
});

test('only the page itself opens a socket', async () => {
  const { site, host } = await serve();
  const address = `${site.url.replace('http', 'ws')}/socket`;
  expect(await join(address, { host, origin: site.url })).toBe('open');
  for (const headers of [
    {},
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://evil.example', host: 'evil.example' },
  ])
    expect(await join(address, { host, ...headers })).not.toBe('open');
});

test('pages in a browser reach neither the API nor the gateway', async () => {
  const { discord } = await serve();
  const origin = 'https://evil.example';
  const gateway = `${discord.gatewayUrl}/?v=10&encoding=json`;
  expect(await ask(`${discord.apiUrl}/v10/gateway/bot`, { authorization: `Bot ${discord.token}` })).toBe(200);
  expect(
    await ask(`${discord.apiUrl}/v10/gateway/bot`, { authorization: `Bot ${discord.token}`, origin }),
  ).toBe(403);
  expect(await ask(`${discord.apiUrl}/v10/gateway/bot`, { host: 'evil.example' })).toBe(403);
  expect(await join(gateway, {})).toBe('open');
  expect(await join(gateway, { origin })).not.toBe('open');
});

test("a real bot's token is refused", async () => {
  const { discord } = await serve();
  const token = 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.GabcDE.not-a-real-one';
  expect(await ask(`${discord.apiUrl}/v10/users/@me`, { authorization: `Bot ${token}` })).toBe(401);
  const socket = new WebSocket(`${discord.gatewayUrl}/?v=10&encoding=json`);
  await once(socket, 'message');
  socket.send(JSON.stringify({ op: 2, d: { token, intents: 0 } }));
  expect((await once(socket, 'close'))[0]).toBe(4004);
});

test('neither server can be reached under another address of this machine', async () => {
  const { site, discord } = await serve();
  const outer = Object.values(networkInterfaces())
    .flatMap((addresses = []) => addresses)
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  // Whoever listens at all addresses listens at this one too, where there is no network.
  if (process.platform === 'linux') outer.push('127.0.0.2');
  for (const address of outer) {
    for (const url of [site.url, discord.apiUrl])
      expect(await reach(address, Number(new URL(url).port))).toBe('ECONNREFUSED');
  }
});

/** What becomes of a connection: 'open', or the code of the error. */
function reach(host: string, port: number): Promise<string | undefined> {
  const socket = createConnection({ host, port });
  open.push(async () => socket.destroy());
  return new Promise((resolve) => {
    socket.on('connect', () => resolve('open'));
    socket.on('error', ({ code }: NodeJS.ErrnoException) => resolve(code));
  });
}

test('nothing but the files of the page is served', async () => {
  const { site, host } = await serve();
  for (const path of [
    '/package.json',
    '/page/../../package.json',
    '/styles/..%2f..%2fserve.ts',
    '/modules/lit/package.json',
    '/modules/lit/../ws/index.js',
    '/modules/ws/index.js',
    '/pictures/nobody.svg',
    '/font/package.json',
    '/font/..%2f..%2fws/index.js',
    '/font/files/nobody.woff2',
    '/attachments/1/2/3.png',
  ])
    expect(await ask(site.url + path, { host })).toBe(404);
  for (const path of [
    '/page/main.js',
    '/styles/layout.css',
    '/pictures/cribsheet.svg',
    '/font/wght.css',
    '/font/files/noto-sans-latin-wght-normal.woff2',
    '/modules/lit/index.js',
  ])
    expect(await ask(site.url + path, { host })).toBe(200);
});

test('a file that the browser has already is not sent again', async () => {
  const { site } = await serve();
  const address = `${site.url}/page/main.js`;
  const version = (await fetch(address)).headers.get('etag') ?? '';
  expect(version).toMatch(/^".+"$/);
  expect(await ask(address, { 'if-none-match': version })).toBe(304);
  expect(await ask(address, { 'if-none-match': '"an older one"' })).toBe(200);
});

test('a port that is in use is left to who has it', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const { site } = await serve(port);
  expect(new URL(site.url).port).not.toBe(String(port));
  other.close();
});

test('a socket that says what no page says is closed', async () => {
  const { site } = await serve();
  for (const said of ['', '{', '{"id":1}', '{"id":1,"action":{"do":"everything"}}']) {
    const socket = new WebSocket(`${site.url.replace('http', 'ws')}/socket`, { origin: site.url });
    await once(socket, 'open');
    socket.send(said);
    expect((await once(socket, 'close'))[0]).toBe(1008);
  }
});
