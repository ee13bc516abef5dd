// Export and erasure of unanswered questions, and of the people who want to be notified of answers.
import { deleteOld, type PersonalData } from '../../database/index.ts';

const EXPIRING = { table: 'questions', key: ['id'], time: 'last_at' } as const;

/** The only data about a person is that they want to be notified. Questions themselves name nobody. */
export const WAITING_FOR_ANSWERS: PersonalData = {
  name: 'questions to be told of',
  export: (tables, { id }) =>
    tables
      .selectFrom('question_askers')
      .innerJoin('questions', 'questions.id', 'question_askers.question')
      .select(['questions.words', 'questions.guild', 'question_askers.channel'])
      .where('question_askers.person', '=', id)
      .execute(),
  async erase(tables, { id }) {
    await tables.deleteFrom('question_askers').where('person', '=', id).execute();
  },
  async eraseServer(tables, guild) {
    const own = tables.selectFrom('questions').select('id').where('guild', '=', guild);
    await tables.deleteFrom('question_askers').where('question', 'in', own).execute();
    await tables.deleteFrom('questions').where('guild', '=', guild).execute();
  },
  async expire(tables, before, limit) {
    const deleted = await deleteOld(tables, EXPIRING, before, limit);
    // There is no foreign key that would delete these.
    if (deleted.length > 0)
      await tables
        .deleteFrom('question_askers')
        .where(
          'question',
          'in',
          deleted.map(([id]) => Number(id)),
        )
        .execute();
    return deleted.length === limit;
  },
};
