// A formula as a plain tree, with TeX's classes of atoms and the spaces between them.
import { describe, expect, test } from 'vitest';
import { readTex } from '../../../src/mathematics/tex/engine.ts';
import { copyTree, type Element, type MathNode } from '../../../src/mathematics/tex/tree.ts';

/** A tree as one line: each element with its text or its children. */
function show({ kind, text, children }: MathNode): string {
  return children.length > 0 ? `${kind}(${children.map(show).join(' ')})` : `${kind}:${text}`;
}

const read = (tex: string): MathNode => {
  const tree = readTex(tex);
  if (tree === undefined) throw new Error(`${tex} is not read`);
  return tree;
};

describe('elements', () => {
  test.each([
    ['x', 'mi:x'],
    ['12.5', 'mn:12.5'],
    ['x^2', 'msup(mi:x mn:2)'],
    ['{{x}}', 'mi:x'],
    ['{a b}^2', 'msup(mrow(mi:a mi:b) mn:2)'],
    ['\\frac{a}{b}', 'mfrac(mi:a mi:b)'],
    ['\\sqrt[3]{x}', 'mroot(mi:x mn:3)'],
    ['\\text{a b}', 'mtext:a b'],
  ])('%s is %s', (tex, tree) => {
    expect(show(read(tex))).toBe(tree);
  });
});

describe('spaces before an atom, as TeX sets them', () => {
  test.each([
    ['a + b', [0, 2, 2]],
    ['a = b', [0, 3, 3]],
    ['a b', [0, 0]],
    ['a, b', [0, 0, 1]],
    ['-b', [0, 0]],
    ['\\sin x', [0, 0, 1]],
  ])('%s', (tex, spaces) => {
    expect(read(tex).children.map(({ space }) => space)).toEqual(spaces);
  });

  test('are none within a script, but around operators', () => {
    const script = read('x^{a + b}').children[1];
    expect(script?.children.map(({ space }) => space)).toEqual([0, 0, 0]);
  });
});

test('attributes that matter are kept', () => {
  expect(read('\\mathbb{R}').attributes.get('mathvariant')).toBe('double-struck');
  const table = read('\\begin{array}{l|r} a & b \\end{array}');
  expect(table.attributes.get('columnalign')).toBe('left right');
  expect(table.attributes.get('columnlines')).toBe('solid');
});

test('a tree that is nested too deep is none', () => {
  const nest = (depth: number): Element => ({
    kind: 'msqrt',
    childNodes: depth === 0 ? [] : [nest(depth - 1)],
    texClass: 0,
    attributes: { getExplicit: () => undefined },
  });
  expect(copyTree(nest(120))?.kind).toBe('msqrt');
  expect(copyTree(nest(121))).toBeUndefined();
});

test('what is no TeX is no tree', () => {
  expect(readTex('\\frac{a')).toBeUndefined();
  expect(readTex('{'.repeat(61) + '}'.repeat(61))).toBeUndefined();
});
