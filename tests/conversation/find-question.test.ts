// The question in a message, however chatty.
import { beforeAll, expect, test } from 'vitest';
import { findQuestion, readMessage } from '../../src/conversation/index.ts';
import { speak } from '../../src/language/index.ts';
import { openShelf, type Shelf } from '../../src/shelf/index.ts';
import { CONTENT } from '../e2e/process.ts';

let shelf: Shelf;
beforeAll(async () => {
  shelf = await openShelf({ folder: CONTENT });
});

const PLASTICITY = 'How does synaptic plasticity contribute to learning and memory?';

test.each([
  PLASTICITY,
  `hi everyone 👋 exam on monday and I am lost. ${PLASTICITY} thanks in advance!!`,
  `<@123> <@&456> ${PLASTICITY} <:brain:789> https://example.org/lecture?id=1`,
  `> what is a contract?\nno, not that one. ${PLASTICITY}`,
  `**${PLASTICITY}**`,
  'sorry to bother you. how does ltp work? thanks, exam is on monday!',
  'ok so\nhow does LTP work\nI missed the lecture',
  'did anybody get the homework? how does LTP work? I missed the lecture.',
])('is found in "%s"', (text) => {
  expect(findQuestion(shelf, text, speak())?.response.page?.title).toBe(PLASTICITY);
});

test.each(['', ' ', '🧠', '<@123>', '<:brain:789>', 'https://example.org', '> quoted words only', '\u200b'])(
  'is not looked for in "%s"',
  (text) => {
    expect(findQuestion(shelf, text, speak())).toBeUndefined();
  },
);

test('is cut where a message is very long, and never fails', () => {
  for (const text of ['why? '.repeat(400), 'x'.repeat(4000), `${'la '.repeat(1300)}?`, '`'.repeat(4000)])
    expect((findQuestion(shelf, text, speak())?.question.length ?? 0) <= 1000).toBe(true);
});

test('a message is read without what is no word of its author', () => {
  expect(readMessage('a <@1> **b** <#2> `c` </ask:3> <t:4:R>\n> d\nhttps://e.example f')).toBe('a b c\nf');
});
