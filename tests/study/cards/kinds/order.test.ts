// Numbered steps.
import { expect, test } from 'vitest';
import { cardsOf, rightOf, wrongOf } from '../page.ts';

const STEPS = '1. **Wash**\n2. **Rinse**\n3. **Drain**\n4. **Spin**';

test('each step is asked for by the one before it, the first as the first', () => {
  const cards = cardsOf('order', `### The steps\n\n${STEPS}`);
  expect(cards.map(({ prompt }) => ('after' in prompt ? prompt.after : undefined))).toEqual([
    undefined,
    'Wash',
    'Rinse',
    'Drain',
  ]);
  expect(cards.map(rightOf)).toEqual(['Wash', 'Rinse', 'Drain', 'Spin']);
  for (const card of cards) {
    expect(wrongOf(card)).not.toContain('after' in card.prompt ? card.prompt.after : '');
    expect(card.source).toBe('1. Wash · 2. Rinse · 3. Drain · 4. Spin');
  }
});

test('the title may say that they are steps', () => {
  expect(cardsOf('order', STEPS, { title: 'What are the stages of laundry?' })).toHaveLength(4);
});

test.each([
  ['no order is told of', `### Machines\n\n${STEPS}`],
  ['the list has no numbers', '### The steps\n\n- Wash\n- Rinse\n- Drain\n- Spin'],
  ['there are three of them', '### The steps\n\n1. Wash\n2. Rinse\n3. Drain'],
  [
    'their dates tell their order',
    '### The steps\n\n1. March 1914\n2. April 1915\n3. June 1916\n4. May 1917',
  ],
  ['one points to another', '### The steps\n\n1. Wash\n2. Rinse this\n3. Drain\n4. Spin'],
  [
    'nothing of what is said tells of time',
    '### Stages of the wood\n\n1. **Oak**: a tree\n2. **Elm**: a tree\n3. **Ash**: a tree\n4. **Fir**: a tree',
  ],
])('nothing is asked where %s', (_, answer) => expect(cardsOf('order', answer)).toEqual([]));
