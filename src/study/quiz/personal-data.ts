// What quizzes keep about people: what they answered, under their ids, for the table at the end names them.
import { type PersonalData, serversIn } from '../../database/index.ts';
import { deleteQuizzes } from './tables.ts';

export const QUIZ_DATA: PersonalData = {
  name: 'quizzes',
  async export(tables, { id }) {
    const started = await tables
      .selectFrom('quizzes')
      .select(['id as quiz', 'guild', 'channel', 'moved as at'])
      .where('starter', '=', id)
      .execute();
    const played = await tables
      .selectFrom('quiz_players')
      .select(['quiz', 'name', 'side'])
      .where('person', '=', id)
      .execute();
    const answered = await tables
      .selectFrom('quiz_answers')
      .select(['quiz', 'number', 'choice', 'points', 'at'])
      .where('person', '=', id)
      .orderBy('at')
      .execute();
    return [...started, ...played, ...answered];
  },
  async erase(tables, { id }) {
    await tables.deleteFrom('quiz_answers').where('person', '=', id).execute();
    await tables.deleteFrom('quiz_players').where('person', '=', id).execute();
    // A quiz of one person alone is theirs altogether.
    await tables.deleteFrom('quizzes').where('starter', '=', id).where('audience', '=', 'person').execute();
    await tables.updateTable('quizzes').set({ starter: '' }).where('starter', '=', id).execute();
  },
  eraseServer: (tables, guild) => deleteQuizzes(tables, { before: Number.MAX_SAFE_INTEGER, guild }),
  async expire(tables, before) {
    // There is one a channel, or a few: what is over is deleted when the next one begins.
    for (const guild of await serversIn(tables, 'quizzes'))
      await deleteQuizzes(tables, { before: before(guild === '' ? null : guild), guild });
    return false;
  },
};
