// What is told of Discord's answers: enough to see how the bot fares, and nothing that is anybody's.
import { expect, test } from 'vitest';
import type { AnsweredRequest } from '../../../src/discord/observer.ts';
import { observeRequests, routeOf } from '../../../src/discord/rest/observe.ts';

const BASE = 'https://discord.example/api/v10';

test.each([
  ['/interactions/123/se-cret.to_ken/callback', '/interactions/:id/:token/callback'],
  ['/webhooks/1/se-cret.to_ken/messages/@original', '/webhooks/:id/:token/messages/@original'],
  ['/webhooks/1/se-cret.to_ken/messages/99?with_components=true', '/webhooks/:id/:token/messages/:id'],
  ['/webhooks/1/secret', '/webhooks/:id/:token'],
  ['/channels/5/messages/6', '/channels/:id/messages/:id'],
  ['/applications/7/commands?with_localizations=true', '/applications/:id/commands'],
  ['/gateway/bot', '/gateway/bot'],
])('%s is told as %s', (path, route) => {
  expect(routeOf(path)).toBe(route);
});

function respond(status: number, headers: Record<string, string>) {
  return Object.assign(new Response(null, { status, headers }), {}) as never;
}

test('each answer is told with its status and bucket, and given on as it is', async () => {
  const told: AnsweredRequest[] = [];
  const answers = [respond(204, { 'x-ratelimit-bucket': 'abc' }), respond(429, {})];
  const request = observeRequests(
    BASE,
    { requested: (one) => told.push(one) },
    async () => answers[told.length] as never,
  );
  const first = await request(`${BASE}/channels/5/messages`, { method: 'POST' });
  const second = await request(`${BASE}/gateway/bot`, {});
  expect([first.status, second.status]).toEqual([204, 429]);
  expect(told).toEqual([
    { method: 'POST', route: '/channels/:id/messages', status: 204, bucket: 'abc' },
    { method: 'GET', route: '/gateway/bot', status: 429, bucket: undefined },
  ]);
});

test('a request without an answer is told to nobody, and fails as it did', async () => {
  const told: AnsweredRequest[] = [];
  const request = observeRequests(BASE, { requested: (one) => told.push(one) }, () =>
    Promise.reject(new Error('reset')),
  );
  await expect(request(`${BASE}/gateway/bot`, {})).rejects.toThrow('reset');
  expect(told).toEqual([]);
});
