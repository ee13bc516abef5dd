// Front matter that is no YAML as a whole, and what it costs.
import { expect, test } from 'vitest';
import { parseFrontMatter } from '../../../src/library/page/front-matter.ts';
import { parseKeyByKey } from '../../../src/library/page/key-by-key.ts';
import { parsePage } from '../../../src/library/page/read-page.ts';

/** A block, and of it: the line of what is wrong, what is said, what the key is taken for. */
test.each<[string, string[], string, unknown, number, RegExp]>([
  ['a colon in a title', ['title: Chapter 1: The cell'], 'title', 'Chapter 1: The cell', 2, /^title .*colon/],
  ['a colon at its end', ['tags: x', 'title: Part 2:'], 'title', 'Part 2:', 3, /^title .*colon/],
  [
    'a colon in a description',
    ['title: A', 'description: Cells: what'],
    'description',
    'Cells: what',
    3,
    /colon/,
  ],
  ['a colon and a remark', ['title: A: B # draft'], 'title', 'A: B', 2, /colon/],
  ['a colon over two lines', ['title: A: B', '  and C', 'x: 1'], 'title', 'A: B and C', 2, /colon/],
  [
    'tags with their signs',
    ['title: A', 'tags: [#cells, #energy]'],
    'tags',
    ['#cells', '#energy'],
    3,
    /^tags /,
  ],
  [
    'a star',
    ['title: A', 'aliases: *args and **kwargs'],
    'aliases',
    '*args and **kwargs',
    3,
    /marks that mean/,
  ],
  ['a bold title', ['title: **Cells** and more'], 'title', '**Cells** and more', 2, /marks|begins with \*/],
  ['an @', ['aliases: @media', 'title: A'], 'aliases', '@media', 2, /^aliases .*marks that mean/],
  ['a percent sign', ['title: %done'], 'title', '%done', 2, /marks that mean/],
  ['a back-tick', ['title: `map` and `filter`'], 'title', '`map` and `filter`', 2, /marks that mean/],
  ['an exclamation mark', ['title: !important'], 'title', '!important', 2, /begins with !/],
  ['code of R Markdown', ['title: A', 'date: !r Sys.Date()'], 'date', '!r Sys.Date()', 3, /begins with !/],
  ['brackets first', ['title: [a, b] and (c)'], 'title', '[a, b] and (c)', 2, /list or block|marks|key/],
  ['links of Obsidian', ['title: A', 'up: [[B]], [[C]]'], 'up', '[[B]], [[C]]', 3, /list or block/],
  ['the same in a list', ['title: A', 'up:', '  - [[B]], [[C]]'], 'up', ['[[B]], [[C]]'], 4, /list or block/],
  ['a list that goes on', ['title: A', 'up:', '- @a', '  b'], 'up', ['@a b'], 4, /marks/],
  ['an apostrophe in quotes', ["subject: 'Newton's laws'"], 'subject', "Newton's laws", 2, /marks that mean/],
  [
    'quotes in quotes',
    ['title: "The "right" answer"'],
    'title',
    'The "right" answer',
    2,
    /marks|no key|quote/,
  ],
  ['two quotations', ['title: "Left" and "right"'], 'title', '"Left" and "right"', 2, /marks|no key|quote/],
  ['a quotation first', ['title: "Left" and right'], 'title', '"Left" and right', 2, /marks|no key|quote/],
  ['a quote never closed', ['title: "What is pH?', 'x: 1'], 'title', 'What is pH?', 2, /quote is opened/],
  ['backslashes in quotes', ['title: "C:\\new\\q"'], 'title', 'C:\\new\\q', 2, /marks that mean/],
  [
    'a bracket never closed',
    ['title: A', 'aliases: [a, "b, c", d'],
    'aliases',
    ['a', 'b, c', 'd'],
    3,
    /list/,
  ],
  [
    'a tab before entries',
    ['title: A', 'aliases:', '\t- a', '\t- b'],
    'aliases',
    ['a', 'b'],
    4,
    /with a tab/,
  ],
  ['an indented key', ['title: A', '   subject: X'], 'subject', 'X', 3, /indented oddly/],
  ['a quote within a block', ['seo:', '  k: "a, b', '  o: c'], 'seo', { k: 'a, b', o: 'c' }, 3, /quote/],
  ['a key twice in a block', ['seo:', '  k: a', '  k: b'], 'seo', { k: 'b' }, 4, /"k" stands twice/],
  ['a key twice', ['title: A', 'tags: a', 'title: B'], 'title', 'B', 4, /^the key "title" stands twice/],
  ['no blank behind a colon', ['title:Cells'], 'title', 'Cells', 2, /^title has no blank/],
  ['a line without a key', ['title: A', 'physics', 'tags: x'], 'title', 'A', 3, /line .* has no key/],
])('%s is taken for what it means', (_, lines, key, value, line, what) => {
  const found = parseFrontMatter(['---', ...lines, '---', 'Text.', ''].join('\n'));
  if (found.kind === 'bad') throw new Error(found.what);
  expect(found.data[key]).toEqual(value);
  expect(found.body).toBe('Text.\n');
  expect(found.faults).toMatchObject([
    { line, what: expect.stringMatching(what), fix: expect.stringMatching(/\S/) },
  ]);
});

