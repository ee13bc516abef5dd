// Settings of servers and channels, servers that were left, and people who have opted out.
import type { Migration } from '../../migration.ts';

export const settings: Migration = {
  name: '002-settings',
  async up(tables) {
    await tables.schema
      .createTable('settings')
      .addColumn('guild', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('value', 'text')
      .addColumn('previous', 'text')
      .addColumn('revision', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('settings_key', ['guild', 'channel', 'name'])
      .execute();
    await tables.schema.createIndex('settings_by_revision').on('settings').column('revision').execute();
    await tables.schema
      .createTable('left_servers')
      .addColumn('guild', 'text', (column) => column.primaryKey())
      .addColumn('left_at', 'bigint', (column) => column.notNull())
      .execute();
    await tables.schema
      .createTable('opted_out')
      .addColumn('person', 'text', (column) => column.primaryKey())
      .execute();
  },
};
