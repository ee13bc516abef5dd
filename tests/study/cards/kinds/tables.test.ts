// Cells of tables.
import { expect, test } from 'vitest';
import { cardsOf, rightOf, wrongOf } from '../page.ts';

test('a table of things is asked by its column', () => {
  const cards = cardsOf(
    'table',
    '| Part | Principle |\n| --- | --- |\n| Id | pleasure |\n| Ego | reality |\n| Superego | morality |',
  );
  expect(cards.map(({ prompt }) => prompt)).toEqual([
    { kind: 'table', row: 'Id', column: 'Principle' },
    { kind: 'table', row: 'Ego', column: 'Principle' },
    { kind: 'table', row: 'Superego', column: 'Principle' },
  ]);
  expect(cards.map(rightOf)).toEqual(['pleasure', 'reality', 'morality']);
  expect(cards[0] && [...wrongOf(cards[0])].sort()).toEqual(['morality', 'reality']);
  expect(cards[0]?.source).toBe('Part: Id · Principle: pleasure');
});

test('a comparison is asked across its row', () => {
  const cards = cardsOf(
    'table',
    '| Feature | DNA | RNA |\n| --- | --- | --- |\n| Sugar | deoxyribose | ribose |\n| Strands | two | one |\n| Place | nucleus | all over |',
  );
  const sugar = cards.find(
    ({ prompt }) => prompt.kind === 'table' && prompt.row === 'Sugar' && prompt.column === 'RNA',
  );
  expect(sugar?.answer).toEqual({ kind: 'choice', right: 'ribose', wrong: ['deoxyribose'] });
});

test('a row named by a number is named with its heading', () => {
  const [card] = cardsOf(
    'table',
    '| Score | Eyes |\n| --- | --- |\n| 1 | closed for good |\n| 2 | open to pain |\n| 3 | open to sound |',
  );
  expect(card?.prompt).toMatchObject({ row: 'Score 1' });
});

test.each([
  [
    'two rows have the value',
    '| A | B |\n| - | - |\n| Oak | tree |\n| Elm | tree |\n| Ash | shrub |',
    'tree',
  ],
  [
    'the value is a yes',
    '| A | B |\n| - | - |\n| Oak | yes |\n| Elm | sometimes |\n| Ash | at night |',
    'yes',
  ],
  [
    'the row has its word',
    '| A | B |\n| - | - |\n| Oak tree | oak wood |\n| Elm | pulp |\n| Ash | bark |',
    'oak wood',
  ],
  [
    'its formula alone has the symbol of the row',
    '| Function | Condition |\n| - | - |\n| $a^x$ | $a > 0$ |\n| $\\ln x$ | $x > 1$ |\n| $1/x$ | $x < 1$ |',
    '$a > 0$',
  ],
  ['rows are only counted', '| id | name |\n| - | - |\n| 1 | Ada |\n| 2 | Ben |\n| 3 | Chloe |', 'Chloe'],
])('a cell is not asked for where %s', (_, answer, cell) => {
  expect(cardsOf('table', answer).map(rightOf)).not.toContain(cell);
});

test('a table of two rows gives nothing', () => {
  expect(cardsOf('table', '| A | B |\n| - | - |\n| Oak | tree |\n| Ivy | vine |')).toEqual([]);
});
