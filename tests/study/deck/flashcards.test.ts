// The cards of people, as each engine keeps them.
import { describe, expect, test } from 'vitest';
import type { Database } from '../../../src/database/index.ts';
import { openPrivacy } from '../../../src/memory/index.ts';
import { addCards, FLASHCARD_DATA, gradeCard, listCards } from '../../../src/study/deck/flashcards.ts';
import { ENGINES, placesOf } from '../../engines.ts';

const NOW = Date.UTC(2026, 5, 1, 9);
const MINUTE = 60_000;
const place = (card: string, subject = 'geography') => ({
  card: card.padEnd(12, '-'),
  page: 'page------',
  subject,
});

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const { open } = placesOf(engine);

    async function list(database: Database, person = '1', subject?: string) {
      const outcome = await listCards(database, person, subject);
      if (outcome.kind !== 'done') throw new Error(outcome.kind);
      return outcome.value;
    }

    const good = (reps: number, now = NOW) => ({ given: 'good' as const, reps, now });

    test('a first grade keeps the card, a second one carries it on', async () => {
      const database = await open();
      expect(await gradeCard(database, '1', place('a'), good(0))).toEqual({ kind: 'done', value: 'graded' });
      expect(await list(database)).toMatchObject([{ ...place('a'), added: NOW, due: NOW + 10 * MINUTE }]);
      await gradeCard(database, '1', place('a'), good(1, NOW + 10 * MINUTE));
      const [card] = await list(database);
      expect(card?.memory).toMatchObject({ reps: 2, phase: 'review' });
      expect(card?.added).toBe(NOW);
    });

    test('of two clicks at once one grades, and the other is told that it came late', async () => {
      const database = await open();
      const outcomes = await Promise.all([1, 2, 3].map(() => gradeCard(database, '1', place('a'), good(0))));
      expect(
        outcomes.map((outcome) => (outcome.kind === 'done' ? outcome.value : outcome.kind)).sort(),
      ).toEqual(['graded', 'stale', 'stale']);
      expect((await list(database))[0]?.memory.reps).toBe(1);
    });

    test('a number of grades that was made up changes nothing', async () => {
      const database = await open();
      expect(await gradeCard(database, '1', place('a'), good(5))).toMatchObject({ value: 'stale' });
      expect(await list(database)).toEqual([]);
    });

    test('cards that are added are due at once, and those that are there stay as they are', async () => {
      const database = await open();
      await gradeCard(database, '1', place('a'), good(0));
      await addCards(database, '1', [place('a'), place('b')], NOW + 1);
      expect((await list(database)).map(({ card, due }) => [card, due])).toEqual([
        [place('b').card, NOW + 1],
        [place('a').card, NOW + 10 * MINUTE],
      ]);
    });

    test('each person has cards of their own, and of a subject those within it', async () => {
      const database = await open();
      await addCards(
        database,
        '1',
        [place('a', 'earth'), place('b', 'earth/rivers'), place('c', 'earthquakes')],
        NOW,
      );
      await addCards(database, '2', [place('a', 'earth')], NOW);
      expect((await list(database, '1', 'earth')).map(({ card }) => card)).toEqual([
        place('a').card,
        place('b').card,
      ]);
      expect(await list(database, '2')).toHaveLength(1);
      expect(await list(database, '3')).toEqual([]);
    });

    test('nobody’s id is kept; a person is told of all their cards, and may have them deleted', async () => {
      const database = await open();
      await addCards(database, '123456789', [place('a')], NOW);
      await addCards(database, '987654321', [place('a')], NOW);
      const rows = await database.read((tables) => tables.selectFrom('flashcards').selectAll().execute());
      expect(JSON.stringify(rows)).not.toMatch(/123456789|987654321/);
      const privacy = openPrivacy(database, [FLASHCARD_DATA]);
      expect(await privacy.export('123456789')).toMatchObject({
        value: {
          kept: { flashcards: [{ card: place('a').card, page: 'page------', subject: 'geography' }] },
        },
      });
      await privacy.erase('123456789');
      expect(await list(database, '123456789')).toEqual([]);
      expect(await list(database, '987654321')).toHaveLength(1);
    });
  });
});
