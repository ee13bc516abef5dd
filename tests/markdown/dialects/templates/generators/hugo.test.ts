// Hugo's shortcodes: what each of them says in plain Markdown.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../../tree.ts';

describe('a notice', () => {
  test.each([
    ['by its name', '{{< tip >}}\na\n{{< /tip >}}', 'quote(p(strong("Tip")), p("a"))'],
    ['by its first word', '{{% notice info %}}\na\n{{% /notice %}}', 'quote(p(strong("Info")), p("a"))'],
    [
      'by its first word, with a title',
      '{{< notice warning "Be *careful*" >}}\na\n{{< /notice >}}',
      'quote(p(strong("Be ", em("careful"))), p("a"))',
    ],
    [
      'by its type',
      '{{< callout type="warning" title="T" >}}\na\n{{< /callout >}}',
      'quote(p(strong("T")), p("a"))',
    ],
    ['by its style', '{{% notice style="tip" %}}\na\n{{% /notice %}}', 'quote(p(strong("Tip")), p("a"))'],
    ['without anything to tell it by', '{{< alert >}}\na\n{{< /alert >}}', 'p("a")'],
    [
      'with paragraphs',
      '{{< hint info >}}\n\na\n\n- b\n\n{{< /hint >}}\n\nc',
      'quote(p(strong("Info")), p("a"), ul(li(p("b")))) p("c")',
    ],
    [
      'within a list',
      '- a\n\n  {{< hint info >}}\n  b\n  {{< /hint >}}\n- c',
      'ul(li(p("a"), quote(p(strong("Info")), p("b"))), li(p("c")))',
    ],
    [
      'in a notice',
      '{{< note >}}\na\n{{< tip >}}\nb\n{{< /tip >}}\n{{< /note >}}',
      'quote(p(strong("Note")), p("a"), quote(p(strong("Tip")), p("b")))',
    ],
    [
      'around code',
      '{{< note >}}\n```\n{{< tip >}}\n```\n{{< /note >}}',
      'quote(p(strong("Note")), code("{{< tip >}}"))',
    ],
    ['on one line', '{{< note >}}a{{< /note >}}', 'p("a")'],
    ['that is never closed', '{{< note >}}\na', 'p(`note`, break, "a")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what can be opened', () => {
  test.each([
    ['by its title', '{{< details title="T" >}}\na\n{{< /details >}}', 'quote(p(strong("T")), p("a"))'],
    ['by its first words', '{{< expand "T" >}}\na\n{{< /expand >}}', 'quote(p(strong("T")), p("a"))'],
    ['by its summary', '{{< details summary="T" >}}\na\n{{< /details >}}', 'quote(p(strong("T")), p("a"))'],
    ['without a title', '{{< spoiler >}}\na\n{{< /spoiler >}}', 'quote(p(strong("Details")), p("a"))'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('tabs', () => {
  test.each([
    [
      'by name',
      '{{< tabs >}}\n{{< tab "A" >}}\na\n{{< /tab >}}\n{{< tab "B" >}}\nb\n{{< /tab >}}\n{{< /tabs >}}',
      'ul(li(p(strong("A")), p("a")), li(p(strong("B")), p("b")))',
    ],
    ['by attribute', '{{% tab name="A" %}}\na\n{{% /tab %}}', 'ul(li(p(strong("A")), p("a")))'],
    [
      'below a paragraph of HTML',
      '<b>a</b>\n{{< tab "B" >}}\nb\n{{< /tab >}}',
      'p(html"<b>", "a", html"</b>") ul(li(p(strong("B")), p("b")))',
    ],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('code', () => {
  test.each([
    ['in its language', '{{< highlight go >}}\na *b*\n{{< /highlight >}}', 'code:go("a *b*")'],
    ['with options', '{{< highlight go "linenos=table" >}}\na\n{{< /highlight >}}', 'code:go("a")'],
    [
      'with braces and shortcodes in it',
      '{{< highlight go >}}\n{{ x }} {{< y >}}\n{{< /highlight >}}',
      'code:go("{{ x }} {{< y >}}")',
    ],
    ['in quotes', '{{< code "py" >}}\na\n{{< /code >}}', 'code:py("a")'],
    [
      'of a diagram',
      '{{< mermaid >}}\ngraph TD\n{{< /mermaid >}}',
      'p(em("Mermaid")) code:mermaid("graph TD")',
    ],
    ['within a line', 'a {{< highlight go >}}b{{< /highlight >}} c', 'p("a ", `b`, " c")'],
    ['with blank lines', '{{< highlight go >}}\na\n\n    b\n{{< /highlight >}}', 'code:go("a\\n\\n    b")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('formulas', () => {
  test.each([
    ['within a line', 'a {{< katex >}}x^2{{< /katex >}} b', 'p("a ", inlineMath($x^2$), " b")'],
    [
      'that are set apart by name',
      'a {{< math display >}}x{{< /math >}}',
      'p("a ", inlineMath($x$))',
    ],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('pictures, films and addresses', () => {
  test.each([
    ['a picture', '{{< figure src="a.png" caption="A *leaf*" >}}', 'p(image<a.png>(A leaf))'],
    ['a picture with a title', '{{< figure src="a.png" title="T" >}}', 'p(image<a.png>(T))'],
    ['a picture that is only described', '{{< img src="a.png" alt="T" >}}', 'p(image<a.png>(T))'],
    ['a picture by its file', '{{< image "a.png" >}}', 'p(image<a.png>())'],
    ['a picture in a paragraph', 'a {{< figure src="b.png" alt="B" >}} c', 'p("a ", image<b.png>(B), " c")'],
    ['a film', '{{< youtube dQw4w9WgXcQ >}}', 'p("youtu.be/dQw4w9WgXcQ")'],
    [
      'a film by attribute',
      '{{< vimeo id="146022717" >}}',
      'p(link<https://vimeo.com/146022717>("https://vimeo.com/146022717"))',
    ],
    ['a reference to a page', '[a]({{< ref "b.md" >}})', 'p(link<b.md>("a"))'],
    ['a reference to a heading', '[a]({{% relref "b.md#c" %}})', 'p(link<b.md#c>("a"))'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('other shortcodes', () => {
  test.each([
    ['around words', 'a {{< lead >}}b{{< /lead >}} c', 'p("a b c")'],
    ['around words, with a title', '{{< button title="T" >}}a{{< /button >}}', 'p(strong("T"), "a")'],
    ['alone', '{{< param x >}}', 'p(`param x`)'],
    ['that closes itself', '{{< icon "a" />}}', 'p(`icon "a"`)'],
    ['of the layout', '{{< columns >}}\na\n{{< /columns >}}\n\n{{< br >}}', 'p("a")'],
    ['remarks of Hugo', 'a {{/* b */}} c', 'p("a  c")'],
    ['that are shown as written', 'write {{</* tip "a" */>}}', 'p("write ", `{{< tip "a" >}}`)'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what is no shortcode', () => {
  test.each([
    ['code', '`{{< tip >}}`', 'p(`{{< tip >}}`)'],
    ['a block of code', '```\n{{< tip >}}\na\n{{< /tip >}}\n```', 'code("{{< tip >}}\\na\\n{{< /tip >}}")'],
    ['one that is never closed', '{{< tip', 'p("{{< tip")'],
    ['a variable', '{{ tip }}', 'p(`{{ tip }}`)'],
    ['one without a name', '{{< >}} a', 'p("{{< >}} a")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
