// A line that is too long for its place, in two.
import { describe, expect, test } from 'vitest';
import { writeLine } from '../../../src/answer/text/line.ts';
import { splitLine } from '../../../src/answer/text/split.ts';
import { type Line, type Mark, plainText } from '../../../src/markdown/index.ts';

const room = (characters: number, elements = 100, drawn = 10) => ({ characters, elements, drawn });

function paragraph(...texts: (string | [text: string, mark: Mark])[]): Line {
  const spans = texts.map((one) =>
    typeof one === 'string' ? { text: one, marks: [], at: 0 } : { text: one[0], marks: [one[1]], at: 0 },
  );
  return { kind: 'paragraph', spans, code: '', language: '', lead: '', indent: '', depth: 0, at: 0 };
}

const fence = (code: string): Line => ({ ...paragraph(), kind: 'fence', code, language: 'js' });

const textOf = (line: Line): string => (line.kind === 'fence' ? line.code : plainText(line.spans));

const split = (line: Line, characters: number, optional = false): string[] | undefined =>
  splitLine(line, room(characters), optional)?.map(textOf);

test.each<[string, Line, number, string[]]>([
  [
    'a sentence',
    paragraph('One is here. Two is there. Three.'),
    30,
    ['One is here. Two is there.', 'Three.'],
  ],
  [
    'a word, where a sentence would leave much unused',
    paragraph('No. A sentence that goes on and on'),
    24,
    ['No. A sentence that', 'goes on and on'],
  ],
  ['a character, within one long word', paragraph('x'.repeat(30)), 20, ['x'.repeat(20), 'x'.repeat(10)]],
  ['a character as readers see it', paragraph('👩‍🔬'.repeat(4)), 12, ['👩‍🔬'.repeat(2), '👩‍🔬'.repeat(2)]],
  [
    'a line of code',
    fence('let a = 1;\nlet b = 2;\nlet c = 3;'),
    34,
    ['let a = 1;\nlet b = 2;', 'let c = 3;'],
  ],
  [
    'a word of code on a long line',
    fence(`${'word '.repeat(20)}end`),
    60,
    [`${'word '.repeat(9)}word`, `${'word '.repeat(10)}end`],
  ],
])('is cut behind %s', (_, line, characters, parts) => {
  const made = split(line, characters);
  expect(made).toEqual(parts);
  expect(
    writeLine({ ...line, ...(line.kind === 'fence' ? { code: parts[0] ?? '' } : {}) }).text,
  ).toBeTruthy();
});

describe('what is left whole', () => {
  test.each<[string, Mark]>([
    ['code', 'code'],
    ['an address', 'address'],
    ['the text of a link', 'link https://a.example'],
  ])('%s', (_, mark) => {
    const [first, second] =
      split(paragraph('Some words before ', ['whole words in it', mark], ' and behind'), 45) ?? [];
    expect([first, second].some((part) => part?.includes('whole words in it'))).toBe(true);
  });
});

test('where a split is optional it is behind a sentence or there is none', () => {
  expect(split(paragraph('One is here. Two is there and goes on'), 20, true)).toEqual([
    'One is here.',
    'Two is there and goes on',
  ]);
  expect(split(paragraph('One sentence that goes on and on'), 20, true)).toBeUndefined();
  expect(split(paragraph('Any text'), 0, true)).toBeUndefined();
});

test('where nothing fits one character is taken all the same, so that there is an end', () => {
  expect(split(paragraph('abc'), 0)).toEqual(['a', 'bc']);
});

test('what follows has no bullet any more, and stands below the text of its item', () => {
  const item: Line = {
    ...paragraph('One is here. Two is there.'),
    kind: 'item',
    lead: '- ',
    indent: '  ',
    depth: 1,
  };
  const [first, second] = splitLine(item, room(18), false) ?? [];
  expect([first?.kind, first?.lead]).toEqual(['item', '- ']);
  expect([second?.kind, second?.lead]).toEqual(['paragraph', '  ']);
});

test('marked runs count: no more of them than there may be elements', () => {
  const runs = Array.from({ length: 10 }, (_, index): [string, Mark][] => [
    [`w${index}`, 'bold'],
    [' x ', 'italic'],
  ]).flat();
  const [first, second] = splitLine(paragraph(...runs), room(1000, 6), false) ?? [];
  expect(first && writeLine(first).elements).toBeLessThanOrEqual(6);
  expect(`${textOf(first as Line)} ${textOf(second as Line)}`.replace(/\s+/g, '')).toBe(
    runs
      .map(([text]) => text)
      .join('')
      .replace(/\s+/g, ''),
  );
});
