// How somebody gets on: counted from what both engines keep, and shown.
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/calendar.ts';
import type { Database } from '../../../src/database/index.ts';
import { speak } from '../../../src/language/index.ts';
import { openPrivacy } from '../../../src/memory/index.ts';
import { addCards, gradeCard } from '../../../src/study/deck/flashcards.ts';
import { listReviews, REVIEW_DATA } from '../../../src/study/deck/reviews.ts';
import {
  readStatistics,
  renderProgress,
  renderStatistics,
  type Statistics,
} from '../../../src/study/deck/statistics.ts';
import { done, ENGINES, placesOf } from '../../engines.ts';

const NOW = Date.UTC(2026, 5, 15, 9);
const DAY = 86_400_000;
const say = speak();
describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const { open } = placesOf(engine);

    const place = (card: string, subject = 'biology') => ({
      card: card.padEnd(12, '-'),
      page: 'page------',
      subject,
    });
    const grade = async (
      database: Database,
      card: string,
      given: 'again' | 'good' | 'easy',
      reps: number,
      now: number,
    ) => done(await gradeCard(database, 'a', place(card), { given, reps, now }));

    test('what is reviewed is counted on its day, and learning for the first time is not', async () => {
      const database = await open();
      expect(await grade(database, 'x', 'easy', 0, NOW)).toBe('graded');
      expect(await grade(database, 'y', 'easy', 0, NOW)).toBe('graded');
      expect(done(await listReviews(database, 'a', 0))).toEqual([]);
      await grade(database, 'x', 'good', 1, NOW + 9 * DAY);
      // A second click is stale, and counts nothing.
      expect(await grade(database, 'x', 'good', 1, NOW + 9 * DAY)).toBe('stale');
      await grade(database, 'y', 'again', 1, NOW + 9 * DAY + 5);
      await grade(database, 'x', 'good', 2, NOW + 40 * DAY);
      const day = dayOf(NOW + 9 * DAY);
      expect(done(await listReviews(database, 'a', 0))).toEqual([
        { day, reviews: 2, known: 1 },
        { day: day + 31, reviews: 1, known: 1 },
      ]);
      expect(done(await listReviews(database, 'b', 0))).toEqual([]);
      const privacy = openPrivacy(database, [REVIEW_DATA]);
      expect(done(await privacy.export('a')).kept['reviews']).toHaveLength(2);
      await privacy.erase('a');
      expect(done(await listReviews(database, 'a', 0))).toEqual([]);
    });

    test('figures by subject, what is due on each day, and the share of the last month that was known', async () => {
      const database = await open();
      await addCards(database, 'a', [place('one'), place('two'), place('three', 'history')], NOW - 3 * DAY);
      await grade(database, 'one', 'easy', 0, NOW);
      const { due, learnt, all, forecast, retention, subjects } = done(
        await readStatistics(database, 'a', NOW),
      );
      expect({ due, learnt, all, retention }).toEqual({ due: 2, learnt: 1, all: 3, retention: undefined });
      // What was due days ago is due today.
      expect(forecast[0]).toBe(2);
      expect(forecast.reduce((sum, count) => sum + count, 0)).toBe(3);
      expect(subjects).toEqual([
        { slug: 'biology', due: 1, learnt: 1, all: 2 },
        { slug: 'history', due: 1, learnt: 0, all: 1 },
      ]);
      await grade(database, 'one', 'good', 1, NOW + 9 * DAY);
      expect(done(await readStatistics(database, 'a', NOW + 10 * DAY)).retention).toBe(1);
      expect(done(await readStatistics(database, 'a', NOW + 60 * DAY)).retention).toBeUndefined();
    });
  });
});

const statistics: Statistics = {
  ...{ due: 2, learnt: 5, all: 9, retention: 0.875, now: NOW },
  reviews: [{ day: dayOf(NOW), reviews: 8, known: 7 }],
  forecast: [2, 0, 3, ...Array<number>(11).fill(0)],
  subjects: [],
  exams: [],
};

test('the picture has the days behind and before, and all it shows is told in words', () => {
  const { embeds, picture } = renderStatistics(statistics, say);
  expect(embeds[0]?.description).toContain('Remembered in the last 30 days: 88 %');
  expect(picture?.alt).toBe('Due: 2 · Learnt: 5 · In all: 9 · Remembered in the last 30 days: 88 %');
  const heights = (colour: string) =>
    picture?.chart?.shapes.flatMap((one) =>
      one.kind === 'box' && one.colour === colour ? [one.height] : [],
    );
  expect(heights('#3fb66b')).toHaveLength(1);
  expect(heights('#f0616d')).toHaveLength(1);
  expect(heights('#5b9bf8')).toHaveLength(2);
});

test.each([
  ['en-US', ['Jun 2', 'Jun 9', 'Jun 15', 'Jun 22']],
  ['de', ['2. Juni', '9. Juni', '15. Juni', '22. Juni']],
  ['fr', ['2 juin', '9 juin', '15 juin', '22 juin']],
  ['es-ES', ['2 jun', '9 jun', '15 jun', '22 jun']],
  ['pt-BR', ['2 de jun.', '9 de jun.', '15 de jun.', '22 de jun.']],
  // Its letters cannot be drawn.
  ['ja', ['6/2', '6/9', '6/15', '6/22']],
] as const)('in %s its days are written as %j', (language, days) => {
  const { picture } = renderStatistics(statistics, speak(language));
  const texts = picture?.chart?.shapes.flatMap((one) => (one.kind === 'text' ? [one.text] : [])) ?? [];
  expect(texts.filter((text) => text.length > 2)).toEqual(days);
});

test('without cards there is no picture, and without reviews it is said so', () => {
  expect(renderStatistics({ ...statistics, all: 0 }, say).picture).toBeUndefined();
  const fresh = renderStatistics({ ...statistics, retention: undefined, reviews: [] }, say);
  expect(fresh.embeds[0]?.description).toContain('None of the cards you have learnt has come up again yet.');
});

test('of many subjects the largest are listed, and it is said how many more there are', () => {
  const subjects = Array.from({ length: 24 }, (_, number) => ({
    ...{ slug: `subject-${number}`, due: 1, learnt: 1, all: 2 },
  }));
  const { embeds } = renderProgress({ ...statistics, subjects }, { subjects: [] } as never, say);
  expect(embeds[0]?.description).toContain('subject-14');
  expect(embeds[0]?.description).toContain('and 9 more');
});

test('for an exam there is to learn what is planned until then, not only what was taken up', () => {
  const exams = [{ subject: 'biology', date: '2026-06-25' }];
  const open = (subjects: Statistics['subjects']) =>
    renderProgress({ ...statistics, subjects, exams }, { subjects: [] } as never, say).embeds[0]?.description;
  expect(open([])).toContain('300 to learn');
  expect(open([{ slug: 'biology', due: 0, learnt: 5, all: 9 }])).toContain('295 to learn');
  expect(open([{ slug: 'biology', due: 0, learnt: 5, all: 309 }])).toContain('304 to learn');
});
