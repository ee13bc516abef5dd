// Unanswered questions, and who wants to be notified of an answer.
import { addCountedId, type Migration } from '../../migration.ts';

export const questions: Migration = {
  name: '003-questions',
  async up(tables, engine) {
    await addCountedId(tables.schema.createTable('questions'), engine)
      .addColumn('guild', 'text', (column) => column.notNull())
      .addColumn('sameness', 'text', (column) => column.notNull())
      .addColumn('words', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('asked', 'bigint', (column) => column.notNull())
      .addColumn('first_at', 'bigint', (column) => column.notNull())
      .addColumn('last_at', 'bigint', (column) => column.notNull())
      .addColumn('day', 'bigint', (column) => column.notNull())
      .execute();
    await tables.schema
      .createIndex('questions_same')
      .unique()
      .on('questions')
      .columns(['guild', 'sameness'])
      .execute();
    // An index for each way to filter the list, in the order of the list: most asked first. Then only the rows that are shown are read.
    const lists = [[], ['subject'], ['day'], ['subject', 'day']] as const;
    for (const filters of lists)
      await tables.schema
        .createIndex(['questions', 'by', ...filters, 'asked'].join('_'))
        .on('questions')
        .columns(['guild', 'state', ...filters, 'asked', 'id'])
        .execute();
    await tables.schema
      .createTable('question_askers')
      .addColumn('question', 'bigint', (column) => column.notNull())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('question_askers_key', ['question', 'person'])
      .execute();
    await tables.schema
      .createIndex('question_askers_by_person')
      .on('question_askers')
      .column('person')
      .execute();
  },
};
