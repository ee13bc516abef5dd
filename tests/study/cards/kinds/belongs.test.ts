// Lists that stand against each other.
import { expect, test } from 'vitest';
import { cardsOf, rightOf, wrongOf } from '../page.ts';

const page = (one: string, other: string) =>
  `## ${one}\n\n- **Low price**\n- **Small size**\n\n## ${other}\n\n- **Loud noise**\n- **Short life**\n- **Strong smell**`;

test('entries of one list are asked for among those of the other', () => {
  const cards = cardsOf('belongs', page('Direct costs of motors', 'Indirect costs of motors'));
  expect(cards.map(({ prompt }) => prompt)).toContainEqual({
    kind: 'belongs',
    list: 'Direct costs of motors',
  });
  const price = cards.find((card) => rightOf(card) === 'Low price');
  expect(
    price && wrongOf(price).every((wrong) => ['Loud noise', 'Short life', 'Strong smell'].includes(wrong)),
  ).toBe(true);
  expect(cards.map(rightOf)).toContain('Loud noise');
});

test.each([
  ['Direct motors', 'Indirect sails'],
  ['Direct costs of motors', 'History of motors'],
  // Whoever knows nothing of motors can tell these apart.
  ['Advantages of motors', 'Disadvantages of motors'],
  ['Causes of noise', 'Symptoms of noise'],
  // What a recession leads to makes it worse: it is a cause as well.
  ['Causes of recessions', 'Effects of recessions'],
  // No names of lists.
  ['Direct costs of motors include', 'Indirect costs of motors include'],
  ['Motors', 'Sails'],
])('"%s" and "%s" do not stand against each other', (one, other) => {
  expect(cardsOf('belongs', page(one, other))).toEqual([]);
});

test('lists of what both of them have are not asked for', () => {
  const lists = ['Short-term memory', 'Long-term memory'].map(
    (name) => `## ${name}\n\n- **Duration**\n- **${name} loss**\n- **${name} tests**`,
  );
  expect(cardsOf('belongs', lists.join('\n\n'))).toEqual([]);
});
