// Tables that every store needs: the key for hashes, and counters of changes.
import { randomBytes } from 'node:crypto';
import type { Migration } from '../../migration.ts';

export const beginnings: Migration = {
  name: '001-beginnings',
  async up(tables) {
    await tables.schema
      .createTable('secrets')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
    await tables.schema
      .createTable('revisions')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'bigint', (column) => column.notNull().defaultTo(0))
      .execute();
    await tables
      .insertInto('secrets')
      .values({ name: 'hash', value: randomBytes(32).toString('hex') })
      .execute();
  },
};
