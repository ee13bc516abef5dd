// Lines in pieces that fit, cut where reading suffers least.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutLines, writeLines } from '../../../src/answer/text/cut.ts';
import type { Line } from '../../../src/markdown/index.ts';

const ROOM = { characters: 40, elements: 20, drawn: 5 };

function line(text: string, changes: Partial<Line> = {}): Line {
  const spans = [{ text, marks: [], at: 0 }];
  return {
    kind: 'paragraph',
    spans,
    code: '',
    language: '',
    lead: '',
    indent: '',
    depth: 0,
    at: 0,
    ...changes,
  };
}

const item = (text: string): Line => line(text, { kind: 'item', lead: '- ', indent: '  ', depth: 1 });
const fence = (code: string): Line => line('', { kind: 'fence', spans: [], code });
const cut = (...lines: Line[]): string[] => cutLines(lines, ROOM).map(({ text }) => text);

describe('lines one below the other', () => {
  test('paragraphs have a blank line between them, items of a list do not', () => {
    expect(writeLines([line('a'), line('b'), item('c'), item('d')]).text).toBe('a\n\nb\n- c\n- d');
  });

  test('quotes go on over the gap', () => {
    const quote = { lead: '> ', indent: '> ' };
    expect(writeLines([line('a', quote), line('b', quote)]).text).toBe('> a\n> \n> b');
  });

  test('nothing is nothing', () => {
    expect(writeLines([])).toEqual({ text: '', elements: 0, drawn: [], at: 0 });
    expect(cutLines([], ROOM)).toEqual([]);
  });
});

describe('a piece ends', () => {
  test('before a paragraph', () => {
    expect(cut(line('a'.repeat(25)), line('b'.repeat(25)))).toEqual(['a'.repeat(25), 'b'.repeat(25)]);
  });

  test('not behind a heading, nor behind what announces a list', () => {
    const heading = line('Heading', { kind: 'heading' });
    expect(cut(line('a'.repeat(25)), heading, line('b'.repeat(20)))).toEqual([
      'a'.repeat(25),
      `Heading\n${'b'.repeat(20)}`,
    ]);
    expect(cut(line('a'.repeat(20)), line('As follows:'), item('b'.repeat(20)))).toEqual([
      'a'.repeat(20),
      `As follows:\n- ${'b'.repeat(20)}`,
    ]);
  });

  test('after a sentence of a line that fits no piece', () => {
    expect(cut(line('This is the first sentence. And this is the second one of them.'))).toEqual([
      'This is the first sentence.',
      'And this is the second one of them.',
    ]);
  });

  test('after a word where a sentence is too long', () => {
    for (const piece of cut(line('word '.repeat(30)))) expect(piece).toMatch(/^word( word)*$/);
  });

  test('between lines of code, which stay in blocks', () => {
    const pieces = cut(fence(Array.from({ length: 12 }, (_, index) => `line ${index}`).join('\n')));
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(piece).toMatch(/^```\n[\s\S]*\n```$/);
  });

  test('where there would be too many formulas to draw', () => {
    const formulas = Array.from({ length: 8 }, (_, index) =>
      line('x', { spans: [{ text: 'x', marks: [], at: 0, drawn: { tex: `x_${index}` } }] }),
    );
    const pieces = cutLines(formulas, { ...ROOM, characters: 1000 });
    expect(pieces.map(({ drawn }) => drawn.length)).toEqual([5, 3]);
  });
});

describe('lists stay whole where they can', () => {
  const thing = (name: string) => item(name.repeat(10));

  test('a piece ends before a list that fits one, though more of it would have fitted', () => {
    expect(cut(line('a'.repeat(12)), thing('b'), thing('c'), thing('d'))).toEqual([
      'a'.repeat(12),
      `- ${'b'.repeat(10)}\n- ${'c'.repeat(10)}\n- ${'d'.repeat(10)}`,
    ]);
  });

  test('one that fits none is torn between its items, where it has the fewest tears', () => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(thing);
    expect(cut(...all).map((text) => text.split('\n').length)).toEqual([3, 3, 1]);
  });

  test('what is inside an item stays with it', () => {
    const inside = item('c'.repeat(8));
    const nested = { ...inside, lead: '  - ', indent: '    ', depth: 2 };
    expect(cut(thing('a'), thing('b'), nested, nested)).toEqual([
      `- ${'a'.repeat(10)}`,
      `- ${'b'.repeat(10)}\n  - ${'c'.repeat(8)}\n  - ${'c'.repeat(8)}`,
    ]);
  });
});

test('every piece fits, and no character is lost, whatever the lines', () => {
  const word = fc.stringMatching(/^[a-z*_]{1,12}$/);
  const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
  const lines = fc.array(
    fc.oneof(
      text.map((words) => line(words)),
      text.map(item),
      text.map(fence),
    ),
    { maxLength: 12 },
  );
  // A line of code that is too long is cut inside a word.
  const lettersOf = (shown: string): string => shown.replace(/```|\\|\s|^- /gm, '');
  fc.assert(
    fc.property(lines, (all) => {
      const pieces = cutLines(all, { ...ROOM, characters: 60 });
      for (const piece of pieces) expect(piece.text.length).toBeLessThanOrEqual(60);
      const said = all.map(({ spans, code }) => spans.map((span) => span.text).join('') + code);
      expect(pieces.map((piece) => lettersOf(piece.text)).join('')).toBe(lettersOf(said.join('')));
    }),
    { numRuns: 100 },
  );
});
