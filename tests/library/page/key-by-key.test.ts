// Front matter that is no YAML as a whole, and what it costs.
import { expect, test } from 'vitest';
import { parseKeyByKey } from '../../../src/library/page/key-by-key.ts';
import { parsePage } from '../../../src/library/page/read-page.ts';

/** What is wrong with a key that a page can do without: the lines of the block, the line, and what is said. */
test.each<[string, string[], number, RegExp]>([
  [
    'tags with their signs',
    ['title: A', 'tags: [#cells, #energy]'],
    3,
    /^tags is not valid YAML: the line has no key/,
  ],
  [
    'a name that begins with a star',
    ['title: A', 'aliases: *args and **kwargs'],
    3,
    /^aliases .*marks that mean/,
  ],
  ['a name that begins with @', ['aliases: @media', 'title: A'], 2, /^aliases .*marks that mean/],
  ['links of Obsidian', ['title: A', 'up:', '  - [[B]], [[C]]', 'tags: x'], 4, /^up .*list or block/],
  ['an apostrophe in quotes', ['title: A', "subject: 'Newton's laws'"], 3, /^subject .*marks that mean/],
  ['a bracket never closed', ['title: A', 'aliases: [a, b', 'url: /x'], 3, /^aliases .*list or block/],
  [
    'a quote never closed in a block',
    ['title: A', 'seo:', '  k: "a, b', '  o: c'],
    4,
    /^seo .*quote is opened/,
  ],
  ['a key twice in a block', ['title: A', 'seo:', '  k: a', '  k: b'], 5, /^seo .*"k" stands twice/],
  ['a key twice', ['title: A', 'tags: a', 'tags: b'], 4, /^the key "tags" stands twice/],
  ['a colon in a description', ['title: A', 'description: Cells: what they are'], 3, /^description .*colon/],
])('%s costs the key and not the page', (_, lines, line, what) => {
  const { drafts, problems } = parsePage('a.md', ['---', ...lines, '---', 'Text.', ''].join('\n'));
  expect(drafts).toMatchObject([{ title: 'A', answer: 'Text.' }]);
  expect(problems).toMatchObject([{ severity: 'warning', line, what: expect.stringMatching(what) }]);
  expect(problems[0]?.fix).toMatch(/\S/);
});

test('keys that are right are kept, with their lines', () => {
  const found = parseKeyByKey('a: 1\nb: [#x]\n\n# a remark\nc:\n- 2\n- 3\nd:\n  e: 4', 10);
  expect(found).toMatchObject({ data: { a: 1, c: [2, 3], d: { e: 4 } } });
  expect(found?.skipped).toMatchObject([{ line: 11 }]);
  expect([['a'], ['c', 1], ['d', 'e'], ['none']].map((path) => found?.lineOf(path))).toEqual([
    10, 16, 18, 10,
  ]);
});

test.each([
  ['the title is wrong', 'title: A: B\ntags: x'],
  ['the question is wrong', 'tags: x\nquestion: @home'],
  ['the answer stands twice', 'answer: a\nanswer: b'],
  ['a tag would make something else of a value', 'title: A\nx: !!js/function "f"'],
  ['a line has no key', 'title: A\nbiology\ntags: [#x]'],
  ['nothing is wrong', 'title: A\ntags: x'],
])('nothing is read where %s', (_, block) => {
  expect(parseKeyByKey(block, 1)).toBeUndefined();
});
