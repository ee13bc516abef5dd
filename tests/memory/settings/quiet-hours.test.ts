// Hours of the day in a time zone.
import { describe, expect, test } from 'vitest';
import { isQuiet, isTime, isZone } from '../../../src/memory/settings/quiet-hours.ts';

describe('quiet hours', () => {
  const at = (iso: string) => Date.parse(iso);
  const night = { from: '22:00', to: '07:00', zone: 'Europe/Berlin' };

  test.each([
    ['2026-01-10T20:59:00Z', false],
    ['2026-01-10T21:00:00Z', true],
    ['2026-01-10T23:30:00Z', true],
    ['2026-01-11T05:59:59Z', true],
    ['2026-01-11T06:00:00Z', false],
    ['2026-01-11T12:00:00Z', false],
    // An hour earlier in summer.
    ['2026-07-10T19:59:00Z', false],
    ['2026-07-10T20:00:00Z', true],
    ['2026-07-11T05:00:00Z', false],
  ])('over midnight: at %s %s', (iso, quiet) => {
    expect(isQuiet(night, at(iso))).toBe(quiet);
  });

  test.each([
    ['2026-01-10T08:59:00Z', false],
    ['2026-01-10T09:00:00Z', true],
    ['2026-01-10T11:59:00Z', true],
    ['2026-01-10T12:00:00Z', false],
  ])('within a day: at %s %s', (iso, quiet) => {
    expect(isQuiet({ from: '09:00', to: '12:00', zone: 'UTC' }, at(iso))).toBe(quiet);
  });

  test('that begin when they end are none', () => {
    for (const hour of ['00', '09', '15'])
      expect(isQuiet({ from: '09:00', to: '09:00', zone: 'UTC' }, at(`2026-01-10T${hour}:00:00Z`))).toBe(
        false,
      );
  });

  test('last through the night in which clocks go back, and the one in which they go forward', () => {
    // 25 October 2026, 3:00 becomes 2:00 in Berlin; 29 March 2026, 2:00 becomes 3:00.
    const early = { from: '02:00', to: '03:00', zone: 'Europe/Berlin' };
    expect([0, 1].map((hour) => isQuiet(early, at(`2026-10-25T0${hour}:30:00Z`)))).toEqual([true, true]);
    expect([0, 1].map((hour) => isQuiet(early, at(`2026-03-29T0${hour}:30:00Z`)))).toEqual([false, false]);
  });

  test('hold where a zone is no whole hour away', () => {
    expect(isQuiet({ from: '05:30', to: '05:31', zone: 'Asia/Kolkata' }, at('2026-01-10T00:00:30Z'))).toBe(
      true,
    );
  });
});

test.each([
  ['00:00', true],
  ['23:59', true],
  ['24:00', false],
  ['9:00', false],
  ['09:60', false],
  ['09:00 ', false],
  ['', false],
])('%j is a time: %s', (text, is) => {
  expect(isTime(text)).toBe(is);
});

test.each([
  ['Europe/Berlin', true],
  ['UTC', true],
  ['America/Argentina/ComodRivadavia', true],
  ['Berlin', false],
  ['', false],
  ['../etc/passwd', false],
  ['x'.repeat(10_000), false],
])('%j is a time zone: %s', (text, is) => {
  expect(isZone(text)).toBe(is);
});
