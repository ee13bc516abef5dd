// The cards that a person practises with, as a database keeps them: under a keyed hash of the person, and of a card only its identity.
import type { Database, Outcome, PersonalData } from '../../database/index.ts';
import { dueBeforeExam, examFor } from '../plan/exams.ts';
import { countReview } from './reviews.ts';
import { type CardGrade, grade, type Memory, newMemory } from './schedule.ts';

/** Where a card stands. */
export interface CardPlace {
  card: string;
  /** The key of its page. */
  page: string;
  /** The slug of the page's subject. */
  subject: string;
}

export interface Counts {
  /** Cards that are due, cards that are asked for at intervals of days, and all cards. */
  due: number;
  learnt: number;
  all: number;
}

export const FLASHCARD_DATA: PersonalData = {
  name: 'flashcards',
  export: (tables, { hash }) =>
    tables
      .selectFrom('flashcards')
      .select(['card', 'page', 'subject', 'added', 'due', 'reps', 'memory'])
      .where('person', '=', hash)
      .orderBy('added')
      .execute(),
  async erase(tables, { hash }) {
    await tables.deleteFrom('flashcards').where('person', '=', hash).execute();
  },
};

/** The person's cards, those due first. `subject` is the slug of the one that is practised, with all within it. */
export function listCards(
  database: Database,
  person: string,
  subject: string | undefined,
): Promise<Outcome<(CardPlace & { due: number; added: number; memory: Memory })[]>> {
  return database.read(async (tables, hash) => {
    const rows = await tables
      .selectFrom('flashcards')
      .select(['card', 'page', 'subject', 'added', 'due', 'memory'])
      .where('person', '=', hash(person))
      .orderBy('due')
      .orderBy('card')
      .execute();
    return rows
      .filter(
        (row) => subject === undefined || row.subject === subject || row.subject.startsWith(`${subject}/`),
      )
      .map((row) => ({
        ...row,
        due: Number(row.due),
        added: Number(row.added),
        memory: readMemory(row.memory),
      }));
  });
}

/**
 * Grades a card that had been graded `reps` times when it was shown. `stale`: it has been graded since, by a second click or on another
 * device, and nothing is changed.
 */
export function gradeCard(
  database: Database,
  person: string,
  place: CardPlace,
  { given, reps, now }: { given: CardGrade; reps: number; now: number },
): Promise<Outcome<'graded' | 'stale'>> {
  return database.write(async (tables, hash) => {
    const key = hash(person);
    const known = await tables
      .selectFrom('flashcards')
      .select('memory')
      .where('person', '=', key)
      .where('card', '=', place.card)
      .executeTakeFirst();
    const before = known === undefined ? newMemory(now) : readMemory(known.memory);
    if (before.reps !== reps) return 'stale';
    const graded = grade(before, given, now);
    const exam = await examFor(tables, key, place.subject, now);
    const after = exam === undefined ? graded : { ...graded, due: dueBeforeExam(graded.due, exam, now) };
    const kept = { due: after.due, reps: after.reps, memory: JSON.stringify(after) };
    // It may have been graded by another process since it was read: the second one changes nothing.
    if (known === undefined) {
      const { numInsertedOrUpdatedRows } = await tables
        .insertInto('flashcards')
        .values({ person: key, ...place, added: now, ...kept })
        .onConflict((conflict) => conflict.columns(['person', 'card']).doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 0n ? 'stale' : 'graded';
    }
    const { numUpdatedRows } = await tables
      .updateTable('flashcards')
      .set(kept)
      .where('person', '=', key)
      .where('card', '=', place.card)
      .where('reps', '=', reps)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return 'stale';
    // Only cards that had been learnt before say how much is remembered.
    if (before.phase === 'review') await countReview(tables, key, given !== 'again', now);
    return 'graded';
  });
}

/** Adds cards that the person does not have yet, due at once. Resolves to the number of `places`. */
export function addCards(
  database: Database,
  person: string,
  places: readonly CardPlace[],
  now: number,
): Promise<Outcome<number>> {
  return database.write(async (tables, hash) => {
    const memory = newMemory(now);
    for (const place of places)
      await tables
        .insertInto('flashcards')
        .values({
          person: hash(person),
          ...place,
          added: now,
          due: now,
          reps: 0,
          memory: JSON.stringify(memory),
        })
        .onConflict((conflict) => conflict.columns(['person', 'card']).doNothing())
        .execute();
    return places.length;
  });
}

function readMemory(json: string): Memory {
  return JSON.parse(json) as Memory;
}
