// Which errors of a database mean that it is away, which that it cannot be used, and which are bugs.
import { describe, expect, test } from 'vitest';
import {
  awayReason,
  DatabaseError,
  EngineError,
  isConflict,
  isMisconfigured,
} from '../../src/database/failure.ts';

const failing = (code: string, message = 'it failed'): Error => new EngineError(code, message);

describe('away', () => {
  test.each([
    'SQLITE_FULL',
    'SQLITE_IOERR_WRITE',
    'SQLITE_READONLY_DBMOVED',
    'SQLITE_BUSY',
    'SQLITE_CANTOPEN',
    'THREAD',
    '08006',
    '57P01',
    '53300',
    '3D000',
    '28P01',
    '25006',
    'ECONNREFUSED',
    'ENOTFOUND',
    'ETIMEDOUT',
  ])('%s', (code) => {
    expect(awayReason(failing(code))).toBe('it failed');
  });

  test.each([
    'Connection terminated unexpectedly',
    'timeout exceeded when trying to connect',
    'Client was closed and is not queryable',
    'driver has already been destroyed',
  ])('what the driver tells without a code: %s', (message) => {
    expect(awayReason(new Error(message))).toBe(message);
  });

  test('without words, the code is the reason', () => {
    expect(awayReason(failing('ECONNREFUSED', ''))).toBe('ECONNREFUSED');
  });
});

test.each([
  failing('SQLITE_CONSTRAINT_UNIQUE'),
  failing('SQLITE_ERROR', 'no such table: x'),
  failing('23505'),
  failing('42P01'),
  new TypeError('x is not a function'),
  'a text',
  undefined,
])('a bug is none: %o', (error) => {
  expect(awayReason(error)).toBeUndefined();
});

test('a conflict may be tried again, and nothing else', () => {
  expect([failing('40001'), failing('40P01')].map(isConflict)).toEqual([true, true]);
  expect([failing('40000'), failing('SQLITE_BUSY'), new Error('40001'), '40001'].map(isConflict)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('a wrong password, no such database, and a file that is none are for the operator to mend', () => {
  for (const code of ['28P01', '28000', '3D000', 'SQLITE_NOTADB', 'SQLITE_CORRUPT_INDEX'])
    expect(isMisconfigured(failing(code))).toBe(true);
  for (const code of ['ECONNREFUSED', 'SQLITE_FULL', '57P03'])
    expect(isMisconfigured(failing(code))).toBe(false);
  expect(isMisconfigured(new DatabaseError('newer'))).toBe(false);
});

test('what others have just let go of is tried again at once', () => {
  expect(isConflict(new Error('driver has already been destroyed'))).toBe(true);
  expect(isConflict(new Error('something else was destroyed'))).toBe(false);
});
