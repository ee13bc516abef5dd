// Each template's tags, one by one.
import { describe, expect, test } from 'vitest';
import { prepareTemplates } from '../../../src/markdown/dialects/templates/index.ts';
import { findJsxTags } from '../../../src/markdown/dialects/templates/jsx.ts';
import { attributeOf, codeSpan, divOpening } from '../../../src/markdown/dialects/templates/words.ts';
import { DIV } from '../../../src/markdown/syntax/edits.ts';
import { show } from './show.ts';

describe('Hugo', () => {
  test.each([
    [
      'a notice by type',
      '{{< callout type="warning" title="Careful" >}}\na\n{{< /callout >}}',
      '> **Careful**\n> \n> a',
    ],
    ['a notice without a title', '{{% notice info %}}\na\n{{% /notice %}}', '> **Info**\n> \n> a'],
    ['a tip', '{{< tip >}}\na\n{{< /tip >}}', '> **Tip**\n> \n> a'],
    ['a formula within a line', 'so {{< katex >}}x^2{{< /katex >}} is', 'so x² is'],
    [
      'a picture',
      '{{< figure src="a.png" caption="A leaf" >}}',
      '[A leaf](https://library.example/biology/a.png)',
    ],
    ['a video', '{{< youtube id="dQw4w9WgXcQ" title="T" >}}', 'https://youtu.be/dQw4w9WgXcQ'],
    ['an unknown one around words', '{{< lead "T" >}}a{{< /lead >}}', '**T**a'],
    ['an unknown one alone', '{{< param x >}}', '`param x`'],
    ['a reference', '[a]({{% relref "b.md" %}})', '[a](https://library.example/biology/b.md)'],
  ])('%s', (_name, markdown, shown) => {
    expect(show(markdown)).toBe(shown);
  });
});

describe('Liquid and GitBook', () => {
  test.each([
    ['a hint without a style', '{% hint %}\na\n{% endhint %}', '> **Note**\n> \n> a'],
    ['a file', '{% file src="a.pdf" caption="Slides" %}', 'Slides'],
    ['an address', '{% embed url="https://a.example/b" %}', 'https://a.example/b'],
    ['a part with an address', '{% @github/block url="https://a.example/b" %}', 'https://a.example/b'],
    ['a part that was never filled in', 'a\n\n{% @github/block url="" %}', 'a'],
    ['a variable in an address', '[a]({{ site.url }}/b)', '[a](https://library.example/b)'],
    ['a path in a variable', "![a]({{ '/b.png' | relative_url }})", '[a](https://library.example/b.png)'],
    ['a variable in text', 'a {{ b }} c', 'a `{{ b }}` c'],
    ['white space control', '{%- if a -%}b{%- endif -%}', 'b'],
  ])('%s', (_name, markdown, shown) => {
    expect(show(markdown)).toBe(shown);
  });
});

describe('MDX', () => {
  test.each([
    ['imports at the head', "import a from 'b'\nimport 'c'\nimport { d } from \"e\"\n\nf", 'f'],
    ['a block by its type', '<Admonition type="tip" title="T">\n\na\n\n</Admonition>', '> **T**\n> \n> a'],
    ['a block by its name', '<Warning>\n\na\n\n</Warning>', '> **Warning**\n> \n> a'],
    ['a picture', '<Image src="a.png" alt="A leaf" />', '[A leaf](https://library.example/biology/a.png)'],
    ['a fragment', '<>a</>', 'a'],
    ['a component within a line', 'a <B c="d">e</B> f', 'a e f'],
    ['an import in the middle of a paragraph', "a\nimport b from 'c'", "a\nimport b from 'c'"],
  ])('%s', (_name, markdown, shown) => {
    expect(show(markdown)).toBe(shown);
  });

  const tagsIn = (text: string) =>
    findJsxTags(text, () => false).map(({ name, attributes }) => [name, attributes.trim()]);

  test.each([
    ['an arrow in braces', '<A b={() => 1}>', [['A', 'b={() => 1}']]],
    ['a sign in quotes', '<A b=">">', [['A', 'b=">"']]],
    ['lines', '<A\n  b="c"\n/>', [['A', 'b="c"']]],
    ['a tag of HTML', '<a href="b">', []],
    ['a tag that is never closed', '<A b="c"', []],
    ['a smaller-than', 'A <B and c', []],
  ])('tags with %s', (_name, text, tags) => {
    expect(tagsIn(text)).toEqual(tags);
  });
});

describe('snippets, blocks and macros of MkDocs', () => {
  test.each([
    ['a snippet', '--8<-- "a.md"', '↪ `a.md`'],
    ['a block of snippets', '--8<--\na.md\n--8<--', 'a.md'],
    ['a block between slashes', '/// note | T\na\n///', '> **T**\n> \n> a'],
    ['slashes that are none', '/// a comment', '/// a comment'],
    ['a macro that holds Markdown', '{{ hide("""\n**a**\n""") }}', '**a**'],
  ])('%s', (_name, markdown, shown) => {
    expect(show(markdown)).toBe(shown);
  });
});

test('what holds no template is the same text', () => {
  const text = 'a {b} 100% c < d\n\n- e';
  expect(prepareTemplates(text)).toBe(text);
});

test('attributes are read however they are quoted', () => {
  const tag = `a="1 2" b='3' c=4 d={5} title: "6"`;
  expect(['a', 'b', 'c', 'd', 'title', 'e'].map((name) => attributeOf(tag, name))).toEqual([
    '1 2',
    '3',
    '4',
    undefined,
    '6',
    undefined,
  ]);
});

test('words of tags are Markdown', () => {
  expect([divOpening('tip', 'T'), divOpening('tip'), codeSpan('a`b')]).toEqual([
    `${DIV}tip T`,
    `${DIV}tip`,
    '`ab`',
  ]);
});
