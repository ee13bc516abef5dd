// Sentences with a term left out.
import { expect, test } from 'vitest';
import { cardsOf, rightOf, wrongOf } from '../page.ts';

const keywords = ['meander', 'levee', 'estuary', 'rivers'];
const TEXT = 'Water bends. A **meander** is a curve of a stream that grows outwards year by year.';

test('a sentence that says what a term is asks for it, among the other terms of the page', () => {
  const [card, ...more] = cardsOf('cloze', TEXT, { keywords });
  expect(more).toEqual([]);
  expect(card).toMatchObject({
    prompt: { text: '_____ is a curve of a stream that grows outwards year by year.' },
    source: 'A **meander** is a curve of a stream that grows outwards year by year.',
  });
  expect(card && rightOf(card)).toBe('meander');
  expect(card && [...wrongOf(card)].sort()).toEqual(['estuary', 'levee']);
});

test.each([
  ['fewer than three terms are known', TEXT, ['levee']],
  ['the sentence only tells of the term', 'The **meander** carries sand along the bank.', keywords],
  [
    'the sentence begins with something else',
    'In spring a meander is a curve that grows outwards.',
    keywords,
  ],
])('nothing is asked where %s', (_, answer, own) =>
  expect(cardsOf('cloze', answer, { keywords: own })).toEqual([]),
);

test('a term is asked for once', () => {
  expect(cardsOf('cloze', `${TEXT} A meander is a loop of water that moves.`, { keywords })).toHaveLength(1);
});
