// What is kept about a person: told, deleted, and not kept any longer where they do not want it.
import type { Kysely } from 'kysely';
import type { Database, Outcome, Person, PersonalData, Schema, Work } from '../../database/index.ts';
import { findOptedOut } from './opted-out.ts';

export interface Privacy {
  /** All that is kept about the person with this id, by store. */
  export(id: string): Promise<Outcome<PersonalExport>>;
  /** Deletes all of it. Whether they have opted out stays, for else something would be kept about them again. */
  erase(id: string): Promise<Outcome<void>>;
  /** From now on nothing is kept about them beyond a reply, or again as it is for everybody. */
  optOut(id: string, isOut: boolean): Promise<Outcome<void>>;
  /** Whether something may be kept about them: not where that cannot be looked up. */
  mayKeep(id: string): Promise<boolean>;
}

export interface PersonalExport {
  /** The person's id. */
  person: string;
  /** Whether they have opted out. */
  optedOut: boolean;
  /** Rows by the name of their store. */
  kept: Readonly<Record<string, readonly object[]>>;
}

/** Opens it over all stores that keep something about people. */
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
