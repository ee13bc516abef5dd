// Formulas with a name.
import { expect, test } from 'vitest';
import { cardsOf, rightOf, wrongOf } from '../page.ts';

test('formulas of a list are asked for by their names, among each other', () => {
  const cards = cardsOf(
    'formula',
    '- **Area**: $A = ab$\n- **Perimeter**: $P = 2a + 2b$\n- **Diagonal**: $d^2 = a^2 + b^2$',
  );
  expect(cards.map(({ prompt }) => prompt)).toEqual([
    { kind: 'formula', name: 'Area' },
    { kind: 'formula', name: 'Perimeter' },
    { kind: 'formula', name: 'Diagonal' },
  ]);
  expect(cards.map(rightOf)).toEqual(['$A = ab$', '$P = 2a + 2b$', '$d^2 = a^2 + b^2$']);
  expect(cards[0] && wrongOf(cards[0])).toHaveLength(2);
});

test('a single formula, named by the words before it, is open', () => {
  const [card] = cardsOf('formula', 'The centripetal force is given by:\n\n$$F = mv^2/r$$');
  expect(card).toMatchObject({
    prompt: { name: 'centripetal force' },
    answer: { kind: 'open', right: '$$F = mv^2/r$$' },
    source: 'The centripetal force is given by: $$F = mv^2/r$$',
  });
});

test.each([
  ['a result of numbers', '- **Area**: $A = 3.5$'],
  ['no equation', '- **Area**: $a \\cdot b$'],
  ['no name', '- **Formula**: $A = ab$'],
  ['a sentence that goes on', '- **Area**: $A = ab$ holds for all of them'],
  ['words that name nothing', 'Then we see:\n\n$$A = ab$$'],
])('%s gives nothing', (_, answer) => expect(cardsOf('formula', answer)).toEqual([]));