test('the page has the title that is meant, and is warned of on its line with what it was taken for', () => {
  const { drafts, problems } = parsePage('a.md', '---\ntags: x\ntitle: Chapter 1: The cell\n---\nText.\n');
  expect(drafts).toMatchObject([{ title: 'Chapter 1: The cell', titleFrom: 'title', answer: 'Text.' }]);
  expect(problems).toMatchObject([{ severity: 'warning', line: 3 }]);
  expect(problems[0]?.fix).toContain('it is read as "Chapter 1: The cell"');
});

test('a long value is told by its beginning', () => {
  expect(parseKeyByKey(`title: A: ${'long '.repeat(40)}`, 1)?.faults[0]?.fix).toMatch(
    /"A: long[^"]{40,60}…"$/,
  );
});

test.each<[string, string]>([
  ['a tag that would make something else of a value', 'title: A\nx: !!js/function "f"'],
  ['a block scalar of nothing', 'title: A\nx: @\ny: &'],
])('%s is left out, and the page has its others', (_, block) => {
  expect(parseKeyByKey(block, 1)?.data).toMatchObject({ title: 'A' });
  expect(parseKeyByKey(block, 1)?.faults).not.toEqual([]);
});

test('functions of JavaScript are neither made nor shown', () => {
  expect(parseKeyByKey('title: A\nx: !!js/function "f"\ny:\n  - !!js/undefined x\n  - @b', 1)?.data).toEqual({
    title: 'A',
    y: ['@b'],
  });
});

test.each<[string, string, Record<string, unknown>, number, RegExp]>([
  [
    'a text without quotes',
    'title = A cell\nweight = 2',
    { title: 'A cell', weight: 2 },
    5,
    /^title is not valid TOML/,
  ],
  ['a key twice', 'title = "A"\ntitle = "B"', { title: 'B' }, 6, /"title" stands twice/],
  [
    'tables',
    'title = A\n[seo]\nk = "x"\n[more]\n[seo.b]\nc = 1',
    { title: 'A', seo: { k: 'x', b: { c: 1 } }, more: {} },
    5,
    /TOML/,
  ],
  ['a list over lines', 'x = [\n  "a",\n]\ntitle = B', { title: 'B', x: ['a'] }, 8, /TOML/],
])('TOML with %s', (_, block, data, line, what) => {
  const found = parseKeyByKey(block, 5, 'toml');
  expect(found?.data).toEqual(data);
  expect(found?.faults).toMatchObject([{ line, what: expect.stringMatching(what) }]);
});

test('keys that are right are kept, with their lines', () => {
  const found = parseKeyByKey('a: 1\nb: [#x]\n\n# a remark\nc:\n- 2\n- 3\nd:\n  e: 4\ntitle: 3.10', 10);
  expect(found?.data).toEqual({ a: 1, b: ['#x'], c: [2, 3], d: { e: 4 }, title: '3.10' });
  expect(found?.faults).toMatchObject([{ line: 11 }]);
  expect([['a'], ['b'], ['c', 1], ['d', 'e'], ['none']].map((path) => found?.lineOf(path))).toEqual([
    10, 11, 16, 18, 10,
  ]);
});

test.each([
  ['prose', 'A page that begins with a rule,\nand goes on.'],
  ['prose with a colon', 'Mind: this page is old.\nIt was written by me.'],
  ['a list', '- a\n- b'],
  ['nothing', ''],
])('%s has no keys', (_, block) => {
  expect(parseKeyByKey(block, 1)).toBeUndefined();
});
