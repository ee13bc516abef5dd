// The question in a message, however chatty.
import { beforeAll, expect, test } from 'vitest';
import { findQuestion, readMessage } from '../../src/finding/index.ts';
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
])('is found in "%s"', async (text) => {
  expect(await findQuestion(shelf, text)).toMatchObject({ kind: 'page', page: { title: PLASTICITY } });
});

test.each(['', ' ', '🧠', '<@123>', '<:brain:789>', 'https://example.org', '> quoted words only', '\u200b'])(
  'is not looked for in "%s"',
  async (text) => {
    expect(await findQuestion(shelf, text)).toBeUndefined();
  },
);

test('is cut where a message is very long, and never fails', async () => {
  for (const text of ['why? '.repeat(400), 'x'.repeat(4000), `${'la '.repeat(1300)}?`, '`'.repeat(4000)])
    expect((await findQuestion(shelf, text))?.question.length ?? 0).toBeLessThanOrEqual(1000);
});

test('a message is read without what is no word of its author', () => {
  expect(readMessage('a <@1> **b** <#2> `c` </ask:3> <t:4:R>\n> d\nhttps://e.example f')).toBe('a b c\nf');
});

test('each sentence is searched once, and the one that is answered is searched no more', async () => {
  const asked: string[] = [];
  const counted = {
    library: shelf.library,
    search(question: string) {
      asked.push(question);
      return shelf.search(question);
    },
  };
  await findQuestion(counted, 'Did anybody get the homework? how does LTP work? I missed the lecture.');
  expect(asked).toEqual(['Did anybody get the homework?', 'how does LTP work?']);
});

test.each(['<@', '</a:', '<a:', '> ', 'https://', '**a*b '])(
  'a hundred thousand characters of %j are soon read',
  async (piece) => {
    const text = `${PLASTICITY} ${piece.repeat(100_000 / piece.length)}`;
    expect(await findQuestion(shelf, text)).toBeDefined();
  },
);
