// Spans as Discord Markdown.
import { describe, expect, test } from 'vitest';
import { writeSpans } from '../../../src/answer/text/write.ts';
import type { Mark, Span } from '../../../src/markdown/index.ts';

const Z = '\u200b';
const span = (text: string, ...marks: Mark[]): Span => ({ text, marks, at: 0 });
const write = (...spans: Span[]): string => writeSpans(spans, '', true).text;

describe('marks', () => {
  test.each<[string, Span[], string]>([
    ['each has its signs', [span('a', 'bold'), span(' '), span('b', 'italic')], '**a** *b*'],
    ['underlined and struck', [span('a', 'underline'), span('b', 'strike')], '__a__~~b~~'],
    ['neighbours with the same marks are one', [span('a', 'bold'), span('b', 'bold')], '**ab**'],
    [
      'a mark goes on around one that begins inside it',
      [span('a', 'bold'), span('b', 'bold', 'italic')],
      '**a*b***',
    ],
    [
      'closing and opening asterisks are kept apart',
      [span('a', 'bold'), span('b', 'italic')],
      `**a**${Z}*b*`,
    ],
    ['space at the ends stands outside', [span(' a ', 'bold'), span('b')], ' **a** b'],
    [
      'space between two marked words is marked too',
      [span('a', 'bold'), span(' '), span('b', 'bold')],
      '**a b**',
    ],
    ['what is empty is not written', [span('', 'bold'), span('a')], 'a'],
  ])('%s', (_what, spans, text) => {
    expect(write(...spans)).toBe(text);
  });
});

describe('code', () => {
  test.each([
    ['plain', 'a_b', '`a_b`'],
    ['with a back-tick', 'a`b', '``a`b``'],
    ['that ends in a back-tick', 'a`', '`` a` ``'],
    ['with many back-ticks', 'a```b', `\`\`a\`${Z}\`${Z}\`b\`\``],
    ['over two lines', 'a\n  b', '`a b`'],
  ])('%s', (_what, code, text) => {
    expect(write(span(code, 'code'))).toBe(text);
  });

  test('two pieces beside each other are kept apart', () => {
    expect(write(span('a', 'code'), span('b', 'code', 'bold'))).not.toContain('``');
  });
});

describe('addresses', () => {
  test('a masked link shows look-alikes of its signs, since Discord would show backslashes', () => {
    expect(write(span('a]b', 'link https://a.example'))).toBe('[a］b](https://a.example)');
  });

  test.each<[string, Span[], string]>([
    ['alone', [span('https://a.example/b', 'address')], 'https://a.example/b'],
    ['before a full stop', [span('https://a.example/b', 'address'), span('. C')], 'https://a.example/b. C'],
    ['before a word', [span('https://a.example/b', 'address'), span('c')], '<https://a.example/b>c'],
    ['that ends in a sign', [span('https://a.example/b?', 'address')], '<https://a.example/b?>'],
    ['in bold', [span('https://a.example/b', 'bold', 'address')], '**<https://a.example/b>**'],
  ])('a bare one %s', (_where, spans, text) => {
    expect(write(...spans)).toBe(text);
  });
});

test('line breaks are indented, and what begins a line is escaped there', () => {
  expect(writeSpans([span('# a\n# b')], '  ').text).toBe('\\# a\n  \\# b');
  expect(writeSpans([span('# a')], '', true).text).toBe('# a');
});

test('elements are counted, and drawn formulas are gathered', () => {
  const drawn = { tex: 'x^2' };
  const spans = [span('a', 'bold', 'italic'), span(' '), { ...span('x²'), drawn }, span('c', 'code')];
  expect(writeSpans(spans)).toMatchObject({ elements: 3, drawn: [drawn] });
});

test('names and passwords are shown in no address, but in code', () => {
  expect(write(span('at https://user:secret@example.org/a now'))).toBe('at https://example.org/a now');
  expect(write(span('https://user:secret@example.org/a', 'address'))).toBe('https://example.org/a');
  expect(write(span('https://a:b@example.org', 'code'))).toBe('`https://a:b@example.org`');
});
