// The server as a whole: where it listens, what it counts, and how it ends.
import { afterEach, describe, expect, test } from 'vitest';
import { type LocalServer, type ServerOptions, startServer } from '../../../src/playground/server/server.ts';
import { PEOPLE, PLACES } from '../../../src/playground/server/world.ts';

const running: LocalServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function start(options: ServerOptions = {}): Promise<LocalServer> {
  const server = await startServer(options);
  running.push(server);
  return server;
}

const me = (server: LocalServer, token = 'local.cribsheet.token') =>
  fetch(`${server.apiUrl}/v10/users/@me`, { headers: { authorization: `Bot ${token}` } });

describe('a local server', () => {
  test('tells where its API, its gateway and its files are, at one port of this machine', async () => {
    const { apiUrl, gatewayUrl, parts } = await start();
    const { port } = new URL(apiUrl);
    expect(apiUrl).toBe(`http://127.0.0.1:${port}/api`);
    expect(gatewayUrl).toBe(`ws://127.0.0.1:${port}`);
    expect(parts.filesUrl).toMatch(`http://127.0.0.1:${port}/`);
  });

  test('takes the port that it is told, and says so where that is in use', async () => {
    const first = await start();
    const port = Number(new URL(first.apiUrl).port);
    await expect(startServer({ port })).rejects.toMatchObject({ code: 'EADDRINUSE', port });
  });

  test.each([
    ['local.cribsheet.token', 200],
    ['local.another-bot.token', 200],
    ['local..token', 401],
    ['cribsheet', 401],
    ['', 401],
  ])('lets in whoever has a token of its form: %j gets %i', async (token, status) => {
    expect((await me(await start(), token)).status).toBe(status);
  });

  test('notes what is asked of it, as many as it is told to', async () => {
    const server = await start({ remembers: 2 });
    for (const token of ['local.a.token', 'b', 'local.c.token']) await (await me(server, token)).text();
    expect(server.requests.map(({ path, status }) => [path, status])).toEqual([
      ['/users/@me', 401],
      ['/users/@me', 200],
    ]);
    expect(JSON.stringify(server.requests)).not.toContain('local.c.token');
  });

  test('shares nothing with another', async () => {
    const [one, other] = [await start(), await start()];
    one.conditions.removeBot();
    one.parts.messages.create(
      {
        place: PLACES.general,
        channelId: PLACES.general.channelId(PEOPLE.student),
        author: PEOPLE.student.user,
        type: 0,
        onlyFor: undefined,
      },
      { content: 'a' },
      [],
    );
    expect(other.conditions.isBotInGuild()).toBe(true);
    expect(other.parts.messages.publicIn(PLACES.general.channelId(PEOPLE.student))).toEqual([]);
  });

  test('gives up what waits for it when it ends, and answers no more', async () => {
    const server = await startServer({ patience: 60_000 });
    const waiting = server.signal.until(
      () => undefined,
      () => 'what never comes',
    );
    const given = expect(waiting).rejects.toThrow('Gave up waiting for what never comes');
    await server.close();
    await given;
    await expect(me(server)).rejects.toThrow();
  });
});
