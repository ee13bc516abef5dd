// Looks up who has opted out of being stored.
import type { Kysely } from 'kysely';
import type { Schema } from '../../database/index.ts';

/** Minimum number of people for which one query asks first whether anybody has opted out. Mostly nobody has, and hashing each takes longer. */
const MANY = 20;

/** Which of these people have opted out, as a subset of `ids`. `hash` is the keyed hash that `Database` passes to its work. */
export async function findOptedOut(
  tables: Kysely<Schema>,
  hash: (id: string) => string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length >= MANY) {
    const anybody = await tables.selectFrom('opted_out').select('person').limit(1).executeTakeFirst();
    if (anybody === undefined) return new Set();
  }
  const people = new Map(ids.map((id) => [hash(id), id]));
  const rows = await tables
    .selectFrom('opted_out')
    .select('person')
    .where('person', 'in', [...people.keys()])
    .execute();
  return new Set(rows.flatMap(({ person }) => people.get(person) ?? []));
}
