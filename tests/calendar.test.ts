// Days and weeks in UTC.
import { expect, test } from 'vitest';
import { DAY, dayOf, startOfWeek, weekOf } from '../src/calendar.ts';

test.each([
  ['1970-01-01T00:00:00Z', 0, 0, '1969-12-29T00:00:00.000Z'],
  ['1970-01-04T23:59:59Z', 3, 0, '1969-12-29T00:00:00.000Z'],
  ['1970-01-05T00:00:00Z', 4, 1, '1970-01-05T00:00:00.000Z'],
  ['1969-12-31T23:00:00Z', -1, 0, '1969-12-29T00:00:00.000Z'],
  ['2026-11-29T23:59:59Z', 20786, 2969, '2026-11-23T00:00:00.000Z'],
  ['2026-11-30T00:00:00Z', 20787, 2970, '2026-11-30T00:00:00.000Z'],
])('%s is on day %i, in week %i, which began at %s', (iso, day, week, start) => {
  const time = Date.parse(iso);
  expect([dayOf(time), weekOf(time), new Date(startOfWeek(time)).toISOString()]).toEqual([day, week, start]);
});

test('a week has seven days and begins on a Monday', () => {
  for (let day = -20; day < 20; day += 1) {
    const start = startOfWeek(day * DAY + 1);
    expect(new Date(start).getUTCDay()).toBe(1);
    expect(dayOf(start)).toBeGreaterThan(day - 7);
    expect(dayOf(start)).toBeLessThanOrEqual(day);
  }
});
