// An index for finding expired questions, which is done every hour.
import type { Migration } from '../../migration.ts';

export const oldQuestions: Migration = {
  name: '014-old-questions',
  async up(tables) {
    await tables.schema
      .createIndex('questions_by_time')
      .on('questions')
      .columns(['guild', 'last_at'])
      .execute();
  },
};
