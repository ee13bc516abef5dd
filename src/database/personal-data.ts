// What each store tells and forgets: whoever keeps something about people or servers has one of these.
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** A person as stores know them: by id where a feature needs it, by a keyed hash otherwise. */
export interface Person {
  id: string;
  hash: string;
}

export interface PersonalData {
  /** What it is called in the file that the person gets, such as `votes`. */
  name: string;
  /** All that is kept about the person here, as rows of plain values; of ids of other people nothing. */
  export(tables: Kysely<Schema>, person: Person): Promise<readonly object[]>;
  /** Deletes all of it, in the transaction of `tables`. */
  erase(tables: Kysely<Schema>, person: Person): Promise<unknown>;
  /** Deletes all that is kept about a server. */
  eraseServer?(tables: Kysely<Schema>, guild: string): Promise<unknown>;
  /**
   * Deletes what is older than it is kept: from before a time in milliseconds, for a server or, for null, everywhere else. Of what there
   * may be many, at most `most` rows are deleted; gives whether there may be more of them.
   */
  expire?(tables: Kysely<Schema>, before: (guild: string | null) => number, most: number): Promise<boolean>;
}
