// Points of a quiz.
import { expect, test } from 'vitest';
import { type Given, rightAnswers, standingsOf } from '../../../src/study/quiz/standings.ts';

const given = (number: number, person: string, choice: number, at: number): Given => ({
  number,
  person,
  choice,
  at,
});

test('a point for each right answer, and one more for the fastest right one', () => {
  const answers = [
    given(0, 'wrong first', 1, 1),
    given(0, 'fast', 0, 2),
    given(0, 'slow', 0, 3),
    given(1, 'slow', 2, 9),
    given(1, 'fast', 1, 8),
  ];
  expect(standingsOf([0, 2], answers)).toEqual([
    { person: 'slow', points: 3, right: 2 },
    { person: 'fast', points: 2, right: 1 },
    { person: 'wrong first', points: 0, right: 0 },
  ]);
});

test('who answers in the same millisecond is as fast, and stands in the order of ids', () => {
  const answers = [given(0, 'b', 0, 5), given(0, 'a', 0, 5)];
  expect(standingsOf([0], answers).map(({ person, points }) => [person, points])).toEqual([
    ['a', 2],
    ['b', 2],
  ]);
});

test('answers to questions that were never asked give nothing, and without answers there is nobody', () => {
  expect(standingsOf([0], [given(5, 'a', 0, 1)])).toEqual([{ person: 'a', points: 0, right: 0 }]);
  expect(standingsOf([0, 1], [])).toEqual([]);
});

test('who was right is told the fastest first', () => {
  const answers = [
    given(1, 'late', 3, 9),
    given(1, 'soon', 3, 4),
    given(1, 'wrong', 2, 1),
    given(0, 'x', 3, 1),
  ];
  expect(rightAnswers(3, 1, answers).map(({ person }) => person)).toEqual(['soon', 'late']);
});
