// What only looks like a mark of a dialect stays as it is; and the marks at their edges.
import { describe, expect, test } from 'vitest';
import { parseAnswer } from '../../../src/markdown/index.ts';
import { show } from './show.ts';

describe('what is no mark', () => {
  test.each([
    ['a matrix', 'The matrix [[1, 2], [3, 4]] and the vector [[0, 1]].'],
    ['a comparison', 'Compare x==y and a == b, then c != d.'],
    ['percent signs', 'It is 100%% sure, or 5%% off.'],
    ['a price and a variable', 'export PATH=$HOME/bin:$PATH costs $5-$10'],
    ['braces of a set', 'The sets {.5, .6} and {x=1} and {a: 1}.'],
    ['a power', 'The energy is mc ^2'],
    ['increments', 'Write i++ or ++i, and C++ too.'],
    ['three exclamation marks', 'Wow!!! great'],
    ['a time', 'It is 10:30:45 now.'],
    ['a generic type', 'A List<String> holds text.'],
    ['an import in prose', 'You import rice from China and export tea.'],
    ['colons', 'That is std::vector, or so::'],
  ])('%s', (_name, text) => {
    expect(show(text).replaceAll('\\', '')).toBe(text);
  });

  test.each([
    ['a wiki link', '`[[Page]]`'],
    ['a shortcode', '`{{< note >}}`'],
    ['a tag of Liquid', '`{% if x %}`'],
    ['a comment', '`%% x %%`'],
    ['a component', '`<Tabs />`'],
    ['an attribute list', '`{: .x}`'],
    ['a block', '```text\n!!! note\n    {% raw %}\n:::tip\n%% x %%\nimport a from "b"\n```'],
  ])('%s in code', (_name, code) => {
    expect(show(code)).toBe(code);
  });
});

describe('wiki links', () => {
  const resolve = (target: string) =>
    target === 'Cells#Wall' ? 'https://library.example/cells#wall' : undefined;
  const linkOf = (markdown: string) => {
    const paragraph = parseAnswer(markdown, resolve).root.children[0];
    return paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  };

  test('lead to the page that the library has', () => {
    expect(linkOf('[[Cells#Wall|the *wall*]]')).toMatchObject({
      type: 'link',
      url: 'https://library.example/cells#wall',
      children: [{ value: 'the ' }, { type: 'emphasis' }],
    });
  });

  test('are text where it has none', () => {
    expect(linkOf('[[folder/Nuclei#Pores]]')).toMatchObject({ type: 'text', value: 'Nuclei › Pores' });
  });

  test('of pictures are pictures, named by their file', () => {
    expect(linkOf('![[img/leaf.png|A leaf|300]]')).toMatchObject({
      type: 'image',
      url: 'img/leaf.png',
      alt: 'A leaf',
    });
    expect(linkOf('![[leaf.png|300]]')).toMatchObject({ url: 'leaf.png', alt: 'leaf', data: { wiki: true } });
  });

  test('stand where the page has them', () => {
    expect(linkOf('[[Cells#Wall]] x')?.position).toMatchObject({ start: { offset: 0 }, end: { offset: 14 } });
  });
});

describe('formulas', () => {
  test.each([
    ['doubled backslashes', 'so \\\\(x_1\\\\) is', 'so x₁ is'],
    ['an environment alone', '\\begin{gather}\na_1\n\\end{gather}', '\u2003a₁'],
    ['an environment of text', '\\begin{itemize}', '\\\\begin{itemize}'],
    ['a code span between dollars', 'so $`x^2`$ is', 'so x² is'],
    ['a digit behind a sign', 'costs $\\sim$6000', 'costs ∼6000'],
    ['in the description of a picture', '![a $x^2$](a.png)', '[a x²](https://library.example/biology/a.png)'],
    ['in the title of an admonition', '!!! note "In $x^2$"\n    a', '> **In x²**\n> \n> a'],
    ['in a list beside prices', '- $x^2$ for $5 or $6', '- x² for $5 or $6'],
  ])('%s', (_name, markdown, shown) => {
    expect(show(markdown)).toBe(shown);
  });
});

describe('blocks', () => {
  test.each([
    ['a callout without a title', '> [!see-also]\n> a', '> **See also**\n> \n> a'],
    ['a callout with nothing else', '> [!tip] Drink water', '> **Drink water**'],
    ['a quote that is none', '> [x] a', '> [x] a'],
    ['an admonition with kinds only', '!!! note inline end\n    a', '> **Note**\n> \n> a'],
    ['an admonition within a list', '- a\n\n    !!! tip "T"\n        b', '- a\n  **T**\n  b'],
    ['a div that is never closed', ':::tip\na', '> **Tip**\n> \n> a'],
    ['a closing line alone', 'a\n\n:::\n\nb', 'a\n\nb'],
    ['a div for layout', '::: {.column width="50%"}\na\n:::', 'a'],
    ['a term with two meanings', 'T\n: a\n: b', '- **T**\n  a\n  b'],
    ['a colon line without a term', ': a', 'a'],
    [
      'a table of HTML with a name',
      '<table><caption>N</caption><tr><td>a</td><td>b</td></tr></table>',
      'N\n```\na  b\n─  ─\n```',
    ],
    ['code in HTML', '<pre>a &lt; b\n\n**c**</pre>', '```\na < b\n\n**c**\n```'],
    ['a heading without a space', '##Title\n\na', '## Title\na'],
  ])('%s', (_name, markdown, shown) => {
    expect(show(markdown)).toBe(shown);
  });
});

describe('templates', () => {
  test.each([
    ['a comment over paragraphs', 'a\n\n{% comment %}\nb\n\nc\n{% endcomment %}\n\nd', 'a\n\nd'],
    ['a comment that is never closed', 'a {% comment %} b', 'a  b'],
    ['Liquid within raw', '{% raw %}{% if x %}{% endraw %}', '`{% if x %}`'],
    ['words within raw', 'a {% raw %}b{% endraw %} c', 'a b c'],
    ['code within a line', '{% highlight js %}a{% endhighlight %}', '`a`'],
    ['an unknown tag', '{% gist 123 %}', '`gist 123`'],
    ['an unknown tag around words', '{% aside title="T" %}a{% endaside %}', '**T**a'],
    ['an export over lines', 'export const a = {\n  b: [1,\n  2],\n};\n\nc', 'c'],
    ['an unclosed export', 'export const a = {\n\nc', 'export const a = {\n\nc'],
    ['a component with a brace', '<A b={() => { return 1 > 0 }} title="T">c</A>', '**T** c'],
    ['a comment of MDX', 'a {/* b */} c', 'a  c'],
    ['an included file', '{% include note.html %}', '↪ `note.html`'],
    ['a table of contents', '[TOC]\n\na', 'a'],
  ])('%s', (_name, markdown, shown) => {
    expect(show(markdown)).toBe(shown);
  });
});
