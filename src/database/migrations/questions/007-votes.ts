// Votes on whether an answer helped: one for each person, page and server.
import type { Migration } from '../../migration.ts';

export const votes: Migration = {
  name: '007-votes',
  async up(tables) {
    await tables.schema
      .createTable('votes')
      .addColumn('guild', 'text', (column) => column.notNull())
      .addColumn('page', 'text', (column) => column.notNull())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('helped', 'bigint', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('votes_key', ['guild', 'page', 'person'])
      .execute();
    await tables.schema.createIndex('votes_by_person').on('votes').column('person').execute();
    await tables.schema.createIndex('votes_by_time').on('votes').columns(['guild', 'at']).execute();
  },
};
