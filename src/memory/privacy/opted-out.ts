// Looks up who has opted out of being stored.
import type { Kysely } from 'kysely';
import type { Schema } from '../../database/index.ts';

/** Which of these people have opted out, as a subset of `ids`. `hash` is the keyed hash that `Database` passes to its work. */
export async function findOptedOut(
  tables: Kysely<Schema>,
  hash: (id: string) => string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const people = new Map(ids.map((id) => [hash(id), id]));
  const rows = await tables
    .selectFrom('opted_out')
    .select('person')
    .where('person', 'in', [...people.keys()])
    .execute();
  return new Set(rows.flatMap(({ person }) => people.get(person) ?? []));
}
