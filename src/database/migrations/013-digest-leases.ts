// When a digest was taken on, and whether it was sent: one that was taken by a process that died is sent by another.
import type { Migration } from '../migration.ts';

export const digestLeases: Migration = {
  name: '013-digest-leases',
  async up(tables) {
    // Those of before count as sent: nobody wants the same one twice.
    await tables.schema
      .alterTable('digests')
      .addColumn('sent', 'bigint', (column) => column.notNull().defaultTo(1))
      .execute();
    await tables.schema
      .alterTable('digests')
      .addColumn('taken_at', 'bigint', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
