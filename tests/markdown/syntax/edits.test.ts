// Pieces of a text written anew: nothing else moves.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, dropping, findTags, GONE, isAlone } from '../../../src/markdown/syntax/edits.ts';

describe('edits', () => {
  test('keep the place of what they drop within a line', () => {
    expect(applyEdits('a {b} c', [{ start: 2, end: 5, words: '' }])).toBe(`a ${GONE.repeat(3)} c`);
  });

  test('drop all that an expression found, and nothing else', () => {
    const text = 'a (one) b (two three) c';
    const found = [...text.matchAll(/\((\w+)[^)]*\)/g)].map(dropping);
    expect(found).toEqual([
      { start: 2, end: 7, words: '' },
      { start: 10, end: 21, words: '' },
    ]);
    expect(applyEdits(text, found)).toBe(`a ${GONE.repeat(5)} b ${GONE.repeat(11)} c`);
  });

  test('leave blank lines where they drop whole lines', () => {
    expect(applyEdits('a\n{b\nc}\nd', [{ start: 2, end: 7, words: '' }])).toBe('a\n  \n  \nd');
  });

  test('put words at the beginning of the room there is', () => {
    expect(applyEdits('{note}', [{ start: 0, end: 6, words: ':::' }])).toBe(':::   ');
    expect(applyEdits('a {note}', [{ start: 2, end: 8, words: 'b' }])).toBe(`a b${GONE.repeat(5)}`);
  });

  test('are left out where there is no room, or another edit was first', () => {
    expect(applyEdits('{a}', [{ start: 0, end: 3, words: 'long' }])).toBe('{a}');
    const edits = [
      { start: 0, end: 4, words: 'x' },
      { start: 2, end: 6, words: 'y' },
    ];
    expect(applyEdits('abcdef', edits)).toBe(`x${GONE.repeat(3)}ef`);
  });

  test('never change the length of a text', () => {
    const text = fc.array(fc.constantFrom('a', '\n', ' ', '- ', '> ', '{x}')).map((parts) => parts.join(''));
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(8), fc.constantFrom('', 'w', 'words')));
    fc.assert(
      fc.property(text, spans, (source, ranges) => {
        const edits = ranges
          .map(([start, length, words]) => ({ start, end: Math.min(start + length, source.length), words }))
          .filter(({ start, end }) => start < end)
          .sort((one, other) => one.start - other.start);
        expect(applyEdits(source, edits)).toHaveLength(source.length);
      }),
    );
  });
});

describe('a range is alone', () => {
  test.each([
    ['on a line of its own', 'a\n  {x}  \nb', true],
    ['behind the sign of a list', '- {x}', true],
    ['behind the sign of a quote', '> {x}', true],
    ['not behind words', 'a {x}', false],
    ['not before words', '{x} a', false],
  ])('%s', (_name, text, alone) => {
    const start = text.indexOf('{');
    expect(isAlone(text, start, start + 3)).toBe(alone);
  });
});

describe('tags', () => {
  const insides = (text: string, longest?: number) =>
    findTags(text, '{%', '%}', longest).map(({ inside }) => inside);

  test('are found in order, none within another', () => {
    expect(insides('{% a %} b {% c {% d %} e %}')).toEqual([' a ', ' c {% d ']);
  });

  test('that are never closed are none', () => {
    expect(insides('{% a %} {% b')).toEqual([' a ']);
  });

  test('that are too long are none, but one within may be', () => {
    expect(insides(`{% ${'a'.repeat(50)} {% b %}`, 20)).toEqual([' b ']);
  });
});
