// Daily counts of questions and of page views by server. They hold nothing about people.
import type { Migration } from '../../migration.ts';

export const activity: Migration = {
  name: '009-activity',
  async up(tables) {
    await tables.schema
      .createTable('question_counts')
      .addColumn('guild', 'text', (column) => column.notNull())
      .addColumn('day', 'bigint', (column) => column.notNull())
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('count', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('question_counts_key', ['guild', 'day', 'outcome', 'subject'])
      .execute();
    await tables.schema
      .createTable('page_reads')
      .addColumn('guild', 'text', (column) => column.notNull())
      .addColumn('day', 'bigint', (column) => column.notNull())
      .addColumn('page', 'text', (column) => column.notNull())
      .addColumn('count', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('page_reads_key', ['guild', 'day', 'page'])
      .execute();
    await tables.schema
      .createTable('digests')
      .addColumn('guild', 'text', (column) => column.primaryKey())
      .addColumn('week', 'bigint', (column) => column.notNull())
      .execute();
  },
};
