// The blocks of a page as lines: paragraphs, items, quotes, code, tables, formulas.
import { describe, expect, test } from 'vitest';
import type { Line } from '../../src/markdown/index.ts';
import { outline } from './reading.ts';

/** Each line as its kind, what leads it, and its text. */
function lines(answer: string): [Line['kind'], string, string][] {
  return outline(answer).lead.map(({ kind, lead, spans, code }) => [
    kind,
    lead,
    kind === 'fence' ? code : spans.map(({ text }) => text).join(''),
  ]);
}

test('paragraphs stand alone', () => {
  expect(lines('a\n\nb')).toEqual([
    ['paragraph', '', 'a'],
    ['paragraph', '', 'b'],
  ]);
});

describe('lists', () => {
  test('have their signs, and those inside them are set in', () => {
    expect(lines('- a\n  - b\n- c')).toEqual([
      ['item', '- ', 'a'],
      ['item', '  - ', 'b'],
      ['item', '- ', 'c'],
    ]);
  });

  test('are counted on from where they begin', () => {
    expect(lines('3. a\n4. b').map(([, lead]) => lead)).toEqual(['3. ', '4. ']);
  });

  test('of tasks show which are done', () => {
    expect(lines('- [ ] a\n- [x] b').map(([, lead]) => lead)).toEqual(['- ☐ ', '- ☑ ']);
  });

  test('a second paragraph belongs to its item', () => {
    expect(lines('- a\n\n  b')).toEqual([
      ['item', '- ', 'a'],
      ['paragraph', '  ', 'b'],
    ]);
  });

  test('an item without text says nothing, unless it has a number', () => {
    expect(lines('- \n- b').map(([, , text]) => text)).toEqual(['b']);
    expect(lines('1. \n2. b').map(([, lead]) => lead)).toEqual(['1. ', '2. ']);
  });

  test('know how deep they are', () => {
    expect(outline('- a\n  - b\n\nc').lead.map(({ depth }) => depth)).toEqual([1, 2, 0]);
  });
});

describe('quotes', () => {
  test('have their sign once, however deep', () => {
    expect(lines('> a\n>\n> > b')).toEqual([
      ['paragraph', '> ', 'a'],
      ['paragraph', '> ', 'b'],
    ]);
  });

  test('in a list are lines of their item', () => {
    expect(lines('- a\n\n  > b')[1]).toEqual(['paragraph', '  ', 'b']);
  });
});

describe('code', () => {
  test('keeps its language and its indentation, and loses blank lines at its ends', () => {
    const [fence] = outline('```js\n\n  a\n    b\n\n```').lead;
    expect(fence).toMatchObject({ kind: 'fence', language: 'js', code: '  a\n    b' });
  });

  test('in an item without a number has no sign, in one with a number stands below it', () => {
    const kinds = (answer: string) => lines(answer).map(([kind, lead]) => [kind, lead]);
    expect(kinds('- ```\n  a\n  ```')).toEqual([['fence', '']]);
    expect(kinds('1. ```\n   a\n   ```')).toEqual([
      ['item', '1. '],
      ['fence', ''],
    ]);
  });

  test('in a quote stays in it', () => {
    expect(lines('> ```\n> a\n> ```')).toEqual([['fence', '> ', 'a']]);
  });
});

describe('formulas of their own', () => {
  test('are set in a little, and take the full stop that follows them', () => {
    expect(lines('as in\n\n$$F = m a$$.')).toEqual([
      ['paragraph', '', 'as in'],
      ['formula', '\u2003', 'F = ma.'],
    ]);
  });

  test('of several rows stand in a block, where they line up', () => {
    const [fence] = outline('$$\\begin{pmatrix} a \\\\ b \\end{pmatrix}$$').lead;
    expect(fence).toMatchObject({ kind: 'fence', code: '⎛ a ⎞\n⎝ b ⎠', drawn: expect.anything() });
  });

  test('break a sentence in two', () => {
    expect(lines('so $$a = b$$ holds').map(([kind]) => kind)).toEqual(['paragraph', 'formula', 'paragraph']);
  });
});

describe('HTML of its own', () => {
  test('is read as the Markdown that it could be', () => {
    expect(lines('<div><b>a</b></div>')).toEqual([['paragraph', '', 'a']]);
    expect(outline('<div><b>a</b></div>').lead[0]?.spans[0]?.marks).toEqual(['bold']);
  });

  test('that is a comment is nothing', () => {
    expect(lines('<!-- a -->\n\nb')).toEqual([['paragraph', '', 'b']]);
  });
});

test('a footnote stands where it is told, with its name', () => {
  expect(lines('a[^x]\n\n[^x]: b').map(([, , text]) => text)).toEqual(['a[x]', '[x] b']);
});

test('headings inside a list are bold lines', () => {
  const [, heading] = outline('- a\n\n  ## b').lead;
  expect(heading).toMatchObject({ kind: 'heading', spans: [{ text: 'b', marks: ['bold'] }] });
});
