// Gateway sessions by slice of shards, so that another process can resume them.
import type { Migration } from '../../migration.ts';

export const gateway: Migration = {
  name: '004-gateway',
  async up(tables) {
    await tables.schema
      .createTable('gateway_sessions')
      .addColumn('slice', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
  },
};
