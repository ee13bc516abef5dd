// Markdown with its dialects → a tree of the nodes that plain Markdown has.
import type { PhrasingContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { Dialect } from '../../src/markdown/dialects/dialect.ts';
import { DIV, GONE } from '../../src/markdown/syntax/edits.ts';
import { wordsOf } from '../../src/markdown/syntax/nodes.ts';
import { rangeOf } from '../../src/markdown/syntax/ranges.ts';
import { parseTree } from '../../src/markdown/tree.ts';

/** A dialect in which `@word@` is emphasis, whose inside is read as a text. */
const AT: Dialect = {
  name: 'at',
  isIn: () => true,
  find: (markdown) => ({
    spans: [...markdown.matchAll(/@[^@\n]+@/g)].map(({ 0: mark, index }) => ({
      kind: 'at',
      start: index,
      end: index + mark.length,
    })),
  }),
  read: { at: ({ start, end }, page) => [{ type: 'emphasis', children: page.phrasing(start + 1, end - 1) }] },
};

function inside(markdown: string, dialects: readonly Dialect[] = [AT]): PhrasingContent[] {
  const [block] = parseTree(markdown, dialects).children;
  return block && 'children' in block ? (block.children as PhrasingContent[]) : [];
}

describe('a dialect', () => {
  test('is read where it is named, and its marks are text elsewhere', () => {
    expect(inside('a @b@').map(({ type }) => type)).toEqual(['text', 'emphasis']);
    expect(inside('a @b@', []).map(({ type }) => type)).toEqual(['text']);
  });

  test('reads the inside of a mark as Markdown, with the place that it has on the page', () => {
    const [, emphasis] = inside('abc @d **e** `f`@ g');
    const children = emphasis && 'children' in emphasis ? emphasis.children : [];
    expect(children.map(({ type }) => type)).toEqual(['text', 'strong', 'text', 'inlineCode']);
    expect(children.map((child) => rangeOf(child).start)).toEqual([5, 7, 12, 13]);
  });

  test('puts what stands for a mark where the mark stands', () => {
    const [, emphasis] = inside('abc @d@ e');
    expect(emphasis && rangeOf(emphasis)).toEqual({ start: 4, end: 7 });
  });

  test('may take a mark out altogether', () => {
    const drop: Dialect = { ...AT, read: { at: () => [] } };
    expect(wordsOf(inside('a @b@ c', [drop]))).toBe('a  c');
    expect(parseTree('@b@\n\nc', [drop]).children).toHaveLength(1);
  });

  test('settles when all marks were read, in the order in which dialects are named', () => {
    const order: string[] = [];
    const settling = (name: string): Dialect => ({
      name,
      isIn: () => true,
      settle: (root) => void order.push(`${name} ${JSON.stringify(root).includes('"emphasis"')}`),
    });
    parseTree('@b@', [settling('first'), AT, settling('second')]);
    expect(order).toEqual(['first true', 'second true']);
  });

  test('is asked where names between double brackets lead', () => {
    const asking: Dialect = {
      ...AT,
      read: { at: (_node, page) => [{ type: 'text', value: page.resolveWikiLink('A') ?? 'nowhere' }] },
    };
    expect(wordsOf(parseTree('@b@', [asking], (target) => `to ${target}`).children)).toBe('to A');
    expect(wordsOf(parseTree('@b@', [asking]).children)).toBe('nowhere');
  });
});

describe('what only kept the place of something', () => {
  test.each([
    ['in a text', `a${GONE}${GONE}b`, 'ab'],
    ['in code', `\`a${GONE}b\``, 'ab'],
    ['of a block that begins', `a${DIV}b`, 'ab'],
  ])('is taken out %s', (_name, markdown, words) => {
    expect(wordsOf(parseTree(markdown, []).children)).toBe(words);
  });

  test('is taken out of addresses, and of what pictures show', () => {
    const [picture] = inside(`![a${GONE}b](c${GONE}d.png "t${GONE}")`, []);
    expect(picture).toMatchObject({ url: 'cd.png', alt: 'ab', title: 't' });
  });

  test('leaves no paragraph where it stood alone', () => {
    expect(parseTree(`a\n\n${GONE}\n\nb`, []).children.map((child) => wordsOf([child]))).toEqual(['a', 'b']);
  });
});
