// Quizzes, and what people answered in them.
import type { Migration } from '../../migration.ts';

export const quizzes: Migration = {
  name: '006-quizzes',
  async up(tables) {
    await tables.schema
      .createTable('quizzes')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('guild', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('message', 'text', (column) => column.notNull())
      .addColumn('starter', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('questions', 'text', (column) => column.notNull())
      .addColumn('number', 'bigint', (column) => column.notNull())
      .addColumn('phase', 'text', (column) => column.notNull())
      .addColumn('moved', 'bigint', (column) => column.notNull())
      .addColumn('until', 'bigint', (column) => column.notNull())
      .addColumn('unanswered', 'bigint', (column) => column.notNull())
      .execute();
    await tables.schema.createIndex('quizzes_by_time').on('quizzes').columns(['phase', 'until']).execute();
    await tables.schema
      .createTable('quiz_answers')
      .addColumn('quiz', 'text', (column) => column.notNull())
      .addColumn('number', 'bigint', (column) => column.notNull())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('choice', 'bigint', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('quiz_answers_key', ['quiz', 'number', 'person'])
      .execute();
    await tables.schema
      .createIndex('quiz_answers_by_person')
      .on('quiz_answers')
      .columns(['person'])
      .execute();
  },
};
