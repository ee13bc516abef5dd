// Which message of the bot answers which message of a person.
import type { Migration } from '../../migration.ts';

export const replies: Migration = {
  name: '010-replies',
  async up(tables) {
    await tables.schema
      .createTable('replies')
      .addColumn('question', 'text', (column) => column.primaryKey())
      .addColumn('guild', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('message', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute();
    await tables.schema.createIndex('replies_by_time').on('replies').columns(['at', 'question']).execute();
    await tables.schema.createIndex('replies_by_server').on('replies').columns(['guild', 'at']).execute();
  },
};
