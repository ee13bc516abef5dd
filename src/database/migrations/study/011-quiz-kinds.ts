// Columns for more kinds of quizzes: with a time limit of their own, for one person alone, for two teams.
import type { Migration } from '../../migration.ts';

export const quizKinds: Migration = {
  name: '011-quiz-kinds',
  async up(tables) {
    // Quizzes last minutes, so running ones are simply dropped.
    await tables.deleteFrom('quiz_answers').execute();
    await tables.deleteFrom('quizzes').execute();
    const text = ['audience', 'shown'] as const;
    const number = ['time', 'teams', 'shown_at'] as const;
    for (const name of text)
      await tables.schema
        .alterTable('quizzes')
        .addColumn(name, 'text', (column) => column.notNull().defaultTo(''))
        .execute();
    for (const name of number)
      await tables.schema
        .alterTable('quizzes')
        .addColumn(name, 'bigint', (column) => column.notNull().defaultTo(0))
        .execute();
    await tables.schema
      .alterTable('quiz_answers')
      .addColumn('points', 'bigint', (column) => column.notNull().defaultTo(0))
      .execute();
    await tables.schema
      .createTable('quiz_players')
      .addColumn('quiz', 'text', (column) => column.notNull())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('side', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('quiz_players_key', ['quiz', 'person'])
      .execute();
  },
};
