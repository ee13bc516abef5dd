// The block at the head of a page.
import { expect, test } from 'vitest';
import { type FrontMatter, parseFrontMatter } from '../../../src/library/page/front-matter.ts';

function read(source: string): FrontMatter {
  const found = parseFrontMatter(source);
  if (found.kind === 'bad') throw new Error(`line ${found.line} ${found.what}`);
  return found;
}

test.each<[string, string, Record<string, unknown>, string, number]>([
  ['YAML', '---\ntitle: A\nn: 2\n---\nbody\n', { title: 'A', n: 2 }, 'body\n', 5],
  ['YAML, named', '--- yaml\ntitle: A\n---\nbody', { title: 'A' }, 'body', 4],
  ['YAML with blanks behind its lines', '---  \ntitle: A\n---\t\nbody', { title: 'A' }, 'body', 4],
  ['TOML', '+++\ntitle = "A"\n+++\nbody', { title: 'A' }, 'body', 4],
  ['TOML, named', '---toml\ntitle = "A"\n---\nbody', { title: 'A' }, 'body', 4],
  ['an empty block', '---\n---\nbody', {}, 'body', 3],
  ['comments alone', '---\n# nothing yet\n---\nbody', {}, 'body', 4],
  ['nothing behind it', '---\ntitle: A\n---', { title: 'A' }, '', 4],
  ['YAML that dots end', '---\ntitle: A\n...\nbody\n\n---\n', { title: 'A' }, 'body\n\n---\n', 4],
  ['YAML below a blank line', '\n\n---\ntitle: A\n---\nbody', { title: 'A' }, 'body', 6],
  ['YAML below a comment', '<!-- made\nby hand -->\n---\ntitle: A\n---\nbody', { title: 'A' }, 'body', 6],
  ['TOML below a blank line', '\n+++\ntitle = "A"\n+++\nbody', { title: 'A' }, 'body', 5],
  ['JSON', '{\n  "title": "A",\n  "n": 2\n}\nbody', { title: 'A', n: 2 }, 'body', 5],
  ['JSON, named', '---json\n{"title": "A"}\n---\nbody', { title: 'A' }, 'body', 4],
  ['a rule in a text', '---\ntext: |\n  a\n  ---\n  b\n---\nbody', { text: 'a\n---\nb\n' }, 'body', 7],
])('%s', (_, source, data, body, bodyLine) => {
  expect(read(source)).toMatchObject({ data, body, bodyLine });
});

test.each([
  'no block at all\n',
  '',
  '----\nfour dashes\n----\n',
  '---\n\nText between two rules.\n\n---\n\nmore\n',
  '---\nA page that begins with a rule, and has no second one.\n',
  '---\nMind: a page that begins with a rule.\n\nMore.\n',
  ' ---\ntitle: indented\n---\n',
  '\n---\n\nText below a blank line and a rule.\n\n---\n',
  '<!-- a remark -->\n\nText.\n\n---\ntitle: further down\n---\n',
  '{ "an": "example" } of JSON in a line\n',
  '{\n  "an": example that is none\n}\n\nText.\n',
])('%j has none: all of it is text', (source) => {
  expect(read(source)).toMatchObject({ data: {}, body: source, bodyLine: 1 });
});

test.each<[string, string, Record<string, unknown>, string, number, number, RegExp]>([
  ['a block that is never closed', '---\ntitle: A\nbody\n', { title: 'A' }, 'body\n', 3, 1, /never closed/],
  [
    'one above a blank line',
    '---\ntitle: A\ntags:\n- x\n\nText: more.\n',
    { title: 'A', tags: ['x'] },
    '\nText: more.\n',
    5,
    1,
    /never closed/,
  ],
  ['the same in TOML', '+++\ntitle = "A"\nbody\n', { title: 'A' }, 'body\n', 3, 1, /never closed/],
  ['a list in place of keys', '---\n- a\n- b\n---\nx', {}, '---\n- a\n- b\n---\nx', 1, 2, /have no keys/],
  ['prose in place of keys', '---\nNo keys.\n---\nx', {}, '---\nNo keys.\n---\nx', 1, 2, /have no keys/],
  [
    'TOML with a mistake',
    '+++\ntitle = "A"\nnumber = \n+++\nx',
    { title: 'A' },
    'x',
    5,
    3,
    /is not valid TOML/,
  ],
  [
    'a mistake below a blank line',
    '\n---\nx: 1\ntitle: A: B\n---\nx',
    { x: 1, title: 'A: B' },
    'x',
    6,
    4,
    /colon/,
  ],
])('%s costs a warning', (_, source, data, body, bodyLine, line, what) => {
  const found = read(source);
  expect(found).toMatchObject({ data, body, bodyLine });
  expect(found.faults).toMatchObject([
    { line, what: expect.stringMatching(what), fix: expect.stringMatching(/\S/) },
  ]);
});

test.each(['js', 'javascript', 'coffee'])('a block in %s is refused: it would be run', (language) => {
  const found = parseFrontMatter(`---${language}\nmodule.exports = { title: process.exit(1) }\n---\n`);
  expect(found).toMatchObject({ kind: 'bad', line: 1, what: `front matter in "${language}" is not read` });
  expect(found.kind === 'bad' && found.fix).toMatch(/\S/);
});

test('lineOf tells the line of a key in the file, and that of the first line where it is absent', () => {
  const { lineOf } = read(
    '---\n# note\ntitle: A\nseo:\n  page_keywords: x\naliases:\n  - one\n  - two\n---\n',
  );
  expect(lineOf(['title'])).toBe(3);
  expect(lineOf(['seo', 'page_keywords'])).toBe(5);
  expect(lineOf(['aliases', 1])).toBe(8);
  expect(lineOf(['aliases', 9])).toBe(6);
  expect(lineOf(['gone'])).toBe(2);
  expect(read('+++\na = 1\n"b" = 2\n+++\n').lineOf(['b'])).toBe(3);
});

test.each<[string, string, string, number]>([
  ['JSON', '{\n  "a": 1,\n  "title": "A"\n}\nbody', 'title', 3],
  ['YAML below a comment', '<!-- x -->\n\n---\na: 1\ntitle: A\n---\nbody', 'title', 5],
])('lineOf counts the lines of the file in %s', (_, source, key, line) => {
  expect(read(source).lineOf([key])).toBe(line);
});
