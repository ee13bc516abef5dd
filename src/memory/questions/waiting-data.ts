// What is kept about people beside questions without an answer: who waits for one.
import { deleteOld, type PersonalData } from '../../database/index.ts';

const AGEING = { table: 'questions', key: ['id'], time: 'last_at' } as const;

/** What is kept about a person here: that they want to be told of answers. */
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
  async expire(tables, before, most) {
    const deleted = await deleteOld(tables, AGEING, before, most);
    // Nobody waits for the answer to a question that is gone.
    if (deleted.length > 0)
      await tables
        .deleteFrom('question_askers')
        .where(
          'question',
          'in',
          deleted.map(([id]) => Number(id)),
        )
        .execute();
    return deleted.length === most;
  },
};
