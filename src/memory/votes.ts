// Whether answers helped: one vote of a person for a page on a server, under a keyed hash of the person.
import { sql } from 'kysely';
import { type Database, deleteOld, type PersonalData } from '../database/index.ts';
import { openReadBehind } from './read-behind.ts';

/** A vote as it is cast. */
export interface Vote {
  /** The server's id. */
  guild: string;
  /** The key of the page that was shown. */
  page: string;
  /** The id of the person, of which only a keyed hash is kept. */
  person: string;
  helped: boolean;
}

/** What became of a vote. `optedOut`: of whoever wants nothing kept, no vote is either. `away`: the database cannot be asked. */
export type Voted = 'counted' | 'changed' | 'same' | 'optedOut' | 'away';

/** How often the answer of a page helped, and how often it did not. */
export interface VoteCounts {
  /** The page's key. */
  page: string;
  helped: number;
  failed: number;
}

export interface Votes {
  cast(vote: Vote): Promise<Voted>;
  /**
   * Pages of a server that did not help somebody, at most `MOST_DOUBTFUL`: those first where the votes against exceed those for it by
   * most. Undefined where the database is away.
   */
  doubtful(guild: string): Promise<VoteCounts[] | undefined>;
  /**
   * How much pages helped on a server, by their keys, as far as that was read: from -1, never, to 1, always. It is told at once, and read
   * anew behind that. Undefined where nothing is known, and for direct messages (null).
   */
  helpfulnessOn(guild: string | null): ((page: string) => number) | undefined;
}

export const MOST_DOUBTFUL = 500;

/** How old what was read of a server's votes may be, in milliseconds. */
const MAX_AGE = 60_000;

/** Number of servers whose votes are remembered; those asked last are. */
const MOST_SERVERS = 500;

/** Most pages of a server whose votes are remembered: those with the most votes. */
const MOST_PAGES = 2000;

/** Votes that a page has to have before they weigh half: a few people are no measure. */
const FEW = 5;

/** Keeps votes in the database. */
export function openVotes(database: Database, now: () => number = Date.now): Votes {
  const servers = openReadBehind<ReadonlyMap<string, number>>({
    maxAge: MAX_AGE,
    most: MOST_SERVERS,
    now,
    async read(guild) {
      const read = await database.read((tables) =>
        tables
          .selectFrom('votes')
          .select(['page', sql<number>`sum(helped)`.as('helped'), sql<number>`count(*)`.as('all')])
          .where('guild', '=', guild)
          .groupBy('page')
          .orderBy('all', 'desc')
          .limit(MOST_PAGES)
          .execute(),
      );
      if (read.kind === 'away') return undefined;
      return new Map(
        read.value.map(({ page, helped, all }) => [page, helpfulnessOf(Number(helped), Number(all))]),
      );
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
        if (before !== undefined && Number(before.helped) === helped) return 'same';
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
      if (read.kind === 'away') return undefined;
      // Sums are texts to one of the engines.
      return read.value.map((row) => ({
        page: row.page,
        helped: Number(row.helped),
        failed: Number(row.failed),
      }));
    },
  };
}

function helpfulnessOf(helped: number, all: number): number {
  return (2 * helped - all) / (all + FEW);
}

const AGEING = { table: 'votes', key: ['guild', 'page', 'person'], time: 'at' } as const;

/** What is kept about a person here: which answers helped them, and which did not. */
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
  async expire(tables, before, most) {
    return (await deleteOld(tables, AGEING, before, most)).length === most;
  },
};
