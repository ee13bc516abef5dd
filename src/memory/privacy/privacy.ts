// The rights of a person over their data: export, erasure, and opting out.
import type { Kysely } from 'kysely';
import type { Database, Outcome, Person, PersonalData, Schema, Work } from '../../database/index.ts';
import { findOptedOut } from './opted-out.ts';

export interface Privacy {
  /** Everything that is kept about the person with this id. */
  export(id: string): Promise<Outcome<PersonalExport>>;
  /** Deletes everything that is kept about a person, except that they have opted out: otherwise they would be stored again. */
  erase(id: string): Promise<Outcome<void>>;
  /** Opts a person out of being stored, or in again. */
  optOut(id: string, isOut: boolean): Promise<Outcome<void>>;
  /** Whether data about a person may be stored. False as well if that cannot be looked up, because the database is away. */
  mayKeep(id: string): Promise<boolean>;
}

export interface PersonalExport {
  /** The person's id. */
  person: string;
  /** Whether they have opted out. */
  optedOut: boolean;
  /** The rows of each store, by its name. */
  kept: Readonly<Record<string, readonly object[]>>;
}

/** Opens it. `stores` must be all stores that keep data about people: others are neither exported nor erased. */
export function openPrivacy(database: Database, stores: readonly PersonalData[]): Privacy {
  const withPerson =
    <T>(id: string, work: (tables: Kysely<Schema>, person: Person) => Promise<T>): Work<T> =>
    (tables, hash) =>
      work(tables, { id, hash: hash(id) });
  const isOut = async (tables: Kysely<Schema>, { id, hash }: Person): Promise<boolean> =>
    (await findOptedOut(tables, () => hash, [id])).has(id);

  return {
    export: (id) =>
      database.read(
        withPerson(id, async (tables, person) => {
          const kept: Record<string, readonly object[]> = {};
          for (const store of stores) kept[store.name] = await store.export(tables, person);
          return { person: id, optedOut: await isOut(tables, person), kept };
        }),
      ),
    async erase(id) {
      const erased = await database.write<void>(
        withPerson(id, async (tables, person) => {
          for (const store of stores) await store.erase(tables, person);
        }),
      );
      if (erased.kind === 'done') await database.overwriteDeleted();
      return erased;
    },
    optOut: (id, out) =>
      database.write<void>(
        withPerson(id, async (tables, { hash: person }) => {
          await tables.deleteFrom('opted_out').where('person', '=', person).execute();
          if (out) await tables.insertInto('opted_out').values({ person }).execute();
        }),
      ),
    async mayKeep(id) {
      const found = await database.read(withPerson(id, isOut));
      return found.kind === 'done' && !found.value;
    },
  };
}
