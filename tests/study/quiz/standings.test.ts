// Points of a quiz, of people and of sides.
import { expect, test } from 'vitest';
import type { Given, Player } from '../../../src/study/quiz/quiz.ts';
import { rightAnswers, sidesOf, standingsOf } from '../../../src/study/quiz/standings.ts';

const given = (number: number, person: string, points: number, at = 0): Given => ({
  number,
  person,
  choice: 0,
  points,
  at,
});

test('points are added up, the best first, and who never was right is listed too', () => {
  const answers = [given(0, 'a', 10), given(0, 'b', 15), given(1, 'a', 13), given(0, 'c', 0)];
  expect(standingsOf(answers)).toEqual([
    { person: 'a', points: 23, right: 2, place: 1 },
    { person: 'b', points: 15, right: 1, place: 2 },
    { person: 'c', points: 0, right: 0, place: 3 },
  ]);
});

test('who has as many points has the same place, in the order of ids, and the next place is left out', () => {
  const answers = [
    given(0, 'b', 12),
    given(0, 'a', 12),
    given(0, 'c', 11),
    given(0, 'd', 11),
    given(0, 'e', 1),
  ];
  expect(standingsOf(answers).map(({ person, place }) => person + place)).toEqual([
    'a1',
    'b1',
    'c3',
    'd3',
    'e5',
  ]);
});

test('without answers there is nobody', () => expect(standingsOf([])).toEqual([]));

test('who was right is told the fastest first, also in the same millisecond always in the same order', () => {
  const answers = [
    given(1, 'late', 10, 9),
    given(1, 'soon', 15, 4),
    given(1, 'also soon', 15, 4),
    given(1, 'wrong', 0, 1),
    given(0, 'x', 15, 1),
  ];
  expect(rightAnswers(1, answers).map(({ person }) => person)).toEqual(['also soon', 'soon', 'late']);
});

test('a side has its points a person, so that a larger one is not better for that', () => {
  const player = (person: string, side: 0 | 1): Player => ({ person, name: person, side });
  const players = [player('a', 0), player('b', 0), player('c', 0), player('d', 1)];
  const answers = [given(0, 'a', 10), given(0, 'b', 10), given(0, 'd', 15), given(0, 'stranger', 99)];
  expect(sidesOf(players, answers)).toEqual([
    { side: 1, people: 1, points: 15 },
    { side: 0, people: 3, points: 6.7 },
  ]);
  expect(sidesOf([], [])).toEqual([
    { side: 0, people: 0, points: 0 },
    { side: 1, people: 0, points: 0 },
  ]);
});
