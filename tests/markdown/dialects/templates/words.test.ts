import { describe, expect, test } from 'vitest';
import {
  attributeOf,
  codeSpan,
  divClosing,
  divOpening,
  lineBefore,
} from '../../../../src/markdown/dialects/templates/words.ts';
import { DIV } from '../../../../src/markdown/syntax/edits.ts';

describe('the value of an attribute', () => {
  test.each([
    ['in double quotes', 'a="1 2"', '1 2'],
    ['in single quotes', "a='1 \"2'", '1 "2'],
    ['in back-ticks', 'a=`1 2`', '1 2'],
    ['in quotes and braces', 'a={"1 2"}', '1 2'],
    ['in back-ticks and braces', 'a={`1`}', '1'],
    ['without quotes', 'a=1 b=2', '1'],
    ['behind a colon', 'a: "1"', '1'],
    ['behind a space', 'a = "1"', '1'],
    ['behind another attribute', 'b="2",a="1"', '1'],
    ['that is blank', 'a=""', ''],
    ['the first of two', 'a="1" a="2"', '1'],
  ])('is read %s', (_name, tag, value) => {
    expect(attributeOf(tag, 'a')).toBe(value);
  });

  test.each([
    ['of another name', 'b="1"'],
    ['of a name that ends alike', 'data-a="1"'],
    ['of a name that begins alike', 'ab="1"'],
    ['without a value', 'a b="1"'],
    ['that is an expression', 'a={b}'],
  ])('is not one %s', (_name, tag) => {
    expect(attributeOf(tag, 'a')).toBeUndefined();
  });
});

describe('the words of a tag', () => {
  test.each([
    ['a block with a title', divOpening('tip', 'T'), `${DIV}tip T`],
    ['a block without one', divOpening('tip'), `${DIV}tip`],
    ['a code span, without the marks of one', codeSpan('a`b'), '`ab`'],
    ['the end of a block', divClosing('a\n', 2), ':::'],
    ['the end of a block below HTML', divClosing('<b>a</b>\n', 9), '\n:::'],
  ])('are %s', (_name, written, words) => {
    expect(written).toBe(words);
  });

  test.each([
    ['a paragraph', 'a\n', ''],
    ['HTML', '<b>a</b>\n', '\n'],
    ['the end of HTML', '</div>\n  ', '\n'],
    ['a quote', '> a\n', '\n'],
    ['a blank line', '> a\n\n', ''],
    ['something on its own line', '> a\nb ', ''],
    ['nothing', '', ''],
  ])('need a blank line above them where they stand below %s', (_name, before, line) => {
    expect(lineBefore(before, before.length)).toBe(line);
  });
});
