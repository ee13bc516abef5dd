// The size of a picture behind its address.
import { describe, expect, test } from 'vitest';
import { findImages } from '../../../../src/markdown/index.ts';
import { treeOf } from '../../tree.ts';

test.each([
  '![a leaf](leaf.png =300x200)',
  '![a leaf](leaf.png =300x)',
  '![a leaf](leaf.png =x200)',
  '![a leaf](leaf.png =50%)',
  '![a leaf](leaf.png =50%x100%)',
  '![a leaf](leaf.png "green" =300x200)',
  '![a leaf](leaf.png =300x200 )',
])('%s is a picture', (markdown) => {
  expect(treeOf(markdown)).toMatch(/^p\(image/);
  expect(findImages(markdown)).toMatchObject([{ target: 'leaf.png', alt: 'a leaf' }]);
});

test('several on one line', () => {
  expect(findImages('![a](a.png =1x1) and ![b](b.png =2x2)').map(({ target }) => target)).toEqual([
    'a.png',
    'b.png',
  ]);
});

describe('what is none', () => {
  test.each([
    ['a sum', 'f(a =3)', 'p("f(a =3)")'],
    ['code', '`![a](a.png =3x3)`', 'p(`![a](a.png =3x3)`)'],
    ['a picture with a space in its address', '![a](a b =c)', 'p("![a](a b =c)")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
