// What the sessions of a slice of shards need to be resumed by whoever starts it next.
import type { Migration } from '../migration.ts';

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
