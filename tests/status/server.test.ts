// What is served where the bot is watched.
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type Check, openStatus, type Status } from '../../src/status/index.ts';
import { sourcesWith, workOf } from './figures.ts';

const open: Status[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

async function start(checks: readonly Check[] = []) {
  const status = await openStatus(sourcesWith({ checks }), { port: 0, host: '127.0.0.1' });
  open.push(status);
  const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${status.port}${path}`, init);
  return { status, get };
}

test('metrics are served in the type that Prometheus asks for', async () => {
  const { status, get } = await start();
  status.observer.worked(workOf({ outcome: 'unsure' }));
  const response = await get('/metrics');
  expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
  expect(await response.text()).toContain('cribsheet_questions_total{outcome="unsure"} 1');
});

test('readiness is 503 until all is ready, and says which part is not', async () => {
  let problem: string | undefined = 'The database is away.';
  const { get } = await start([
    { name: 'library', problem: () => undefined },
    { name: 'store', problem: () => problem },
  ]);
  const before = await get('/readyz');
  expect([before.status, await before.text()]).toEqual([
    503,
    'library: ready\nstore: The database is away.\n',
  ]);
  // It is alive all the same: starting it anew would help nobody.
  expect((await get('/healthz')).status).toBe(200);
  problem = undefined;
  expect((await get('/readyz')).status).toBe(200);
});

test('the page is shown at the root as well, runs no code and is not kept', async () => {
  const { get } = await start();
  for (const path of ['/', '/status', '/status?now']) {
    const response = await get(path);
    expect(await response.text()).toContain('<h1>');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toBe('no-store');
  }
});

test('all else is refused', async () => {
  const { get } = await start();
  expect((await get('/../etc/passwd')).status).toBe(404);
  expect((await get('/metrics', { method: 'POST', body: 'x'.repeat(100_000) })).status).toBe(405);
  expect((await get('/status', { method: 'DELETE' })).status).toBe(405);
});

test('a port in use is told', async () => {
  const { status } = await start();
  await expect(openStatus(sourcesWith(), { port: status.port, host: '127.0.0.1' })).rejects.toThrow(
    'EADDRINUSE',
  );
});

test('it closes although somebody still holds a connection', async () => {
  const { status } = await start();
  const socket = connect(status.port, '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  const closed = new Promise((resolve) => socket.once('close', resolve).on('error', () => {}));
  await status.close();
  await closed;
});
