// A database that is away for good, for tests of what does not need one.
import type { Database } from '../../src/database/index.ts';

export const AWAY: Database = {
  engine: 'SQLite',
  read: async () => ({ kind: 'away' }),
  write: async () => ({ kind: 'away' }),
  later: () => {},
  written: async () => {},
  overwriteDeleted: async () => {},
  isAway: () => true,
  close: async () => {},
};
