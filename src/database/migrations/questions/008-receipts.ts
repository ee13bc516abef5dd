// Receipts of questions: numbers that identify a question before its row, and with it its id, is written.
import type { Migration } from '../../migration.ts';

export const receipts: Migration = {
  name: '008-receipts',
  async up(tables) {
    await tables.schema
      .alterTable('questions')
      .addColumn('receipt', 'bigint', (column) => column.notNull().defaultTo(0))
      .execute();
    await tables.schema
      .createIndex('questions_by_receipt')
      .on('questions')
      .columns(['guild', 'receipt'])
      .execute();
  },
};
