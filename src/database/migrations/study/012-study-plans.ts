// Tables for questions of the day, reminders, exams, and daily counts of reviewed cards.
import type { Migration } from '../../migration.ts';

export const studyPlans: Migration = {
  name: '012-study-plans',
  async up(tables) {
    const make = async (
      table: string,
      texts: readonly string[],
      numbers: readonly string[],
      key: readonly string[],
    ) => {
      let builder = tables.schema.createTable(table);
      for (const name of texts) builder = builder.addColumn(name, 'text', (column) => column.notNull());
      for (const name of numbers) builder = builder.addColumn(name, 'bigint', (column) => column.notNull());
      await builder.addPrimaryKeyConstraint(`${table}_key`, key as never).execute();
    };
    await make(
      'daily_channels',
      ['guild', 'channel', 'zone', 'subject', 'language', 'message', 'question'],
      ['hour', 'next_at', 'claimed_at', 'day'],
      ['guild'],
    );
    await make('daily_answers', ['guild', 'person'], ['day', 'choice'], ['guild', 'day', 'person']);
    await make(
      'study_reminders',
      ['person', 'zone', 'language'],
      ['hour', 'next_at', 'claimed_at'],
      ['person'],
    );
    await make('exams', ['person', 'subject', 'date'], [], ['person', 'subject']);
    await make('card_reviews', ['person'], ['day', 'reviews', 'known'], ['person', 'day']);
  },
};
