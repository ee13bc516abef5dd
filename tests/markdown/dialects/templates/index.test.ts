// All templates one after the other: the page keeps its length, its code, and what is no template.
import { describe, expect, test } from 'vitest';
import { prepareTemplates } from '../../../../src/markdown/dialects/templates/index.ts';
import { treeOf } from '../../tree.ts';

const PAGES = {
  directive: '```{note} T\n:class: tip\na\n```\n\nsee {ref}`b <c>`',
  Hugo: '{{< tabs >}}\n{{< tab "A" >}}\na {{< katex >}}x{{< /katex >}}\n{{< /tab >}}\n{{< /tabs >}}',
  Liquid: '{% hint style="info" %}\n{% raw %}{{ a }}{% endraw %}\n{% endhint %}',
  addresses: '[a]({{ site.url }}/b/{{ c }}) and ![d]({{ e }})',
  MDX: 'import A from \'a\';\n\n<Note title="T">\n\na {/* b */}\n\n</Note>',
  comments: 'a %%b%% {# c #} {++d++} {~~e~>f~~}',
  MkDocs: '--8<-- "a.md"\n\n/// note | T\nb\n///\n\n{{ c("""\nd\n""") }}',
  others: '[TOC]\n\n*[A]: b\n\n?> c',
};

describe.each(Object.entries(PAGES))('a page with %s', (_name, page) => {
  test('is as long as before', () => {
    expect(prepareTemplates(page)).toHaveLength(page.length);
    expect(prepareTemplates(page)).not.toBe(page);
  });

  test('stays as it is where it is an example of code', () => {
    const example = `\`\`\`\`\`\n${page}\n\`\`\`\`\``;
    expect(prepareTemplates(example)).toBe(example);
  });
});

test.each(['a {b} 100% c < d\n\n- e', '', '{', '%', '<A', '{{', 'x = {}', '*[a](b)*'])(
  'what holds no template is the same text: %j',
  (text) => {
    expect(prepareTemplates(text)).toBe(text);
  },
);

test.each(['directive', 'Hugo', 'Liquid', 'addresses', 'comments'] as const)(
  'a page with %s reads the same in a list',
  (name) => {
    const item = `- ${PAGES[name].replace(/\n(?=.)/g, '\n  ')}`;
    expect(treeOf(item)).toBe(`ul(li(${treeOf(PAGES[name]).replaceAll(') ', '), ')}))`);
  },
);

describe('templates within each other', () => {
  test.each([
    ['Liquid in an address of Hugo', '{{< figure src="{{ a }}/b.png" alt="c" >}}', undefined],
    [
      'a hint of GitBook with a component',
      '{% hint style="info" %}\n<Card title="T">a</Card>\n{% endhint %}',
      'quote(p(strong("Info")), p(strong("T"), " a"))',
    ],
    ['a directive with a comment', '```{note}\na %%b%% c\n```', 'quote(p(strong("Note")), p("a  c"))'],
    [
      'a condition around a block of Hugo',
      '{% if a %}\n{{< tip >}}\nb\n{{< /tip >}}\n{% endif %}',
      'quote(p(strong("Tip")), p("b"))',
    ],
    [
      'a component around an admonition of MkDocs',
      '<Card>\n\n!!! note "T"\n    a\n\n</Card>',
      'quote(p(strong("T")), p("a"))',
    ],
    ['a comment around templates', '%%\n{% if a %}\n{{< tip >}}\n%%\n\nb', 'p("b")'],
  ])('%s', (_name, page, tree) => {
    if (tree !== undefined) expect(treeOf(page)).toBe(tree);
    expect(prepareTemplates(page)).toHaveLength(page.length);
  });
});
