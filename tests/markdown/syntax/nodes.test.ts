// Nodes of the syntax tree: made, and put in the place of others.
import type { Root, RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import {
  boldLine,
  namedList,
  rewriteChildren,
  textAt,
  titledQuote,
  wordsOf,
} from '../../../src/markdown/syntax/nodes.ts';
import { rangeOf } from '../../../src/markdown/syntax/ranges.ts';

const text = (value: string, start = 0) => textAt(value, { start, end: start + value.length });
const paragraph = (...children: ReturnType<typeof text>[]): RootContent => ({ type: 'paragraph', children });

describe('nodes that are made', () => {
  test('stand where they were made for', () => {
    expect(rangeOf(text('abc', 4))).toEqual({ start: 4, end: 7 });
    expect(rangeOf(boldLine([text('a')], { start: 1, end: 9 }))).toEqual({ start: 1, end: 9 });
  });

  test('a title is a paragraph in bold', () => {
    expect(boldLine([text('a')], { start: 0, end: 1 })).toMatchObject({
      type: 'paragraph',
      children: [{ type: 'strong', children: [{ value: 'a' }] }],
    });
  });

  test('a quote has its title above its blocks, and none where there is no title', () => {
    const range = { start: 0, end: 9 };
    const titled = titledQuote([text('T')], [paragraph(text('a'))], range);
    expect(titled.children.map((child) => wordsOf([child]))).toEqual(['T', 'a']);
    expect(titledQuote([], [paragraph(text('a'))], range).children).toHaveLength(1);
    expect(titledQuote([], [], range)).toMatchObject({ type: 'blockquote', children: [] });
  });

  test('a list has an item for each name, from the first one’s place to the last one’s', () => {
    const items = ['A', 'B'].map((name, at) => ({
      name: [text(name)],
      blocks: [paragraph(text(name.toLowerCase()))],
      range: { start: at * 10, end: at * 10 + 5 },
    }));
    const list = namedList(items);
    expect(list.children.map(({ children }) => children.map((child) => wordsOf([child])))).toEqual([
      ['A', 'a'],
      ['B', 'b'],
    ]);
    expect(rangeOf(list)).toEqual({ start: 0, end: 15 });
    expect(rangeOf(namedList([]))).toEqual({ start: 0, end: 0 });
  });
});

test('children are rewritten deepest first, and what is returned takes their place', () => {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'blockquote', children: [{ type: 'paragraph', children: [text('a'), text('b')] }] },
      paragraph(text('c')),
    ],
  };
  const seen: string[] = [];
  rewriteChildren(root, (children, parent) => {
    seen.push(parent.type);
    return parent.type === 'paragraph' ? children.slice(0, 1) : children;
  });
  expect(seen).toEqual(['paragraph', 'blockquote', 'paragraph', 'root']);
  expect(wordsOf(root.children)).toBe('ac');
});

test('the words of nodes have no markup, and no tags', () => {
  const nodes: RootContent[] = [
    paragraph(
      text('a '),
      { type: 'strong', children: [text('b')] } as never,
      { type: 'html', value: '<i>' } as never,
    ),
    { type: 'code', value: 'c' },
    { type: 'thematicBreak' },
  ];
  expect(wordsOf(nodes)).toBe('a bc');
});
