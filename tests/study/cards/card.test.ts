// The identity of a card.
import { expect, test } from 'vitest';
import { cardId } from '../../../src/study/cards/card.ts';

const idOf = (path: string, key: string, kind: 'question' | 'cloze' = 'question') =>
  cardId(path, { prompt: { kind, text: 'anything' }, key });

test('the same subject matter of the same page is the same card, however it is spaced and spelled', () => {
  expect(idOf('a.md', 'Oxbow  Lake')).toBe(idOf('a.md', 'oxbow lake'));
  expect(idOf('a.md', 'oxbow lake')).toMatch(/^[\w-]{12}$/);
});

test('another page, kind or matter is another card', () => {
  const ids = [idOf('a.md', 'x'), idOf('b.md', 'x'), idOf('a.md', 'y'), idOf('a.md', 'x', 'cloze')];
  expect(new Set(ids).size).toBe(4);
});
