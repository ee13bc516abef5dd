// Erasing and expiring the counts of activity. They belong to servers and hold nothing about people.
import { dayOf } from '../../calendar.ts';
import { deleteOld, type PersonalData } from '../../database/index.ts';

const EXPIRING = [
  { table: 'question_counts', key: ['guild', 'day', 'outcome', 'subject'], time: 'day' },
  { table: 'page_reads', key: ['guild', 'day', 'page'], time: 'day' },
] as const;

export const ACTIVITY_DATA: PersonalData = {
  name: 'activity',
  export: async () => [],
  erase: async () => {},
  async eraseServer(tables, guild) {
    for (const table of ['question_counts', 'page_reads', 'digests'] as const)
      await tables.deleteFrom(table).where('guild', '=', guild).execute();
  },
  async expire(tables, before, limit) {
    const dayBefore = (guild: string) => dayOf(before(guild));
    for (const table of EXPIRING)
      if ((await deleteOld(tables, table, dayBefore, limit)).length === limit) return true;
    return false;
  },
};
