// What is kept about people beside questions without an answer: who waits for one.
import type { Kysely } from 'kysely';
import type { PersonalData, Schema } from '../../database/index.ts';

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
  eraseServer: (tables, guild) => deleteQuestions(tables, guild, Number.MAX_SAFE_INTEGER),
  async expire(tables, before) {
    const servers = await tables.selectFrom('questions').select('guild').distinct().execute();
    for (const { guild } of servers) await deleteQuestions(tables, guild, before(guild));
  },
};

/** Deletes the questions of a server that were asked last before a time, with those who wait for their answers. */
async function deleteQuestions(tables: Kysely<Schema>, guild: string, before: number): Promise<void> {
  const old = tables
    .selectFrom('questions')
    .select('id')
    .where('guild', '=', guild)
    .where('last_at', '<', before);
  await tables.deleteFrom('question_askers').where('question', 'in', old).execute();
  await tables.deleteFrom('questions').where('guild', '=', guild).where('last_at', '<', before).execute();
}
