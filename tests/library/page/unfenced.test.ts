// Heads of pages without fences.
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/library/page/read-page.ts';
import { readUnfenced } from '../../../src/library/page/unfenced.ts';

describe('what a page says above its text', () => {
  test.each<[string, string, Record<string, unknown>, string]>([
    ["Pandoc's block", '% A\n% Me\n% 2024\n\nText.', { title: 'A' }, 'Text.'],
    ["Pandoc's title alone", '% A\n\nText.', { title: 'A' }, 'Text.'],
    ["Pandoc's title over two lines", '% A\n  b\n% Me\n\nText.', { title: 'A\n  b' }, 'Text.'],
    ["MultiMarkdown's lines", 'Title: A\nAuthor: Me\n\nText.', { title: 'A', author: 'Me' }, 'Text.'],
    [
      "Pelican's lines",
      'Title: A\nDate: 2024-01-02 10:20\nTags: b, c\n\nText.',
      { title: 'A', date: '2024-01-02 10:20', tags: 'b, c' },
      'Text.',
    ],
    ['a value over two lines', 'Title: A\n    b\n\nText.', { title: 'A b' }, 'Text.'],
    ['a key of two words first', 'Date: 1\nBase Header Level: 2\nTitle: A\n\nText.', { title: 'A' }, 'Text.'],
    [
      "Logseq's properties",
      'title:: A\nalias:: b, [[c]]\n\n- Text.',
      { title: 'A', alias: 'b, c' },
      '\n- Text.',
    ],
    ['those that are text end them', 'tags:: a\nsource:: b\n- c', { tags: 'a' }, 'source:: b\n- c'],
  ])('%s', (_, source, data, body) => {
    const head = readUnfenced(source);
    expect(head?.data).toMatchObject(data);
    expect(source.slice(head?.length)).toBe(body);
  });
});

test.each([
  '',
  'Text.',
  'Note: this is a text.\n\nMore.',
  'Date: 2024\n\nA text without a title.',
  'Title: A\nand a line without a key.\n\nText.',
  'Title: a text of one paragraph, with nothing below',
  '% of them are right\nand so on.\n\nText.',
  '%%a comment%%\n\nText.',
  '100 % sure\n\nText.',
  'std::vector is a list.\n',
])('%j has none', (source) => {
  expect(readUnfenced(source)).toBeUndefined();
});

test('a page is named by it, and problems are told on their lines', () => {
  const { drafts, problems } = parsePage('a.md', 'Title: Osmosis\nURL: ftp://x\n\nWater moves.\n');
  expect(drafts).toMatchObject([{ title: 'Osmosis', titleFrom: 'title', answer: 'Water moves.' }]);
  expect(problems).toMatchObject([{ severity: 'warning', line: 2 }]);
});

test('other names of a page in Logseq lead to it', () => {
  const { drafts } = parsePage(
    'pages/a.md',
    'title:: Osmosis\nalias:: water, [[diffusion of water]]\n\n- Water moves.\n',
  );
  expect(drafts).toMatchObject([{ title: 'Osmosis', aliases: ['water', 'diffusion of water'] }]);
});
