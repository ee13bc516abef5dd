// The cards that people practise with, and how well each is remembered.
import type { Migration } from '../../migration.ts';

export const flashcards: Migration = {
  name: '005-flashcards',
  async up(tables) {
    await tables.schema
      .createTable('flashcards')
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('card', 'text', (column) => column.notNull())
      .addColumn('page', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('added', 'bigint', (column) => column.notNull())
      .addColumn('due', 'bigint', (column) => column.notNull())
      .addColumn('reps', 'bigint', (column) => column.notNull())
      .addColumn('memory', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('flashcards_key', ['person', 'card'])
      .execute();
    await tables.schema
      .createIndex('flashcards_by_due')
      .on('flashcards')
      .columns(['person', 'due'])
      .execute();
  },
};
