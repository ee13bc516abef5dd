// The phrasing of a paragraph as runs of text with their marks.
import { describe, expect, test } from 'vitest';
import { outline } from './reading.ts';

/** The first line of an answer, each run as `text` or `[marks]text`. */
function runs(answer: string): string[] {
  const [line] = outline(answer).lead;
  return (line?.spans ?? []).map(({ text, marks }) =>
    marks.length > 0 ? `[${marks.join(' ')}]${text}` : text,
  );
}

describe('marks', () => {
  test.each([
    ['bold and italic', '**a** *b*', ['[bold]a', ' ', '[italic]b']],
    ['inside each other', '**a *b***', ['[bold]a ', '[bold italic]b']],
    ['of HTML', '<b>a</b><u>b</u>', ['[bold]a', '[underline]b']],
    ['that are doubled', '<b>**a**</b>', ['[bold]a']],
    ['code is innermost', '<code>**a**</code>', ['[bold code]a']],
    ['that are closed and never opened', 'a</b>b', ['a', 'b']],
    ['raised by HTML', 'x<sup>2</sup>', ['x', '²']],
  ])('%s', (_what, answer, read) => {
    expect(runs(answer)).toEqual(read);
  });
});

describe('links', () => {
  test.each([
    ['relative ones start from the page', '[a](c)', ['[link https://a.example/b/c]a']],
    ['by reference', '[a][x]\n\n[x]: https://x.example', ['[link https://x.example/]a']],
    [
      'whose text is the address are left to the client',
      '<https://x.example>',
      ['[address]https://x.example'],
    ],
    [
      'whose text looks like another address name theirs',
      '[https://y.example](https://x.example)',
      ['https://y.example', ' ', '[address]https://x.example/'],
    ],
    ['of HTML', '<a href="c">a</a>', ['[link https://a.example/b/c]a']],
    ['pictures are links to themselves', '![a leaf](l.png)', ['[link https://a.example/b/l.png]a leaf']],
    ['pictures without a description', '![](l.png)', ['[link https://a.example/b/l.png]Image']],
    ['without text show their address', '[](https://x.example)', ['[address]https://x.example/']],
  ])('%s', (_what, answer, read) => {
    expect(runs(answer)).toEqual(read);
  });

  test('that lead nowhere keep what they say', () => {
    expect(runs('[a](http://)').join('')).toBe('a (http://)');
  });
});

describe('formulas', () => {
  test('are written out and say that they are drawn', () => {
    const [line] = outline('so $\\frac{a + b}{2}$ is').lead;
    expect(line?.spans[1]).toMatchObject({ text: '(a + b)/2', drawn: { tex: '\\frac{a + b}{2}' }, at: 3 });
  });

  test('that cannot be read are code', () => {
    expect(runs('$\\foo{a$')).toEqual(['[code]\\foo{a']);
  });

  test('in a name are written into the line', () => {
    const { sections } = outline('## The law $$F = m a$$\n\ntext');
    expect(sections[0]?.name.map(({ text }) => text).join('')).toBe('The law F = ma');
  });
});

describe('line breaks', () => {
  test('at a margin are spaces, and others are kept', () => {
    const long = 'These are exactly as many words as fit before the margin of this text';
    expect(runs(`${long}\nand this goes on.`)).toEqual([`${long} and this goes on.`]);
    expect(runs('F = 2 N\nm = 1 kg')).toEqual(['F = 2 N\nm = 1 kg']);
  });

  test('of HTML break the line', () => {
    expect(runs('a<br>b')).toEqual(['a', '\n', 'b']);
  });
});

test('every run knows where it begins', () => {
  const answer = 'one **two** three';
  const [line] = outline(answer).lead;
  for (const { text, at } of line?.spans ?? []) expect(answer.slice(at)).toContain(text.trim());
  expect(line?.spans.map(({ at }) => at)).toEqual([0, 6, 11]);
});
