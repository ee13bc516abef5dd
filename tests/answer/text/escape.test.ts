// Text that Discord shows as it is, whatever markup it resembles.
import { describe, expect, test } from 'vitest';
import { escapeText } from '../../../src/answer/text/escape.ts';

const Z = '\u200b';

describe('inside a line', () => {
  test.each([
    ['emphasis', '*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['a backslash', 'a\\b', 'a\\\\b'],
    ['struck text', '~~a~~', '\\~\\~a\\~\\~'],
    ['a single tilde, which means nothing', 'from ~5 to 6', 'from ~5 to 6'],
    ['a tilde at the end, beside which another may stand', 'about ~', 'about \\~'],
    ['a spoiler', '||a||', '\\|\\|a\\|\\|'],
    ['a bar between two words, which means nothing', 'a | b', 'a | b'],
    ['a masked link', '[a](b)', '[a]\\(b)'],
    ['brackets that are no link', '[a] (b)', '[a] (b)'],
    ['a mention', '<@123> <#4> <:x:5>', '\\<@123> \\<#4> \\<\\:x:5>'],
    ['less than', '1 < 2', '1 < 2'],
    ['an emoji code', ':smile: 10:30', '\\:smile: 10:30'],
    ['everybody', '@everyone @here @home', `@${Z}everyone @${Z}here @home`],
  ])('%s', (_what, text, escaped) => {
    expect(escapeText(text, false)).toBe(escaped);
  });

  test('an address stays as it is, and what stands around it does not', () => {
    expect(escapeText('*see* https://a.example/b_c_d *now*', false)).toBe(
      '\\*see\\* https://a.example/b_c_d \\*now\\*',
    );
  });
});

describe('at the beginning of a line', () => {
  test.each([
    ['a heading', '# a', '\\# a'],
    ['small text', '-# a', '\\-# a'],
    ['a bullet', '- a', '\\- a'],
    ['a number', '12. a', '12\\. a'],
    ['a quote', '>>> a', '\\>>> a'],
    ['a heading that is indented', '  ## a', '  \\## a'],
    ['four signs, which are no heading', '#### a', '#### a'],
    ['a minus before its number', '-5', '-5'],
  ])('%s', (_what, text, escaped) => {
    expect(escapeText(text, true)).toBe(escaped);
  });

  test('nothing is escaped behind other text, but again after a line break', () => {
    expect(escapeText('# a\n# b', false)).toBe('# a\n\\# b');
    expect(escapeText('# a\n# b', true)).toBe('\\# a\n\\# b');
  });
});
