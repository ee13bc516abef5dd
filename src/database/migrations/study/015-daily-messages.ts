// A column for the channel of the last question of the day. `message` held both ids, with a slash between.
import type { Migration } from '../../migration.ts';

export const dailyMessages: Migration = {
  name: '015-daily-messages',
  async up(tables) {
    await tables.schema
      .alterTable('daily_channels')
      .addColumn('asked_in', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    const rows = await tables.selectFrom('daily_channels').select(['guild', 'channel', 'message']).execute();
    for (const { guild, channel, message: both } of rows) {
      if (both === '') continue;
      // The oldest rows hold no channel: their question stands in the one that is set.
      const [message = '', askedIn = channel] = both.split('/').reverse();
      await tables
        .updateTable('daily_channels')
        .set({ message, asked_in: askedIn })
        .where('guild', '=', guild)
        .execute();
    }
  },
};
