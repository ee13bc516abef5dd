// Whose turn it is to write the digest of a week: one process's, once.
import { afterEach, describe, expect, test } from 'vitest';
import { weekOf } from '../../../src/calendar.ts';
import { type Database, openDatabase } from '../../../src/database/index.ts';
import { openDigests } from '../../../src/memory/index.ts';
import { AWAY } from '../../database/away.ts';
import { ENGINES, placesOf } from '../../engines.ts';

const opened: Database[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
});

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const places = placesOf(engine);

    test('a week is taken once, by whoever comes first, over restarts too', async () => {
      const place = await places.create();
      const open = async () => {
        const database = await openDatabase(place, { warn: () => {}, info: () => {} });
        opened.push(database);
        return openDigests(database);
      };
      // A file of SQLite has one process.
      const processes =
        engine.name === 'SQLite' ? [await open()] : [await open(), await open(), await open()];
      const [first] = processes;
      const taken = await Promise.all([...processes, ...processes].map((one) => one.take('1', 2900)));
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect(await first?.take('2', 2900)).toBe(true);
      await Promise.all(opened.splice(0).map((database) => database.close()));
      const later = await open();
      expect(await later.take('1', 2900)).toBe(false);
      expect(await later.take('1', 2899)).toBe(false);
      expect(await later.take('1', 2901)).toBe(true);
      expect(await later.take('1', 2901)).toBe(false);
    });

    test('what could not be sent is given back, and taken again once', async () => {
      const database = await openDatabase(await places.create(), { warn: () => {}, info: () => {} });
      opened.push(database);
      const digests = openDigests(database);
      await digests.take('1', 2900);
      await digests.giveBack('1', 2899);
      expect(await digests.take('1', 2900)).toBe(false);
      await digests.giveBack('1', 2900);
      expect(await digests.take('1', 2900)).toBe(true);
      expect(await digests.take('1', 2900)).toBe(false);
    });
  });
});

test('nobody takes a week while the database is away', async () => {
  expect(await openDigests(AWAY).take('1', 2900)).toBe(false);
});

test.each([
  ['1970-01-01T00:00:00Z', 0],
  ['1970-01-04T23:59:59Z', 0],
  ['1970-01-05T00:00:00Z', 1],
  ['2026-11-29T23:59:59Z', weekOf(Date.UTC(2026, 10, 23))],
  ['2026-11-30T00:00:00Z', weekOf(Date.UTC(2026, 10, 23)) + 1],
])('%s is in week %i: weeks begin on Mondays', (time, week) => {
  expect(weekOf(Date.parse(time))).toBe(week);
});
