// The outline of a page: its sections under the author's own names.
import { describe, expect, test } from 'vitest';
import type { Line, Span } from '../../src/markdown/index.ts';
import { outline } from './reading.ts';

const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');
const linesOf = (lines: readonly Line[]): string =>
  lines.map(({ spans, code }) => textOf(spans) + code).join(' / ');

/** What comes before the sections, and each section as its name and its text. */
function read(answer: string): [string, ...[string, string][]] {
  const { lead, sections } = outline(answer);
  return [
    linesOf(lead),
    ...sections.map(({ name, lines }): [string, string] => [textOf(name), linesOf(lines)]),
  ];
}

describe('by headings', () => {
  test('of the shallowest level', () => {
    expect(read('a\n\n## B\n\nb\n\n### C\n\nc\n\n## D')).toEqual(['a', ['B', 'b / C / c'], ['D', '']]);
  });

  test('of the next level where the first only holds the title of the page', () => {
    expect(read('# T\n\na\n\n## B\n\nb\n\n## C\n\nc')).toEqual(['T / a', ['B', 'b'], ['C', 'c']]);
  });

  test('rules between sections are left out', () => {
    expect(read('## B\n\nb\n\n---\n\n## C\n\nc')).toEqual(['', ['B', 'b'], ['C', 'c']]);
  });

  test('a closing paragraph belongs to no list', () => {
    expect(read('## B\n\n- b\n\nIn short: c.')).toEqual(['', ['B', 'b'], ['', 'In short: c.']]);
  });
});

describe('by bold paragraphs', () => {
  test('where there are several of them', () => {
    expect(read('**A**\n\na\n\n**B:**\n\nb')).toEqual(['', ['A', 'a'], ['B', 'b']]);
  });

  test('one alone is no section', () => {
    expect(read('**A**\n\na')).toEqual(['A / a']);
  });
});

describe('by bold names', () => {
  test.each([
    ['behind a colon', '**A**: a\n\n**B**: b'],
    ['with the colon inside', '**A:** a\n\n**B:** b'],
    ['behind a dash', '**A** – a\n\n**B** – b'],
    ['on a line of their own', '**A**\na\n\n**B**\nb'],
  ])('%s', (_how, answer) => {
    expect(read(answer)).toEqual(['', ['A', 'a'], ['B', 'b']]);
  });

  test('with what explains the name', () => {
    expect(read('**A** (short): a\n\n**B**: b')).toEqual(['', ['A (short)', 'a'], ['B', 'b']]);
  });

  test('of the items of a list, whose numbers they keep', () => {
    expect(read('x\n\n1. **A**: a\n2. **B**: b')).toEqual(['x', ['1. A', 'a'], ['2. B', 'b']]);
  });

  test('a list of which only few items have names is none', () => {
    expect(read('- **A**: a\n- b\n- c')).toEqual(['A: a / b / c']);
  });

  test('what follows without a name goes on, or stands alone at the end', () => {
    expect(read('**A**: a\n\nmore\n\n**B**: b\n\nend')).toEqual([
      '',
      ['A', 'a / more'],
      ['B', 'b'],
      ['', 'end'],
    ]);
  });
});

test('a page without any of these is all lead', () => {
  expect(read('a\n\n- b')).toEqual(['a / b']);
  expect(outline('')).toEqual({ lead: [], sections: [] });
});

test('sections know where they begin', () => {
  const answer = 'a\n\n## B\n\nb\n\n## C\n\nc';
  expect(outline(answer).sections.map(({ at }) => at)).toEqual([
    answer.indexOf('## B'),
    answer.indexOf('## C'),
  ]);
});
