// Numbers added up by week, by day and by subject.
import { describe, expect, test } from 'vitest';
import { lastDays, lastWeeks, readStatistics } from '../../../src/conversation/statistics/read.ts';
import type { Counts } from '../../../src/memory/index.ts';

const DAY = 86_400_000;

/** Days since 1970. */
const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;

describe('the last weeks', () => {
  test.each([
    // A Sunday, a Monday at once, a Wednesday.
    ['2026-11-29T23:59:00Z', '2026-11-02'],
    ['2026-11-30T00:00:00Z', '2026-11-09'],
    ['2026-12-02T12:00:00Z', '2026-11-09'],
  ])('up to %s begin on Monday %s', (now, monday) => {
    expect(lastWeeks(4, Date.parse(now))).toEqual({ from: dayOf(monday), spans: 4, days: 7 });
  });

  test('the last days end with the one before', () => {
    const monday = Date.parse('2026-11-30T00:00:00Z');
    expect(lastDays(monday)).toEqual({ from: dayOf('2026-11-23'), spans: 7, days: 1 });
  });
});

const library = {
  subjects: [{ slug: 'rivers', name: 'Rivers', count: 1 }] as never,
  entryWithKey: (key: string) =>
    (key === 'gone'
      ? undefined
      : {
          key,
          title: `Page ${key}`,
          subjects: key === 'delta' ? [{ slug: 'rivers', name: 'Rivers' }] : [],
        }) as never,
};

const read = (counts: Partial<Counts>, from = '2026-11-02') =>
  readStatistics(
    '1',
    { from: dayOf(from), spans: 2, days: 7 },
    {
      activity: {
        count: () => {},
        flush: () => {},
        since: async () => ({ questions: [], pages: [], votes: [], ...counts }),
      },
    },
    library,
  );

const zero = { answer: 0, unsure: 0, missing: 0, helped: 0, failed: 0 };

describe('numbers', () => {
  test('are added up by span and by subject, the most asked first', async () => {
    const at = (day: string, outcome: string, subject: string, count: number) => ({
      day: dayOf(day),
      outcome,
      subject,
      count,
    });
    const statistics = await read({
      questions: [
        at('2026-11-02', 'answer', 'rivers', 3),
        at('2026-11-08', 'missing', '', 7),
        at('2026-11-09', 'unsure', 'rivers', 2),
        // Before and after what is told, and of a newer version.
        at('2026-11-01', 'answer', 'rivers', 100),
        at('2026-11-16', 'answer', 'rivers', 100),
        at('2026-11-09', 'guess', 'rivers', 100),
      ],
      votes: [
        { day: dayOf('2026-11-03'), page: 'delta', helped: 1, count: 4 },
        { day: dayOf('2026-11-10'), page: 'gone', helped: 0, count: 1 },
      ],
    });
    expect(statistics?.all).toEqual({ answer: 3, unsure: 2, missing: 7, helped: 4, failed: 1 });
    expect(statistics?.spans).toEqual([
      { from: dayOf('2026-11-02'), ...zero, answer: 3, missing: 7, helped: 4 },
      { from: dayOf('2026-11-09'), ...zero, unsure: 2, failed: 1 },
    ]);
    expect(statistics?.subjects).toEqual([
      { slug: '', ...zero, missing: 7, failed: 1 },
      { slug: 'rivers', ...zero, answer: 3, unsure: 2, helped: 4 },
    ]);
  });

  test('of subjects that are gone belong to none, and are told once', async () => {
    const at = (subject: string, count: number) => ({
      day: dayOf('2026-11-02'),
      outcome: 'missing',
      subject,
      count,
    });
    const statistics = await read({ questions: [at('', 1), at('rivers', 5), at('seas', 2), at('lakes', 3)] });
    expect(statistics?.subjects).toEqual([
      { slug: '', ...zero, missing: 6 },
      { slug: 'rivers', ...zero, missing: 5 },
    ]);
  });

  test('of pages that are gone are left out', async () => {
    const pages = ['delta', 'gone', 'other'].map((page, place) => ({ page, count: 9 - place }));
    expect((await read({ pages }))?.pages).toEqual([
      { title: 'Page delta', count: 9 },
      { title: 'Page other', count: 7 },
    ]);
  });

  test('of nothing are zeros, for every span', async () => {
    const statistics = await read({});
    expect(statistics).toEqual({
      all: zero,
      spans: [
        { from: dayOf('2026-11-02'), ...zero },
        { from: dayOf('2026-11-09'), ...zero },
      ],
      subjects: [],
      pages: [],
    });
  });
});
