// Tags of HTML that a page writes about.
import { describe, expect, test } from 'vitest';
import { markTags } from '../../../src/answer/text/tags.ts';
import { writeSpans } from '../../../src/answer/text/write.ts';
import type { Span } from '../../../src/markdown/index.ts';

const written = (text: string, ...marks: Span['marks']): string => writeSpans([{ text, marks, at: 0 }]).text;

describe('a tag in a text is shown as code', () => {
  test.each([
    ['alone', '<br>', '`<br>`'],
    ['among words', 'all <a> tags', 'all `<a>` tags'],
    ['with attributes', 'the <div class="x"> tag', 'the `<div class="x">` tag'],
    ['at the end', 'ends with </p>', 'ends with `</p>`'],
    ['that ends itself', 'an <img /> is', 'an `<img />` is'],
    ['in capitals', 'a <TABLE> of', 'a `<TABLE>` of'],
  ])('%s', (_name, text, shown) => {
    expect(written(text)).toBe(shown);
  });

  test('in bold', () => {
    expect(written('a <b> c', 'bold')).toBe('**a `<b>` c**');
  });
});

test('tells where each piece stands in the page', () => {
  expect(markTags([{ text: 'an <a> b', marks: [], at: 10 }])).toEqual([
    { text: 'an ', marks: [], at: 10 },
    { text: '<a>', marks: ['code'], at: 13 },
    { text: ' b', marks: [], at: 16 },
  ]);
});

test('two that touch are one piece of code', () => {
  expect(written('<ul><li>')).toBe('`<ul><li>`');
});

describe('what is none', () => {
  test.each([
    ['a type', 'List<String>', 'List\\<String>'],
    ['a parameter', '<T>', '\\<T>'],
    ['a comparison', 'a < b and c > d', 'a < b and c > d'],
    ['a tag that is not closed', 'a <b', 'a \\<b'],
  ])('%s', (_name, text, shown) => {
    expect(written(text)).toBe(shown);
  });

  test.each(['code', 'address', 'link https://x.example/'] as const)('a text that is %s already', (mark) => {
    const spans: Span[] = [{ text: '<a>', marks: [mark], at: 0 }];
    expect(markTags(spans)).toBe(spans);
  });
});
