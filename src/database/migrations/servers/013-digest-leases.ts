// A lease for sending a digest, and whether it was sent: if a process dies while it sends one, another process sends it.
import type { Migration } from '../../migration.ts';

export const digestLeases: Migration = {
  name: '013-digest-leases',
  async up(tables) {
    // Existing rows count as sent, so that no digest is sent twice.
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
