// Numbers belong to servers: nothing in them is about a person.

import { dayOf } from '../../calendar.ts';
import type { PersonalData } from '../../database/index.ts';

const TABLES = ['question_counts', 'page_reads'] as const;

export const ACTIVITY_DATA: PersonalData = {
  name: 'activity',
  export: async () => [],
  erase: async () => {},
  async eraseServer(tables, guild) {
    for (const table of [...TABLES, 'digests'] as const)
      await tables.deleteFrom(table).where('guild', '=', guild).execute();
  },
  async expire(tables, before) {
    for (const table of TABLES) {
      const servers = await tables.selectFrom(table).select('guild').distinct().execute();
      for (const { guild } of servers)
        await tables
          .deleteFrom(table)
          .where('guild', '=', guild)
          .where('day', '<', dayOf(before(guild)))
          .execute();
    }
  },
};
