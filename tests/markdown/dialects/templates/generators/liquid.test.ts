// Tags of Jekyll's Liquid and of GitBook: what each of them says in plain Markdown.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../../tree.ts';

describe('blocks of GitBook', () => {
  test.each([
    ['a hint', '{% hint style="warning" %}\na\n{% endhint %}', 'quote(p(strong("Warning")), p("a"))'],
    ['a hint without a style', '{% hint %}\na\n{% endhint %}', 'quote(p(strong("Note")), p("a"))'],
    [
      'a hint in a list',
      '- a\n\n  {% hint style="info" %}\n  b\n  {% endhint %}\n- c',
      'ul(li(p("a"), quote(p(strong("Info")), p("b"))), li(p("c")))',
    ],
    [
      'a hint below a quote',
      '> a\n{% hint style="info" %}\nb\n{% endhint %}',
      'quote(p("a")) quote(p(strong("Info")), p("b"))',
    ],
    [
      'a hint in a hint',
      '{% hint style="info" %}\na\n\n{% hint style="tip" %}\nb\n{% endhint %}\n{% endhint %}',
      'quote(p(strong("Info")), p("a"), quote(p(strong("Tip")), p("b")))',
    ],
    [
      'tabs',
      '{% tabs %}\n{% tab title="A" %}\na\n{% endtab %}\n\n{% tab title="B" %}\nb\n{% endtab %}\n{% endtabs %}',
      'ul(li(p(strong("A")), p("a")), li(p(strong("B")), p("b")))',
    ],
    ['a tab without a name', '{% tab %}\na\n{% endtab %}', 'ul(li(p("a")))'],
    [
      'code with a title',
      '{% code title="a.js" %}\n```js\nb\n```\n{% endcode %}',
      'p(em("a.js")) code:js("b")',
    ],
    ['code without a title', '{% code lineNumbers="true" %}\n```js\nb\n```\n{% endcode %}', 'code:js("b")'],
    [
      'an address that is put in',
      '{% embed url="https://a.example/b" %}',
      'p(link<https://a.example/b>("https://a.example/b"))',
    ],
    ['a file', '{% file src="a.pdf" %}', 'p("a.pdf")'],
    [
      'a file by its caption',
      '{% file src="a.pdf" caption="Slides" %}\na\n{% endfile %}',
      'p("Slides", break, "a")',
    ],
    [
      'a reference',
      '{% content-ref url="a.md" %}\n[a.md](a.md)\n{% endcontent-ref %}',
      'p(link<a.md>("a.md"))',
    ],
    [
      'a part of another site',
      '{% @figma/embed url="https://a.example/b" %}',
      'p(link<https://a.example/b>("https://a.example/b"))',
    ],
    ['a part that was never filled in', '{% @figma/embed url="" %}\n\na', 'p("a")'],
    ['steps', '{% stepper %}\n{% step %}\n## A\nb\n{% endstep %}\n{% endstepper %}', 'h2("A") p("b")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('code of Jekyll', () => {
  test.each([
    ['in its language', '{% highlight py %}\na *b*\n{% endhighlight %}', 'code:py("a *b*")'],
    ['with options', '{% highlight py linenos %}\na\n{% endhighlight %}', 'code:py("a")'],
    [
      'with tags in it',
      '{% highlight html %}\n{% if a %}b{% endif %}\n{% endhighlight %}',
      'code:html("{% if a %}b{% endif %}")',
    ],
    ['with blank lines', '{% highlight py %}\na\n\n    b\n{% endhighlight %}', 'code:py("a\\n\\n    b")'],
    ['within a line', 'a {% highlight py %}b{% endhighlight %} c', 'p("a ", `b`, " c")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('tags that decide what is shown', () => {
  test.each([
    ['conditions', '{% if a %}b{% else %}c{% endif %}', 'p("bc")'],
    ['conditions on lines of their own', '{% if a %}\nb\n{% endif %}\n\nc', 'p("b") p("c")'],
    ['loops', '{% for a in b %}\n- c\n{% endfor %}', 'ul(li(p("c")))'],
    ['assignments', '{% assign a = b %}\n\nc', 'p("c")'],
    ['with white space control', 'a {%- if b -%}c{%- endif -%}', 'p("a c")'],
    ['comments', 'a {% comment %}b{% endcomment %} c', 'p("a  c")'],
    ['comments with tags in them', '{% comment %}\n{% if a %}\n{% endcomment %}\n\nb', 'p("b")'],
    ['comments that are never closed', '{% comment %}\na', 'p("a")'],
    ['what is shown as written', '{% raw %}{{ a }}{% if b %}{% endraw %}', 'p(`{{ a }}{% if b %}`)'],
    ['what is shown as written, and never ends', '{% raw %}{% if a %}b', 'p("b")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('tags that stand for something elsewhere', () => {
  test.each([
    ['a file', '{% include note.html %}', 'p("↪ ", `note.html`)'],
    [
      'a file with what it says',
      '{% include note.html content="Mind this" %}',
      'p("↪ ", `note.html`, " Mind this")',
    ],
    ['a file beside the page', '{% include_relative a/b.md %}', 'p("↪ ", `a/b.md`)'],
    ['an address in a link', '[a]({% link b/c.md %})', 'p(link<b/c.md>("a"))'],
    [
      'a page in a link, behind a variable',
      '[a]({{ site.url }}{% post_url 2020-01-01-b %})',
      'p(link<2020-01-01-b>("a"))',
    ],
    ['an unknown tag', '{% gist 123 %}', 'p(`gist 123`)'],
    ['an unknown tag around words', '{% aside %}a{% endaside %}', 'p("a")'],
    ['an unknown tag around words, with a title', '{% aside "T" %}a{% endaside %}', 'p(strong("T"), "a")'],
    [
      'an address of an unknown tag',
      '{% video url="https://a.example/b" %}',
      'p(link<https://a.example/b>("https://a.example/b"))',
    ],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what is no tag', () => {
  test.each([
    ['code', '`{% if a %}`', 'p(`{% if a %}`)'],
    ['a block of code', '```\n{% hint %}\n```', 'code("{% hint %}")'],
    ['one that is never closed', 'a {% if b', 'p("a {% if b")'],
    ['percent in braces', '{%} a', 'p("{%} a")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
