// Cards that the page's author wrote.
import { expect, test } from 'vitest';
import { makeWrittenCards } from '../../../../src/study/cards/kinds/written.ts';

test('wrong answers make a choice, none make an open question', () => {
  expect(
    makeWrittenCards([
      { ask: 'What bends?', answer: 'a river', wrong: ['a wall'] },
      { ask: 'What runs?', answer: 'water', wrong: [] },
    ]).map(({ prompt, answer }) => [prompt, answer]),
  ).toEqual([
    [
      { kind: 'written', text: 'What bends?' },
      { kind: 'choice', right: 'a river', wrong: ['a wall'] },
    ],
    [
      { kind: 'written', text: 'What runs?' },
      { kind: 'open', right: 'water' },
    ],
  ]);
});
