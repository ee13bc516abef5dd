// Locks that processes share by a server of PostgreSQL.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Locks, openLocks } from '../../src/database/index.ts';
import { type Postgres, startPostgres, withoutPostgres } from '../postgres.ts';

describe.skipIf(withoutPostgres !== undefined)('a lock', () => {
  let postgres: Postgres;
  let databaseUrl: string;
  const never = new AbortController().signal;
  let locks: Locks;

  beforeAll(async () => {
    postgres = await startPostgres();
    databaseUrl = await postgres.createDatabase();
    locks = openLocks({ databaseUrl });
  }, 120_000);
  afterAll(() => postgres.remove());

  test('is held by one at a time, in the order of asking once it is free', async () => {
    const order: string[] = [];
    const first = await locks.hold('a', never);
    const second = openLocks({ databaseUrl })
      .hold('a', never)
      .then((release) => {
        order.push('second');
        return release;
      });
    // Another one is free meanwhile.
    await (await locks.hold('b', never))();
    order.push('first');
    await first();
    await (await second)();
    expect(order).toEqual(['first', 'second']);
  });

  test('can be let go of twice', async () => {
    const release = await locks.hold('c', never);
    await release();
    await release();
    await (await locks.hold('c', never))();
  });

  test('is not waited for any longer where that is aborted, and then held by nobody', async () => {
    const held = await locks.hold('d', never);
    const waiting = new AbortController();
    const second = locks.hold('d', waiting.signal);
    waiting.abort(new Error('the bot is ending'));
    await expect(second).rejects.toThrow('the bot is ending');
    await held();
    await (await locks.hold('d', never))();
  });

  test('is lost with its server, which is told, and whoever asks then hears of that', async () => {
    let tellLost = (): void => {};
    const lost = new Promise<void>((resolve) => {
      tellLost = resolve;
    });
    await locks.hold('e', never, tellLost);
    let isWaiterTold = false;
    const waiting = locks.hold('e', never, () => {
      isWaiterTold = true;
    });
    waiting.catch(() => {});
    await vi.waitUntil(() => isLockWaitedFor(databaseUrl), { timeout: 60_000 });
    postgres.stop();
    await lost;
    // Who only waited for it hears of it by the rejection alone.
    await expect(waiting).rejects.toThrow();
    expect(isWaiterTold).toBe(false);
    await expect(locks.hold('e', never)).rejects.toThrow();
    await postgres.start();
    await (await locks.hold('e', never))();
  }, 120_000);
});

/** Whether a connection of the server waits for a lock now. */
async function isLockWaitedFor(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rowCount } = await client.query(
    "select from pg_stat_activity where wait_event_type = 'Lock' and wait_event = 'advisory'",
  );
  await client.end();
  return rowCount === 1;
}
