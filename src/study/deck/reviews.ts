// How many cards somebody reviewed on each day, and how many of them they knew.

import type { Kysely } from 'kysely';
import { dayOf } from '../../calendar.ts';
import type { Database, Outcome, PersonalData, Schema } from '../../database/index.ts';

export const REVIEW_DATA: PersonalData = {
  name: 'reviews',
  export: (tables, { hash }) =>
    tables
      .selectFrom('card_reviews')
      .select(['day', 'reviews', 'known'])
      .where('person', '=', hash)
      .orderBy('day')
      .execute(),
  erase: (tables, { hash }) => tables.deleteFrom('card_reviews').where('person', '=', hash).execute(),
};

/** Counts one more review of a card that had been learnt; `key` is the keyed hash of the person. */
export async function countReview(
  tables: Kysely<Schema>,
  key: string,
  isKnown: boolean,
  now: number,
): Promise<void> {
  const known = isKnown ? 1 : 0;
  await tables
    .insertInto('card_reviews')
    .values({ person: key, day: dayOf(now), reviews: 1, known })
    .onConflict((conflict) =>
      conflict.columns(['person', 'day']).doUpdateSet((update) => ({
        reviews: update('card_reviews.reviews', '+', 1),
        known: update('card_reviews.known', '+', known),
      })),
    )
    .execute();
}

export interface DayOfReviews {
  day: number;
  reviews: number;
  known: number;
}

/** The reviews of each day since a day, but for days without any. */
export function listReviews(
  database: Database,
  person: string,
  since: number,
): Promise<Outcome<DayOfReviews[]>> {
  return database.read(async (tables, hash) => {
    const rows = await tables
      .selectFrom('card_reviews')
      .select(['day', 'reviews', 'known'])
      .where('person', '=', hash(person))
      .where('day', '>=', since)
      .orderBy('day')
      .execute();
    return rows.map(({ day, reviews, known }) => ({
      day: Number(day),
      reviews: Number(reviews),
      known: Number(known),
    }));
  });
}
