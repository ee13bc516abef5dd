// Votes on whether an answer helped. A person has one vote for each page and server, stored under a keyed hash of the person.
import { sql } from 'kysely';
import { type Database, deleteOld, type PersonalData } from '../database/index.ts';
import { openReadBehind } from './read-behind.ts';

/** A vote to be cast. */
export interface Vote {
  /** The server's id. */
  guild: string;
  /** The key of the page that was shown. */
  page: string;
  /** The person's id, of which only a keyed hash is stored. */
  person: string;
  helped: boolean;
}

/** The result of casting a vote. `optedOut`: the person has opted out of being stored. `away`: the database is away. */
export type Voted = 'counted' | 'changed' | 'same' | 'optedOut' | 'away';

/** The votes on a page. */
export interface VoteCounts {
  /** The page's key. */
  page: string;
  helped: number;
  failed: number;
}

export interface Votes {
  cast(vote: Vote): Promise<Voted>;
  /**
   * Pages of a server with votes against them, at most `MOST_DOUBTFUL`, in descending order of votes against minus votes for. Undefined if
   * the database is away.
   */
  doubtful(guild: string): Promise<VoteCounts[] | undefined>;
  /**
   * A function that gives the helpfulness of a page on a server: from -1, never helped, to 1, always. Votes are cached, so this is known at
   * once; 0 for a page without votes. Undefined if no votes are known, and for direct messages (null).
   */
  helpfulnessOn(guild: string | null): ((page: string) => number) | undefined;
}

const MOST_DOUBTFUL = 500;

/** How long the votes of a server are cached, in milliseconds. */
const MAX_AGE = 60_000;

/** Maximum number of servers whose votes are cached. */
const MAX_SERVERS = 500;

/** Maximum number of pages of a server whose votes are cached: those with the most votes. */
const MAX_PAGES = 2000;

/** Additional neutral votes that each page is taken to have (additive smoothing), so that a few votes weigh little. */
const NEUTRAL_VOTES = 5;

/** Opens the store. */
export function openVotes(database: Database, now: () => number = Date.now): Votes {
  const servers = openReadBehind<ReadonlyMap<string, number>>({
    maxAge: MAX_AGE,
    most: MAX_SERVERS,
    now,
    async read(guild) {
      const read = await database.read((tables) =>
        tables
          .selectFrom('votes')
          .select(['page', sql<number>`sum(helped)`.as('helped'), sql<number>`count(*)`.as('all')])
          .where('guild', '=', guild)
          .groupBy('page')
          .orderBy('all', 'desc')
          .limit(MAX_PAGES)
          .execute(),
      );
      if (read.kind === 'away') return undefined;
      return new Map(read.value.map(({ page, helped, all }) => [page, helpfulnessOf(helped, all)]));
    },
  });

  return {
    helpfulnessOn(guild) {
      if (guild === null) return undefined;
      const helpfulness = servers.known(guild);
      if (helpfulness === undefined || helpfulness.size === 0) return undefined;
      return (page) => helpfulness.get(page) ?? 0;
    },
    async cast({ guild, page, person: id, helped: isHelpful }) {
      const at = now();
      const helped = isHelpful ? 1 : 0;
      const cast = await database.write<Voted>(async (tables, hash) => {
        const person = hash(id);
        const optedOut = await tables
          .selectFrom('opted_out')
          .select('person')
          .where('person', '=', person)
          .executeTakeFirst();
        if (optedOut !== undefined) return 'optedOut';
        const before = await tables
          .selectFrom('votes')
          .select('helped')
          .where('guild', '=', guild)
          .where('page', '=', page)
          .where('person', '=', person)
          .executeTakeFirst();
        if (before !== undefined && before.helped === helped) return 'same';
        await tables
          .insertInto('votes')
          .values({ guild, page, person, helped, at })
          .onConflict((conflict) => conflict.columns(['guild', 'page', 'person']).doUpdateSet({ helped, at }))
          .execute();
        return before === undefined ? 'counted' : 'changed';
      });
      return cast.kind === 'done' ? cast.value : 'away';
    },
    async doubtful(guild) {
      const helped = sql<number>`sum(helped)`;
      const failed = sql<number>`sum(1 - helped)`;
      const read = await database.read((tables) =>
        tables
          .selectFrom('votes')
          .select(['page', helped.as('helped'), failed.as('failed')])
          .where('guild', '=', guild)
          .groupBy('page')
          .having(failed, '>', 0)
          .orderBy(sql`sum(1 - 2 * helped)`, 'desc')
          .orderBy(failed, 'desc')
          .orderBy('page')
          .limit(MOST_DOUBTFUL)
          .execute(),
      );
      return read.kind === 'done' ? read.value : undefined;
    },
  };
}

function helpfulnessOf(helped: number, all: number): number {
  return (2 * helped - all) / (all + NEUTRAL_VOTES);
}

const EXPIRING = { table: 'votes', key: ['guild', 'page', 'person'], time: 'at' } as const;

/** Export and erasure of votes: which answers helped a person, and which did not. */
export const VOTE_DATA: PersonalData = {
  name: 'votes',
  export: (tables, { hash }) =>
    tables
      .selectFrom('votes')
      .select(['guild', 'page', 'helped', 'at'])
      .where('person', '=', hash)
      .orderBy('at')
      .execute(),
  async erase(tables, { hash }) {
    await tables.deleteFrom('votes').where('person', '=', hash).execute();
  },
  async eraseServer(tables, guild) {
    await tables.deleteFrom('votes').where('guild', '=', guild).execute();
  },
  async expire(tables, before, limit) {
    return (await deleteOld(tables, EXPIRING, before, limit)).length === limit;
  },
};
