// The course of a quiz: what each event leads to, mischief included.
import { describe, expect, test } from 'vitest';
import {
  beginCourse,
  type Cause,
  type Course,
  MAX_UNANSWERED,
  moveOn,
  pointsFor,
  QUESTION_TIME,
  SOLUTION_TIME,
  takeAnswer,
} from '../../../src/study/quiz/course.ts';

const NOW = Date.UTC(2026, 5, 1, 9);
const begun = beginCourse(3, NOW);
const at = (part: Partial<Course>): Course => ({ ...begun, ...part });
const solved = at({ number: 1, phase: 'solution' });
const over = at({ phase: 'over' });

test.each([
  ['the question that is asked', begun, 0, 0, 'taken'],
  ['in the last millisecond', begun, 0, QUESTION_TIME - 1, 'taken'],
  ['when the time is over, though nobody has moved on', begun, 0, QUESTION_TIME, 'late'],
  ['when the solution is shown', solved, 1, 0, 'late'],
  ['a question of before', at({ number: 2 }), 0, 0, 'earlier'],
  ['a question of before, at a solution', solved, 0, 0, 'earlier'],
  ['a question that is yet to come', begun, 1, 0, 'unknown'],
  ['a number that was made up', begun, 999_999, 0, 'unknown'],
  ['after the end', over, 0, 0, 'over'],
  ['a number that was made up, after the end', over, 9, 0, 'over'],
] as const)('an answer to %s', (_, course, number, later, taking) => {
  expect(takeAnswer(course, number, NOW + later)).toBe(taking);
});

const next = (part: Partial<Extract<Cause, { kind: 'next' }>> = {}): Cause => ({
  kind: 'next',
  number: 0,
  phase: 'question',
  isAllowed: true,
  ...part,
});
const stop = (isAllowed: boolean): Cause => ({ kind: 'stop', isAllowed });

test.each([
  ['time that is not over', begun, { kind: 'time' } as const, QUESTION_TIME - 1, 'stale'],
  ['time after the end', over, { kind: 'time' } as const, QUESTION_TIME, 'over'],
  ['a stranger’s "Next"', begun, next({ isAllowed: false }), 5000, 'stranger'],
  ['a stranger’s "Stop"', begun, stop(false), 5000, 'stranger'],
  ['"Next" of a question of before', at({ number: 1 }), next(), 5000, 'stale'],
  ['"Next" of the question at its solution', at({ phase: 'solution' }), next(), 5000, 'stale'],
  ['"Next" that was made up', begun, next({ number: 7, phase: 'over' }), 5000, 'stale'],
  ['"Next" after the end', over, next(), 5000, 'over'],
  ['"Stop" after the end, also a stranger’s', over, stop(false), 5000, 'over'],
] as const)('%s is refused', (_, course, cause, later, why) => {
  expect(moveOn(course, cause, NOW + later, 1)).toEqual({ kind: 'refused', why });
});

function move(course: Course, cause: Cause, now: number, answers: number): Course {
  const moved = moveOn(course, cause, now, answers);
  if (moved.kind !== 'moved') throw new Error(moved.why);
  return moved.course;
}

test('a question leads to its solution, by its time and by "Next"', () => {
  for (const [cause, now] of [
    [{ kind: 'time' } as const, NOW + QUESTION_TIME],
    [next(), NOW + 5000],
  ] as const)
    expect(move(begun, cause, now, 1)).toEqual({
      ...begun,
      phase: 'solution',
      moved: now,
      until: now + SOLUTION_TIME,
    });
});

test('a solution leads to the next question, and the last one to the end', () => {
  const now = NOW + 5000;
  const from = (number: number) =>
    move(at({ number, phase: 'solution' }), next({ number, phase: 'solution' }), now, 0);
  expect(from(0)).toMatchObject({ number: 1, phase: 'question', moved: now, until: now + QUESTION_TIME });
  expect(from(2)).toMatchObject({ number: 2, phase: 'over' });
});

test('"Stop" ends it at a question and at a solution', () => {
  for (const course of [begun, solved]) expect(move(course, stop(true), NOW + 5000, 1).phase).toBe('over');
});

test('a clock that was put back holds nobody up', () => {
  expect(move(begun, next(), NOW - 60_000, 1).phase).toBe('solution');
});

test.each([
  ['at once', 0, 15],
  ['after a third of the time', 10_000, 13],
  ['after half of it', 15_000, 12],
  ['after two thirds', 20_000, 10],
  ['in the last millisecond', 29_999, 10],
  ['by a clock that was put back', -5000, 15],
  ['after the time', 90_000, 10],
])('a right answer %s', (_, later, points) => expect(pointsFor(begun, NOW + later)).toBe(points));

test('a quiz may have a time of its own, for each of its questions', () => {
  const quick = beginCourse(2, NOW, 10_000);
  expect(quick.until).toBe(NOW + 10_000);
  expect(takeAnswer(quick, 0, NOW + 10_000)).toBe('late');
  const next = move({ ...quick, phase: 'solution' }, { kind: 'time' }, NOW + 50_000, 1);
  expect(next.until).toBe(NOW + 60_000);
});

describe('left alone', () => {
  /** Runs a quiz by its time alone, and tells how many questions were asked. */
  function run(answers: readonly number[]): number {
    let course = beginCourse(answers.length, NOW);
    for (let step = 0; course.phase !== 'over'; step += 1) {
      if (step > 2 * answers.length) throw new Error('it never ends');
      course = move(course, { kind: 'time' }, course.until, answers[course.number] ?? 0);
    }
    return course.number + 1;
  }

  test.each([
    ['everybody answers', [3, 3, 3, 3], 4],
    ['nobody ever answers', [0, 0, 0, 0], MAX_UNANSWERED],
    ['nobody answers two in a row', [1, 0, 0, 1, 1], 3],
    ['one goes unanswered now and then', [0, 1, 0, 1, 0], 5],
  ])('%s', (_, answers, asked) => expect(run(answers)).toBe(asked));
});
