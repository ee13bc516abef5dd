// Where a database is, as it may be told.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressOf, withoutPassword } from '../../src/database/address.ts';

test('without an address it is a file in the folder of what is kept', () => {
  expect(addressOf({ stateDir: '/var/lib/bot', databaseUrl: undefined })).toMatchObject({
    engine: 'SQLite',
    place: join('/var/lib/bot', 'cribsheet.db'),
    remedy: expect.stringContaining('restore'),
  });
});

test.each([
  ['postgres://bot:secret@db.school.edu:5432/notes', 'postgres://bot@db.school.edu:5432/notes'],
  [
    'postgresql://bot@db.school.edu/notes?password=secret&sslmode=require',
    'postgresql://bot@db.school.edu/notes',
  ],
  ['postgres://db.school.edu/notes', 'postgres://db.school.edu/notes'],
  ['postgres://bot:p%40ss@127.0.0.1/notes', 'postgres://bot@127.0.0.1/notes'],
])('%s is told as %s', (databaseUrl, place) => {
  expect(withoutPassword(databaseUrl)).toBe(place);
  const address = addressOf({ stateDir: '/var/lib/bot', databaseUrl });
  expect(address).toMatchObject({ engine: 'PostgreSQL', place });
  expect(address.remedy).toContain('DATABASE_URL');
});
