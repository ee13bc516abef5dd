// The interface through which data about people and servers are exported, erased and expired. Each store that keeps such data implements it.
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** A person, by the two identities that stores use: the id if a feature needs it, the keyed hash otherwise. */
export interface Person {
  id: string;
  hash: string;
}

export interface PersonalData {
  /** The key of the store's rows in the file that a person gets, such as `votes`. */
  name: string;
  /** Everything that the store keeps about the person, as rows of plain values. Ids of other people must not be among them. */
  export(tables: Kysely<Schema>, person: Person): Promise<readonly object[]>;
  /** Deletes everything that the store keeps about the person. It runs within the caller's transaction. */
  erase(tables: Kysely<Schema>, person: Person): Promise<unknown>;
  /** Deletes everything that the store keeps about a server. */
  eraseServer?(tables: Kysely<Schema>, guild: string): Promise<unknown>;
  /**
   * Deletes expired rows, at most `limit` of a table that may be large. `before` gives the time in milliseconds since 1970 up to which rows
   * of a server are expired; for null, rows that belong to no server. Returns whether more rows may be expired.
   */
  expire?(tables: Kysely<Schema>, before: (guild: string | null) => number, limit: number): Promise<boolean>;
}
