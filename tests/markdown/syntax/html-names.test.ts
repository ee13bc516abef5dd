import { expect, test } from 'vitest';
import { isHtmlInCapitals } from '../../../src/markdown/syntax/html-names.ts';

test.each(['TABLE', 'H2', 'INS', 'BLOCKQUOTE'])('%s is a tag of HTML', (name) => {
  expect(isHtmlInCapitals(name)).toBe(true);
});

test.each(['Table', 'table', 'A', 'TOC', 'FAQ', ''])('%j is none, or not in capitals', (name) => {
  expect(isHtmlInCapitals(name)).toBe(false);
});
