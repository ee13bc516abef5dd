// Blocks of front matter cut into keys.
import { expect, test } from 'vitest';
import { cutKeys, KNOWN_KEY } from '../../../src/library/page/key-lines.ts';

function keysOf(block: string, language: 'yaml' | 'toml' = 'yaml'): string[] {
  return cutKeys(block, 1, language).keys.map(({ key, value, line }) => `${line} ${key}:${value}`);
}

test.each<[string, string, string[]]>([
  [
    'keys with what belongs to them',
    'a: 1\nb:\n  - x\n- y\n# z\n\nc: [\n]',
    ['1 a: 1', '2 b:\n  - x\n- y\n# z\n', '7 c: [\n]'],
  ],
  ['names in quotes and of several words', '"a": 1\nDate created: 2', ['1 a: 1', '2 Date created: 2']],
  [
    'keys that are indented below a whole value',
    'a: 1\n  b: 2\n   c: "3"\n  d: 4',
    ['1 a: 1', '2 b: 2', '3 c: "3"', '4 d: 4'],
  ],
  [
    'keys below an open value',
    'a:\n  b: 2\nc: "x\n  d: 4"\ne: |\n  f: 1',
    ['1 a:\n  b: 2', '3 c: "x\n  d: 4"', '5 e: |\n  f: 1'],
  ],
  ['a colon without a blank', 'a: 1\ntitle:Cells', ['1 a: 1', '2 title:Cells']],
  ['comments first', '# x\n\na: 1', ['3 a: 1']],
  ['prose with a colon', 'Mind: this.\nAnd that.', []],
  ['an address', 'https://a.example\nhttp://b.example', []],
])('YAML: %s', (_, block, keys) => {
  expect(keysOf(block)).toEqual(keys);
});

test.each<[string, string, string[]]>([
  ['keys', 'a = 1\n"b" = "x"\n# z', ['1 a: 1', '2 b: "x"\n# z']],
  ['lists over lines', 'a = [\n  ["b"],\n]\nc = 1', ['1 a: [\n  ["b"],\n]', '4 c: 1']],
  [
    'tables, each with its own',
    'a = 1\n[b]\nc = 2\n[[d]]\n[b.e]\nf = 3',
    ['1 a: 1', '2 b:\nc = 2\n[b.e]\nf = 3', '4 d:'],
  ],
])('TOML: %s', (_, block, keys) => {
  expect(keysOf(block, 'toml')).toEqual(keys);
});

test('lines without a key are told where a known key stands beside them', () => {
  expect(cutKeys('title: A\nphysics\n\nurl: /x\nmore', 5, 'yaml').faults).toMatchObject([
    { line: 6 },
    { line: 9 },
  ]);
  expect(cutKeys('what\ntitle = "A"', 5, 'toml').faults).toMatchObject([
    { line: 5, fix: 'write `key = value`' },
  ]);
});

test.each([
  ['title', true],
  ['Tags', true],
  ['sidebar_position', true],
  ['Mind', false],
  ['titles', false],
])('%s is a known key: %s', (key, isKnown) => {
  expect(KNOWN_KEY.test(key)).toBe(isKnown);
});
