// Front matter in YAML: keys, values, and the line on which each stands.
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/library/text/yaml.ts';

const SOURCE = `title: Osmosis
aliases:
  - why do cells swell
  - 404
seo:
  # what it is found by
  page_keywords: water
  "odd key": 1
last: "a
  b"
end: yes`;

describe('the line of a key', () => {
  const read = parseYaml(SOURCE, 2);
  test.each<[PropertyKey[], number]>([
    [['title'], 2],
    [['aliases'], 3],
    [['aliases', 0], 4],
    [['aliases', 1], 5],
    [['seo', 'page_keywords'], 8],
    [['seo', 'odd key'], 9],
    [['last'], 10],
    [['end'], 12],
    // What is not there is told on the line of what holds it, or on the first.
    [['seo', 'missing'], 6],
    [['aliases', 7], 3],
    [['aliases', 'name'], 3],
    [['title', 'deeper'], 2],
    [['missing'], 2],
    [[], 2],
  ])('%j is %i', (path, line) => {
    expect(read.kind === 'yaml' && read.lineOf(path)).toBe(line);
  });
});

describe('values', () => {
  const dataOf = (source: string) => {
    const read = parseYaml(source);
    return read.kind === 'yaml' ? read.data : read;
  };

  test.each<[string, Record<string, unknown>]>([
    ['', {}],
    ['# nothing but a comment', {}],
    ['a: 1\nb: two', { a: 1, b: 'two' }],
    ['a: [x, y]', { a: ['x', 'y'] }],
    ['a: |-\n  one\n  two', { a: 'one\ntwo' }],
    ['a: >-\n  one\n  two', { a: 'one two' }],
    ['{a: 1}', { a: 1 }],
    ['a:', { a: null }],
    ['"a b": 1', { 'a b': 1 }],
  ])('%j are read', (source, data) => {
    expect(dataOf(source)).toEqual(data);
  });

  test.each(['- a\n- b', 'only words', '7', '2024-05-01', 'null and void'])('%j are none', (source) => {
    expect(dataOf(source)).toEqual({
      kind: 'bad',
      line: 1,
      what: 'is not made of `key: value` lines',
      fix: 'write `key: value` lines',
    });
  });

  test('of a key that is called like what every object has are values like others', () => {
    expect(dataOf('constructor: 1\ntoString: 2')).toEqual({ constructor: 1, toString: 2 });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test('what is no YAML is told on its line in the file', () => {
  const read = parseYaml('title: a\naliases: [b', 5);
  expect(read).toMatchObject({ kind: 'bad' });
  if (read.kind !== 'bad') return;
  expect(read.what).toMatch(/^is not valid YAML: /);
  expect(read.line).toBeGreaterThanOrEqual(5);
  expect(read.line).toBeLessThanOrEqual(6);
  expect(read.fix).not.toBe('');
});

test('lines are found in thousands of keys too, without comparing each with each', () => {
  const source = Array.from({ length: 5000 }, (_, at) => `key${at}: ${at}`).join('\n');
  const read = parseYaml(source);
  expect(read.kind === 'yaml' && read.lineOf(['key4999'])).toBe(5000);
});
