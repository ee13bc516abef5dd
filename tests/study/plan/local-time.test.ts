// Hours of the day, where days have 23, 24 and 25 hours.
import { expect, test } from 'vitest';
import { daysBetween, localTime, nextHour, suggestZones } from '../../../src/study/plan/local-time.ts';

const at = (text: string) => Date.parse(text);
const told = (time: number) => new Date(time).toISOString();

test.each([
  ['later today', 8, 'UTC', '2026-06-01T07:59:00Z', '2026-06-01T08:00:00.000Z'],
  ['tomorrow, where it is so late already', 8, 'UTC', '2026-06-01T08:00:00Z', '2026-06-02T08:00:00.000Z'],
  ['midnight', 0, 'UTC', '2026-06-01T00:00:00Z', '2026-06-02T00:00:00.000Z'],
  ['in a zone in summer', 8, 'Europe/Berlin', '2026-06-01T00:00:00Z', '2026-06-01T06:00:00.000Z'],
  ['in a zone in winter', 8, 'Europe/Berlin', '2026-12-01T00:00:00Z', '2026-12-01T07:00:00.000Z'],
  ['in a zone of half an hour', 8, 'Asia/Kolkata', '2026-06-01T00:00:00Z', '2026-06-01T02:30:00.000Z'],
  ['in a zone of three quarters', 8, 'Asia/Kathmandu', '2026-06-01T00:00:00Z', '2026-06-01T02:15:00.000Z'],
  ['over the year', 8, 'Pacific/Auckland', '2026-12-31T19:00:00Z', '2027-01-01T19:00:00.000Z'],
  // Clocks go from 2 to 3 on 29 March: there is no 2 o’clock.
  ['on the day without that hour', 2, 'Europe/Berlin', '2026-03-28T12:00:00Z', '2026-03-29T01:00:00.000Z'],
  ['on the day after it', 2, 'Europe/Berlin', '2026-03-29T01:00:00Z', '2026-03-30T00:00:00.000Z'],
  // Clocks go from 3 back to 2 on 25 October: 2 o’clock comes twice, and is meant once.
  ['on the day with that hour twice', 2, 'Europe/Berlin', '2026-10-24T12:00:00Z', '2026-10-25T00:00:00.000Z'],
  ['after the first of the two', 2, 'Europe/Berlin', '2026-10-25T00:00:00Z', '2026-10-26T01:00:00.000Z'],
  ['between the two', 2, 'Europe/Berlin', '2026-10-25T00:40:00Z', '2026-10-26T01:00:00.000Z'],
])('the next time it is so late: %s', (_, hour, zone, now, next) => {
  expect(told(nextHour(hour, zone, at(now)))).toBe(next);
});

test('over a year each hour comes once on each day, in every kind of zone', () => {
  for (const zone of ['Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Chatham'])
    for (const hour of [0, 2, 23]) {
      let now = at('2026-01-01T12:00:00Z');
      const dates = new Set<string>();
      for (let day = 0; day < 365; day += 1) {
        const next = nextHour(hour, zone, now);
        expect(next).toBeGreaterThan(now);
        dates.add(localTime(zone, next).date);
        now = next;
      }
      expect([zone, hour, dates.size]).toEqual([zone, hour, 365]);
    }
});

test('what clocks and calendars show', () => {
  expect(localTime('Asia/Tokyo', at('2026-12-31T15:05:00Z'))).toEqual({ date: '2027-01-01', minutes: 5 });
});

test.each([
  ['2026-11-29', '2026-12-01', 2],
  ['2026-12-01', '2026-12-01', 0],
  ['2028-02-28', '2028-03-01', 2],
])('from %s to %s', (from, to, days) => expect(daysBetween(from, to)).toBe(days));

test('zones are found by a part of their names', () => {
  expect(suggestZones('berlin', 25)).toEqual(['Europe/Berlin']);
  expect(suggestZones('new york', 25)).toEqual(['America/New_York']);
  expect(suggestZones('', 25)).toHaveLength(25);
  expect(suggestZones('nowhere', 25)).toEqual([]);
});
