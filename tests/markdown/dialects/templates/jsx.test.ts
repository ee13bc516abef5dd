import { describe, expect, test } from 'vitest';
import { findJsxTags } from '../../../../src/markdown/dialects/templates/jsx.ts';

/** The tags of a text as `name attributes`, with a slash where they close or end. */
function tagsIn(text: string): string[] {
  return findJsxTags(text, () => false).map(({ name, attributes, closes, ends }) =>
    `${closes ? '/' : ''}${name} ${attributes.trim()}${ends ? ' /' : ''}`.trim(),
  );
}

describe('tags of components', () => {
  test.each([
    ['a tag and its end', '<A>b</A>', ['A', '/A']],
    ['one that ends itself', '<A />', ['A  /']],
    ['a fragment', '<>a</>', ['', '/']],
    ['a name with dots', '<Tabs.Tab title="a">', ['Tabs.Tab title="a"']],
    ['an arrow in braces', '<A b={() => 1}>', ['A b={() => 1}']],
    ['braces within braces', '<A b={{ c: "}" }}>', ['A b={{ c: "}" }}']],
    ['a tag in braces', '<A b={<B />}>', ['A b={<B />}']],
    ['a sign in quotes', '<A b=">" c=\'<\'>', ['A b=">" c=\'<\'']],
    ['a sign in back-ticks', '<A b={`>`}>', ['A b={`>`}']],
    ['several lines', '<A\n  b="c"\n/>', ['A b="c" /']],
    ['an attribute that spreads another', '<A {...b} />', ['A {...b} /']],
    ['tags that touch', '<A><B/></A>', ['A', 'B  /', '/A']],
  ])('are found with %s', (_name, text, tags) => {
    expect(tagsIn(text)).toEqual(tags);
  });

  test.each([
    ['HTML', '<a href="b">'],
    ['HTML in capitals', '<TABLE><TR></TR></TABLE>'],
    ['one that is never closed', '<A b="c"'],
    ['one whose quotes are never closed', '<A b="c>'],
    ['one whose braces are never closed', '<A b={c>'],
    ['a comparison', 'if A <B and c'],
    ['another tag before its end', '<A <b>'],
    ['less or equal', '<= A >'],
    ['a text that is longer than a tag', `<A b="${'c'.repeat(2000)}">`],
  ])('are not %s', (_name, text) => {
    expect(tagsIn(text)).toEqual([]);
  });

  test('stand where the text has them', () => {
    const text = 'a <B c="d">e</B>';
    const found = findJsxTags(text, () => false);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['<B c="d">', '</B>']);
  });

  test('in code are passed over', () => {
    const text = '`<A />` <B />';
    expect(findJsxTags(text, (offset) => offset < 7).map(({ name }) => name)).toEqual(['B']);
  });

  test('are no longer looked for behind a hundred that are never closed', () => {
    const unclosed = '<A b\n'.repeat(99);
    expect(tagsIn(`${unclosed}<B />`)).toEqual(['B  /']);
    expect(tagsIn(`${unclosed}<A b\n<B />`)).toEqual([]);
  });
});
