// What is asked of cards, in words.
import { describe, expect, test } from 'vitest';
import { speak } from '../../src/language/index.ts';
import { type Card, choicesOf, type Prompt, wordPrompt } from '../../src/study/index.ts';

test.each<[Prompt, string, string]>([
  [{ kind: 'question', text: 'Why?' }, '', 'Why?'],
  [{ kind: 'written', text: 'Why?' }, '', 'Why?'],
  [{ kind: 'term', text: 'a bend' }, 'Which term is this?', 'a bend'],
  [{ kind: 'statement', text: '**A** is b' }, 'True or false?', '**A** is b'],
  [{ kind: 'cloze', text: '_____ is b' }, 'What is left out?', '_____ is b'],
  [{ kind: 'belongs', list: 'Causes:' }, 'Which of these belongs to “Causes”?', ''],
  [{ kind: 'order', list: 'The steps' }, '“The steps”: what comes first?', ''],
  [{ kind: 'order', list: 'The steps:', after: 'Rinse' }, '“The steps”: what comes after “Rinse”?', ''],
  [{ kind: 'table', row: 'Id', column: 'Principle' }, 'What goes with “Id” under “Principle”?', ''],
  [{ kind: 'formula', name: 'Area' }, 'What is the formula of “Area”?', ''],
])('%j', (prompt, lead, text) => expect(wordPrompt(prompt, speak())).toEqual({ lead, text }));

const card: Card = {
  id: 'abc',
  prompt: { kind: 'written', text: 'Why?' },
  answer: { kind: 'choice', right: 'a', wrong: ['b', 'c', 'd'] },
  source: 'a',
  path: 'p.md',
  title: 'Why?',
  at: 0,
};

describe('choices', () => {
  test('are those of the card, in an order that the seed decides', () => {
    const orders = Array.from({ length: 30 }, (_, seed) => choicesOf(card, speak(), String(seed)));
    for (const choices of orders) {
      expect(choices.map(({ text }) => text).sort()).toEqual(['a', 'b', 'c', 'd']);
      expect(choices.filter(({ isRight }) => isRight).map(({ text }) => text)).toEqual(['a']);
    }
    expect(new Set(orders.map((choices) => choices.findIndex(({ isRight }) => isRight))).size).toBe(4);
  });

  test('of a statement are true and false, in the language of the reader', () => {
    expect(choicesOf({ ...card, answer: { kind: 'truth', right: false } }, speak('fr'))).toEqual([
      { text: 'Vrai', isRight: false },
      { text: 'Faux', isRight: true },
    ]);
  });

  test('of an open question are none', () => {
    expect(choicesOf({ ...card, answer: { kind: 'open', right: 'a' } }, speak())).toEqual([]);
  });
});
