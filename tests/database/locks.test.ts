// Locks that processes share by a server of PostgreSQL.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
    const lost = new Promise<void>((resolve) => void locks.hold('e', never, resolve));
    await locks.hold('f', never).then((release) => release());
    postgres.stop();
    await lost;
    await expect(locks.hold('e', never)).rejects.toThrow();
    await postgres.start();
    await (await locks.hold('e', never))();
  }, 120_000);
});
