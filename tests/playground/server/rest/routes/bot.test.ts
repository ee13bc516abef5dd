// What a bot asks about itself and about the gateway.
import { expect, test } from 'vitest';
import { APPLICATION_ID } from '../../../../../src/playground/server/world.ts';
import { openAlone } from '../../../alone.ts';

test('the gateway is told with its shards and the sessions that are left', async () => {
  const { call, discord } = await openAlone([], {
    shards: 3,
    maxConcurrency: 2,
    sessionStarts: { total: 50, period: 60_000 },
  });
  const { status, body } = await call('GET', '/gateway/bot');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    url: discord.gatewayUrl,
    shards: 3,
    session_start_limit: { total: 50, remaining: 50, max_concurrency: 2 },
  });
  discord.faults.leaveSessions(1);
  expect((await call('GET', '/gateway/bot')).body.session_start_limit.remaining).toBe(1);
});

test('the gateway is not told while it is down', async () => {
  const { call, discord } = await openAlone();
  discord.faults.takeDown('gateway/bot');
  expect((await call('GET', '/gateway/bot')).status).toBe(503);
  discord.faults.bringUp('gateway/bot');
  expect((await call('GET', '/gateway/bot')).status).toBe(200);
});

test.each(['/applications/@me', '/oauth2/applications/@me'])('%s describes the application', async (path) => {
  const { call } = await openAlone();
  const { body } = await call('GET', path);
  expect(body).toMatchObject({
    id: APPLICATION_ID,
    name: 'Cribsheet',
    bot: { id: APPLICATION_ID, bot: true },
  });
});

test('a bot is told who it is, and nobody without its token', async () => {
  const { call, callOpenly } = await openAlone();
  expect((await call('GET', '/users/@me')).body).toMatchObject({ id: APPLICATION_ID, verified: true });
  for (const path of ['/users/@me', '/gateway/bot', '/applications/@me'])
    expect(await callOpenly('GET', path)).toMatchObject({ status: 401, body: { code: 0 } });
});

test('a token that is refused opens nothing, until it is accepted again', async () => {
  const { call, discord } = await openAlone();
  discord.faults.refuseToken();
  expect((await call('GET', '/users/@me')).status).toBe(401);
  discord.faults.acceptToken();
  expect((await call('GET', '/users/@me')).status).toBe(200);
});
