// A server frees what was deleted in its own time, and nobody waits for it.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openVacuum } from '../../../src/database/postgres/vacuum.ts';
import { type Postgres, query, startPostgres, withoutPostgres } from '../../postgres.ts';

describe.skipIf(withoutPostgres !== undefined)('PostgreSQL', () => {
  let postgres: Postgres;
  let address: string;
  beforeAll(async () => {
    postgres = await startPostgres();
    address = await postgres.createDatabase();
    await query(address, 'create table notes (words text) with (autovacuum_enabled = false)');
    await query(address, "insert into notes select 'word ' || i from generate_series(1, 20000) as i");
  }, 120_000);
  afterAll(() => postgres?.remove(), 60_000);

  const sizeOf = async () =>
    Number((await query<{ size: string }>(address, "select pg_relation_size('notes') as size"))[0]?.size);

  test('frees what was deleted, once for all who ask for it meanwhile', { timeout: 60_000 }, async () => {
    expect(await sizeOf()).toBeGreaterThan(0);
    await query(address, 'delete from notes');
    const vacuum = openVacuum(address);
    vacuum.begin();
    const first = vacuum.done();
    vacuum.begin();
    expect(vacuum.done()).toBe(first);
    await first;
    // What is free at the end of a table is given back.
    expect(await sizeOf()).toBe(0);
  });

  test('lets go of its connection where it is to end', { timeout: 60_000 }, async () => {
    const vacuum = openVacuum(address);
    vacuum.begin();
    vacuum.stop();
    await vacuum.done();
    const connections = async () =>
      (await query(address, "select 1 from pg_stat_activity where application_name = 'cribsheet vacuum'"))
        .length;
    for (let tries = 0; (await connections()) > 0 && tries < 300; tries += 1) await sleep(100);
    expect(await connections()).toBe(0);
    // It does not begin again.
    await query(address, "insert into notes values ('word')");
    const size = await sizeOf();
    await query(address, 'delete from notes');
    vacuum.begin();
    await vacuum.done();
    expect([size > 0, await sizeOf()]).toEqual([true, size]);
  });
});

test('a server that is not there is no error: it is tried again the next time', async () => {
  const vacuum = openVacuum('postgres://nobody@127.0.0.1:1/nothing');
  for (const _ of [1, 2]) {
    vacuum.begin();
    await vacuum.done();
  }
  vacuum.stop();
  await expect(vacuum.done()).resolves.toBeUndefined();
});
