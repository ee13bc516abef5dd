// What is wrong with YAML is told in plain words, on the line where a person would mend it.
import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/library/text/yaml.ts';

test.each<[string, string[], number, RegExp]>([
  ['an open double quote', ['a: 1', 'title: "What is pH?', 'b: 2'], 2, /quote is opened and never closed/],
  ['an open single quote', ["title: 'it's", 'b: 2'], 1, /value holds marks|quote is opened/],
  [
    'a quote within its own kind',
    ['a: 1', 'title: "The "right" answer"'],
    2,
    /marks that mean something|no key|quote/,
  ],
  ['an open list', ['a: 1', 'keywords: [pH, acid', 'b: 2'], 2, /list or block is not written rightly/],
  ['an open block', ['keywords: {a: 1', 'b: 2'], 1, /list or block is not written rightly/],
  ['a value with a colon', ['a: 1', 'title: Part 2: the end'], 2, /holds a colon|indented oddly/],
  ['an indented key', ['title: A', '  subject: B'], 2, /indented oddly|holds a colon/],
  ['a line without a key', ['a: 1', 'no key here', 'b: 2'], 2, /has no key/],
  ['a key that stands twice', ['title: A', 'b: 1', 'title: B'], 3, /the key "title" stands twice/],
  ['an alias', ['a: 1', 'title: *bold* text'], 2, /begins with \*|marks/],
  ['an alias alone', ['a: 1', 'title: *bold'], 2, /begins with \*/],
  ['a tag', ['a: 1', 'title: !important'], 2, /begins with !/],
  ['a tab, before something that is refused', ['a: 1', '\tb: @home'], 2, /indented with a tab/],
  ['an at sign', ['a: 1', 'title: @home'], 2, /marks that mean something/],
  ['a backtick', ['a: 1', 'title: `code`'], 2, /marks that mean something/],
  ['a percent sign', ['a: 1', 'title: %done'], 2, /marks that mean something/],
  ['a wrong escape', ['a: 1', 'title: "C:\\new\\q"'], 2, /marks that mean something/],
])('%s', (_, lines, line, what) => {
  const found = parseYaml(lines.join('\n'));
  expect(found).toMatchObject({ kind: 'bad', line });
  expect(found.kind === 'bad' && found.what).toMatch(what);
  expect(found.kind === 'bad' && found.fix).toMatch(/\w/);
});

test('the line counts from the first line of the file, and never lies behind the end', () => {
  expect(parseYaml('a: 1\ntitle: "open\n\n\n', 5)).toMatchObject({ kind: 'bad', line: 6 });
});

test.each([
  '',
  '\n',
  '# a comment',
  'a:',
  'a: &x 1',
  '? a\n: b',
  '"a": 1',
  'a: |\n  b: c\n',
  'a: 2024-01-01',
])('%j is in order', (source) => {
  expect(parseYaml(source).kind).toBe('yaml');
});

test.each(['just text', '- a', '7', '[a]'])('%j has no keys', (source) => {
  expect(parseYaml(source)).toMatchObject({
    kind: 'bad',
    line: 1,
    what: 'is not made of `key: value` lines',
  });
});
