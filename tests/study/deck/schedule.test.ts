// When cards are asked for again, against py-fsrs, the reference implementation in Python.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GRADES, grade, type Memory, newMemory, retrievability } from '../../../src/study/deck/schedule.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1, 9);

/** A line a history: seconds since its start, rating, seconds until due, stability, difficulty (py-fsrs 6.3.2, no fuzzing). */
const histories = readFileSync(new URL('fsrs-histories.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

test('there are fifty histories', () => expect(histories).toHaveLength(50));

test.each(histories.map((history, number) => [number, history] as const))(
  'history %i is that of the reference',
  (_, history) => {
    let memory = newMemory(START);
    for (const review of history.split(' ')) {
      const [seconds = 0, rating = 0, due = 0, stability = 0, difficulty = 0] = review.split(':').map(Number);
      const now = START + seconds * 1000;
      memory = grade(memory, GRADES[rating - 1]!, now);
      expect((memory.due - now) / 1000).toBe(due);
      expect(memory.stability).toBeCloseTo(stability, 1);
      expect(memory.difficulty).toBeCloseTo(difficulty, 2);
    }
  },
);

function learnt(now: number): Memory {
  return grade(grade(newMemory(now), 'good', now), 'good', now + 10 * MINUTE);
}

describe('the clock', () => {
  test('put back, it makes no card due earlier than it was graded, and breaks nothing', () => {
    const memory = learnt(START);
    const after = grade(memory, 'good', START - 40 * DAY);
    expect(after.due).toBeGreaterThan(memory.last ?? 0);
    expect(after.last).toBe(memory.last);
    expect(after.stability).toBeGreaterThan(0);
    expect(retrievability(memory, START - 40 * DAY)).toBe(1);
  });

  test('put forward by a century, it still gives a time', () => {
    const after = grade(learnt(START), 'again', START + 36_500 * DAY);
    expect(Number.isFinite(after.due)).toBe(true);
    expect(after.due).toBe(START + 36_500 * DAY + 10 * MINUTE);
  });

  test.each([
    ['spring', Date.UTC(2026, 2, 28, 9)],
    ['autumn', Date.UTC(2026, 9, 24, 9)],
  ])('changed for daylight saving in %s, days stay days', (_, start) => {
    const memory = learnt(start);
    const days = (memory.due - (memory.last ?? 0)) / DAY;
    expect(days).toBe(Math.round(days));
    expect(days).toBe((learnt(START).due - (learnt(START).last ?? 0)) / DAY);
  });
});

describe('a person who returns after a year', () => {
  const memory = learnt(START);
  const later = START + 365 * DAY;

  test('has most likely forgotten it', () => {
    expect(retrievability(memory, START + DAY)).toBeGreaterThan(0.9);
    expect(retrievability(memory, later)).toBeLessThan(0.7);
  });

  test('and who still knows it knows it for long', () => {
    expect(grade(memory, 'good', later).stability).toBeGreaterThan(
      grade(memory, 'good', memory.due).stability,
    );
  });

  test('and who does not is asked again in minutes', () => {
    const again = grade(memory, 'again', later);
    expect([again.lapses, again.due - later]).toEqual([1, 10 * MINUTE]);
  });
});

test('a better grade is never due earlier', () => {
  for (const start of [newMemory(START), learnt(START)]) {
    const dues = GRADES.map((given) => grade(start, given, start.due).due);
    expect(dues).toEqual([...dues].sort((one, other) => one - other));
  }
});

test('a card that was never graded is not known', () =>
  expect(retrievability(newMemory(START), START)).toBe(0));
