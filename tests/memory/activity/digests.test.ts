// Whose turn it is to write the digest of a week: one process's, once, and another's where that one has died.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { weekOf } from '../../../src/calendar.ts';
import { DIGEST_LEASE, openDigests } from '../../../src/memory/index.ts';
import { builtFolder } from '../../../src/root.ts';
import { AWAY } from '../../database/away.ts';
import { ENGINES, placesOf } from '../../engines.ts';

const NOW = Date.UTC(2026, 5, 1, 8);

const built = (path: string): string => pathToFileURL(join(builtFolder(), path)).href;

/** Takes a digest on, and is killed before it can say that it was sent. */
const TAKEN_AND_KILLED = `
  import { openDatabase } from '${built('src/database/index.js')}';
  import { openDigests } from '${built('src/memory/index.js')}';
  const database = await openDatabase(JSON.parse(process.argv[1]), { warn: () => {}, info: () => {} });
  if (await openDigests(database).take('1', 2900, ${NOW})) process.kill(process.pid, 'SIGKILL');
`;

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const places = placesOf(engine);

    test('a week is taken once, by whoever comes first, over restarts too', async () => {
      const place = await places.create();
      // A file of SQLite has one process.
      const databases = [await places.open(place)];
      if (engine.name === 'PostgreSQL') databases.push(await places.open(place), await places.open(place));
      const processes = databases.map(openDigests);
      const [first] = processes;
      const taken = await Promise.all([...processes, ...processes].map((one) => one.take('1', 2900, NOW)));
      expect(taken.filter(Boolean)).toHaveLength(1);
      await first?.noteSent('1', 2900);
      expect(await first?.take('2', 2900, NOW)).toBe(true);
      await Promise.all(databases.map((database) => database.close()));
      const later = openDigests(await places.open(place));
      const longAfter = NOW + 2 * DIGEST_LEASE;
      expect(await later.take('1', 2900, longAfter)).toBe(false);
      expect(await later.take('1', 2899, longAfter)).toBe(false);
      expect(await later.take('1', 2901, longAfter)).toBe(true);
      expect(await later.take('1', 2901, longAfter)).toBe(false);
    });

    test('what a process took on that was killed is taken on once more, after a while', {
      timeout: 60_000,
    }, async () => {
      const place = await places.create();
      const { signal } = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', TAKEN_AND_KILLED, JSON.stringify(place)],
        { stdio: ['ignore', 'ignore', 'inherit'] },
      );
      expect(signal).toBe('SIGKILL');
      const digests = openDigests(await places.open(place));
      expect(await digests.take('1', 2900, NOW + DIGEST_LEASE - 1)).toBe(false);
      expect(await digests.take('1', 2900, NOW + DIGEST_LEASE)).toBe(true);
      expect(await digests.take('1', 2900, NOW + DIGEST_LEASE + 1)).toBe(false);
      await digests.noteSent('1', 2900);
      expect(await digests.take('1', 2900, NOW + 3 * DIGEST_LEASE)).toBe(false);
    });

    test('what could not be sent is given back, and taken again once', async () => {
      const digests = openDigests(await places.open());
      await digests.take('1', 2900, NOW);
      await digests.giveBack('1', 2899);
      expect(await digests.take('1', 2900, NOW)).toBe(false);
      await digests.giveBack('1', 2900);
      expect(await digests.take('1', 2900, NOW)).toBe(true);
      expect(await digests.take('1', 2900, NOW)).toBe(false);
    });
  });
});

test('nobody takes a week while the database is away', async () => {
  expect(await openDigests(AWAY).take('1', 2900, NOW)).toBe(false);
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
