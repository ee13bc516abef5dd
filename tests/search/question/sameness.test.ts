import { expect, test } from 'vitest';
import { samenessOf } from '../../../src/search/index.ts';

test.each([
  ['What is a vole?', 'what are voles'],
  ['how do zeppelins knit jumpers', 'Knitting jumpers: zeppelins?'],
  ['what’s the krebs cycle', 'Krebs cycle'],
])('%j and %j are the same question', (one, other) => {
  expect(samenessOf(one)).toBe(samenessOf(other));
});

test.each([
  ['mitosis', 'meiosis'],
  ['krebs cycle', 'carbon cycle'],
  ['???', '!!!'],
])('%j and %j are two', (one, other) => {
  expect(samenessOf(one)).not.toBe(samenessOf(other));
});
