// Names with signs, as words of pages and of questions.
import { describe, expect, test } from 'vitest';
import { tokenize, wordsOf } from '../../../src/search/text/tokens.ts';

describe('names that begin with a dot', () => {
  test.each([
    ['What is .NET?', ['what', 'is', '.net']],
    ['the `.gitignore` file', ['the', '.gitignore', 'file']],
    ['.NET-based', ['.net', 'based']],
    ['see node.js', ['see', 'node', 'js']],
    ['the end. Next', ['the', 'end', 'next']],
    ['0 .5', ['0', '5']],
  ])('%j → %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('are found without it too', () => {
    expect(tokenize('.NET').map(({ word, joined }) => [word, joined])).toEqual([
      ['.net', false],
      ['net', true],
    ]);
  });
});

describe('names with a star', () => {
  test.each([
    ['A* search', ['a*', 'search']],
    ['A\\* search', ['a*', 'search']],
    ['A* and IDA*', ['a*', 'and', 'ida*']],
    ['(D*)', ['d*']],
    ['*plan B* failed', ['plan', 'b', 'failed']],
    ['**A** bold', ['a', 'bold']],
    ['2 * a * b', ['2', 'a', 'b']],
    ['a*b', ['a', 'b']],
    ['the word* has a note', ['the', 'word', 'has', 'a', 'note']],
  ])('%j → %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('signs alone in code', () => {
  test.each([
    ['use `&` here', ['use', '&', 'here']],
    ['`?.` and `...`', ['?.', 'and', '...']],
    ['| a | b |', ['a', 'b']],
    ['```\nx\n```', ['x']],
    ['# Heading', ['heading']],
    ['`a & b`', ['a', 'b']],
  ])('%j → %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});
