// Exams, as each engine keeps them, and what they ask of the days before.
import { describe, expect, test } from 'vitest';
import { openPrivacy } from '../../../src/memory/index.ts';
import { gradeCard, listCards } from '../../../src/study/deck/flashcards.ts';
import {
  dueBeforeExam,
  EXAM_DATA,
  listExams,
  newADay,
  readDate,
  removeExam,
  setExam,
} from '../../../src/study/plan/exams.ts';
import { done, ENGINES, placesOf } from '../../engines.ts';

const NOW = Date.UTC(2026, 5, 1, 9);
const DAY = 86_400_000;

test.each([
  ['2026-11-30', '2026-11-30'],
  ['2026-1-5', '2026-01-05'],
  [' 30.11.2026 ', '2026-11-30'],
  ['5/1/2026', '2026-01-05'],
  ['2026年11月30日', '2026-11-30'],
  ['2026/11/30', '2026-11-30'],
  ['2026-02-29', undefined],
  ['2028-02-29', '2028-02-29'],
  ['31.04.2026', undefined],
  ['2026-13-01', undefined],
  ['tomorrow', undefined],
  ['', undefined],
])('the date "%s"', (text, date) => expect(readDate(text)).toBe(date));

test.each([
  [300, '2026-06-12', 34],
  [300, '2026-06-03', 300],
  [300, '2026-06-01', 300],
  [0, '2026-06-12', 0],
  [5, '2027-06-01', 1],
])('of %i cards for an exam on %s, %i are new each day', (left, date, fresh) => {
  expect(newADay(left, { date }, '2026-06-01')).toBe(fresh);
});

test('a card comes back on the day before the exam at the latest, and never before it was graded', () => {
  const exam = { date: '2026-06-10' };
  const last = Date.UTC(2026, 5, 9);
  expect(dueBeforeExam(NOW + 90 * DAY, exam, NOW)).toBe(last);
  expect(dueBeforeExam(NOW + DAY, exam, NOW)).toBe(NOW + DAY);
  expect(dueBeforeExam(NOW + 90 * DAY, exam, last + 1)).toBe(NOW + 90 * DAY);
});

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const { open } = placesOf(engine);

    test('one a subject, the next one first, and those of the past are not told', async () => {
      const database = await open();
      await setExam(database, 'a', { subject: 'biology', date: '2026-07-01' });
      await setExam(database, 'a', { subject: 'history', date: '2026-06-20' });
      await setExam(database, 'a', { subject: 'biology', date: '2026-06-10' });
      await setExam(database, 'b', { subject: 'law', date: '2026-06-02' });
      expect(done(await listExams(database, 'a', '2026-06-01'))).toEqual([
        { subject: 'biology', date: '2026-06-10' },
        { subject: 'history', date: '2026-06-20' },
      ]);
      expect(done(await listExams(database, 'a', '2026-06-11'))).toHaveLength(1);
      await removeExam(database, 'a', 'history');
      expect(done(await listExams(database, 'a', '2026-06-11'))).toEqual([]);
    });

    test('no more than twenty, of which any may still be changed', async () => {
      const database = await open();
      for (let number = 0; number < 20; number += 1)
        expect(done(await setExam(database, 'a', { subject: `s${number}`, date: '2026-07-01' }))).toBe('set');
      expect(done(await setExam(database, 'a', { subject: 'more', date: '2026-07-01' }))).toBe('full');
      expect(done(await setExam(database, 'a', { subject: 's3', date: '2026-08-01' }))).toBe('set');
    });

    test('a card of the subject, or of one within it, is due before the exam; others are not held back', async () => {
      const database = await open();
      await setExam(database, 'a', { subject: 'biology', date: '2026-06-03' });
      for (const subject of ['biology/cells', 'history'])
        await gradeCard(
          database,
          'a',
          { card: subject.slice(0, 7).padEnd(12, 'x'), page: 'page------', subject },
          { given: 'easy', reps: 0, now: NOW },
        );
      const dues = new Map(
        done(await listCards(database, 'a', undefined)).map((one) => [one.subject, one.due]),
      );
      expect(dues.get('biology/cells')).toBe(Date.UTC(2026, 5, 2));
      expect(dues.get('history')).toBeGreaterThan(Date.UTC(2026, 5, 3));
    });

    test('they are told to the person, and erased', async () => {
      const database = await open();
      await setExam(database, 'a', { subject: 'biology', date: '2026-06-10' });
      const privacy = openPrivacy(database, [EXAM_DATA]);
      expect(done(await privacy.export('a'))).toMatchObject({
        kept: { exams: [{ subject: 'biology', date: '2026-06-10' }] },
      });
      await privacy.erase('a');
      expect(done(await listExams(database, 'a', '2026-06-01'))).toEqual([]);
    });
  });
});
