// `cards:` in front matter.
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/library/index.ts';
import { readCards } from '../../../src/library/page/card-fields.ts';
import type { FieldIssue } from '../../../src/library/page/field-issue.ts';

function read(value: unknown) {
  const issues: FieldIssue[] = [];
  return { cards: readCards(value, issues), told: issues.map(({ what }) => what), issues };
}

test.each<[unknown, unknown]>([
  [undefined, undefined],
  [null, undefined],
  ['on', undefined],
  [true, undefined],
  ['off', 'off'],
  [false, 'off'],
  [[], []],
  [[{ ask: 'Who?', answer: 'I' }], [{ ask: 'Who?', answer: 'I', wrong: [] }]],
  [
    [{ ask: ' How\nmany? ', answer: 3, wrong: [4, ' 5 '] }],
    [{ ask: 'How many?', answer: '3', wrong: ['4', '5'] }],
  ],
  [[{ ask: 'Who?', answer: 'I', wrong: 'you' }], [{ ask: 'Who?', answer: 'I', wrong: ['you'] }]],
])('%j reads %j', (value, cards) => expect(read(value)).toMatchObject({ cards, told: [] }));

describe('what is wrong is left out and told', () => {
  test.each<[unknown, string]>([
    ['maybe', 'cards is neither a list nor "off"'],
    [['text'], 'card 1 is no question with its answer'],
    [[{ answer: 'I' }], 'card 1 asks nothing'],
    [[{ ask: 'Who?' }], 'card 1 ("Who?") has no answer'],
    [[{ ask: 'Who?', answer: 'I', wrong: ['i'] }], 'card 1 gives the same answer twice'],
    [[{ ask: 'Who?', answer: 'a', wrong: ['b', 'c', 'd', 'e', 'f'] }], 'card 1 has 5 wrong answers'],
    [[{ ask: 'x'.repeat(501), answer: 'a' }], 'card 1 is too long for a message'],
    [[{ ask: 'Who?', answer: 'a', wrong: ['x'.repeat(201)] }], 'card 1 has a choice that is too long'],
  ])('%j: %s', (value, what) => {
    const { cards, told } = read(value);
    expect(told).toEqual([what]);
    expect(cards ?? []).toEqual([]);
  });

  test('an unknown key is told, and the card is kept', () => {
    expect(read([{ ask: 'Who?', answer: 'I', hint: 'me' }])).toMatchObject({
      cards: [{ ask: 'Who?' }],
      told: ['card 1 has a key "hint", which means nothing'],
    });
  });

  test('a question that is asked twice is kept once', () => {
    const card = { ask: 'Who?', answer: 'I' };
    expect(read([card, card])).toMatchObject({ cards: [card], told: ['the card "Who?" is asked twice'] });
  });
});

test('a page tells the line of a card that is wrong, and keeps the others', () => {
  const { drafts, problems } = parsePage(
    'a/b.md',
    '---\ntitle: What is it?\ncards:\n  - ask: Who?\n    answer: I\n  - ask: How?\n---\nText.\n',
  );
  expect(drafts[0]?.cards).toEqual([{ ask: 'Who?', answer: 'I', wrong: [] }]);
  expect(problems).toMatchObject([{ line: 6, what: 'card 2 ("How?") has no answer' }]);
});
