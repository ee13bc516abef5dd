// Each kind of mark in the ways that people write it: other words, nested, with other line ends, in lists and quotes.
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/library/index.ts';
import { show } from './show.ts';

/** Name, Markdown, what is shown of it, and what is not. */
type Case = [name: string, markdown: string, shown: string[], gone: string[]];

function check(markdown: string, shown: readonly string[], gone: readonly string[]): void {
  const { drafts } = parsePage('a.md', `---\ntitle: Page\n---\n${markdown}`);
  const text = show(drafts[0]?.answer ?? '').replace(/\\([*_~:#|`>])/g, '$1');
  for (const words of shown) expect(text).toContain(words);
  for (const mark of gone) expect(text).not.toContain(mark);
}

describe('admonitions and tabs of MkDocs', () => {
  test.each<Case>([
    ['with blank titles', '!!! note ""\n    No title.\n', ['No title.'], ['!!!']],
    [
      'folded',
      '??? tip "Folded"\n    In.\n\n???+ danger\n    Open.\n',
      ['Folded', 'In.', 'Danger', 'Open.'],
      ['???'],
    ],
    ['indented by tabs', '!!! note "T"\n\tOne.\n\n\tTwo.\n', ['T', 'One.', 'Two.'], ['!!!', '```']],
    ['below a line', 'A line:\n!!! note "T"\n    In.\n', ['A line:', 'T', 'In.'], ['!!!']],
    [
      'within each other',
      '!!! note "O"\n    One.\n\n    !!! warning "I"\n        Two.\n\nEnd.',
      ['O', 'One.', 'I', 'Two.', 'End.'],
      ['!!!'],
    ],
    [
      'in a list, with code',
      '1. A\n\n    !!! tip "T"\n        ```js\n        a * b * c; // __x__\n        ```\n\n2. B\n',
      ['1. A', 'a * b * c; // __x__', '2. B'],
      ['!!!'],
    ],
    [
      'of lines that end as on Windows',
      '!!! note "E"\r\n    One.\r\n\r\n    Two.\r\n\r\n=== "Py"\r\n    ```python\r\n    def f(x):\r\n        return x * 1 * 2\r\n    ```\r\n',
      ['E', 'One.', 'Two.', 'def f(x):\n    return x * 1 * 2'],
      ['!!!', '===', '\r'],
    ],
    ['in another language', '!!! hinweis "Öl"\n    Text.\n', ['Öl', 'Text.'], ['!!!']],
    ['with places', '!!! note inline end "L"\n    I.\n', ['L', 'I.'], ['!!!', 'inline']],
    [
      'tabs within tabs',
      '=== "Linux"\n\n    === "apt"\n        ```sh\n        apt x\n        ```\n    === "dnf"\n        ```sh\n        dnf x\n        ```\n\n=== "Mac"\n    Brew.\n',
      ['Linux', 'apt x', 'dnf x', 'Mac', 'Brew.'],
      ['==='],
    ],
    [
      'tabs with options of code',
      '=== \'C++\'\n\n    ```cpp hl_lines="1" linenums="1"\n    int f() { return a ** b; }\n    ```\n',
      ['C++', 'return a ** b;'],
      ['===', 'hl_lines'],
    ],
    [
      'short forms',
      'HTML is old.\n\n*[HTML]: HyperText Markup Language\n*[W3C]: World Wide Web Consortium\n',
      ['HTML: HyperText Markup Language', 'W3C: World Wide Web Consortium'],
      ['*[', ']:'],
    ],
  ])('%s', (_, markdown, shown, gone) => check(markdown, shown, gone));
});

describe('marks of Obsidian', () => {
  test.each<Case>([
    [
      'links',
      'Like [[A]], [[b|B]], [[A#R]], [[A#R|the R]], [[s/D]], [[#Here]], [[A#^i]], [[A.md]].',
      ['Like A', 'B', 'the R', 'Here'],
      ['[[', ']]', '|', '^i'],
    ],
    ['a link in a table', '| A | B |\n| --- | --- |\n| [[Dif\\|diff]] | x |\n', ['diff'], ['[[', 'Dif|']],
    [
      'embeds',
      '![[c.png]] ![[c.png|300]] ![[C.PNG|a cell|20x10]] ![[d.pdf#page=3]] ![[N#R]] Tail.',
      ['Tail.'],
      ['[[', ']]', '|300', '20x10'],
    ],
    [
      'comments',
      'Keep %%in%%this.\n\n%%\nblock\n\nmore\n%%\n\nEnd 50%%. `%%code%%`',
      ['Keep', 'this.', 'End', '%%code%%'],
      ['block', 'more'],
    ],
    [
      'a comment in a callout',
      '> [!info]- Folded\n> Text %%secret%% here\n',
      ['Folded', 'Text', 'here'],
      ['[!', 'secret'],
    ],
    [
      'callouts in callouts',
      '> [!question]+ What?\n> > [!todo] Inner\n> > nested\n\n> [!my-kind|meta] Named\n> Foo\n',
      ['What?', 'Inner', 'nested', 'Named', 'Foo'],
      ['[!'],
    ],
    [
      'callouts with other line ends',
      '> [!note]\r\n> Text\r\n\r\n> [!tip] Title\r\n> More\r\n',
      ['Note', 'Text', 'Title', 'More'],
      ['[!', '\r'],
    ],
    [
      'ids of blocks',
      'One. ^para1\n\n- item ^item-2\n\n> quote\n\n^quote-3\n\nx^2 and a ^b.',
      ['One.', 'item', 'quote'],
      ['^para1', '^item-2', '^quote'],
    ],
    [
      'marks',
      '==asked== and ==**bold** mark==; a == b, c == d, x==y==z.',
      ['asked', 'a == b, c == d, x==y==z'],
      ['==asked', 'mark=='],
    ],
  ])('%s', (_, markdown, shown, gone) => check(markdown, shown, gone));
});

describe('templates', () => {
  test.each<Case>([
    ['remarks of Hugo', 'A {{/* gone */}} B\n\n{{- /* gone too */ -}}\n\nC', ['A', 'B', 'C'], ['gone', '{{']],
    [
      'shortcodes that are shown',
      'Write {{</* figure src="x" */>}} or {{%/* note */%}}.',
      ['`{{< figure src="x" >}}`', '`{{% note %}}`'],
      ['/*'],
    ],
    [
      'remarks of kramdown',
      'A\n\n{::comment}\ngone\n{:/comment}\n\nB {::comment}gone{:/} C',
      ['A', 'B', 'C'],
      ['gone', '{:'],
    ],
    [
      'hints of Docsify',
      '?> *Time* is money\n\n!> Take care\n',
      ['Time', 'is money', 'Take care'],
      ['?>', '!>'],
    ],
    [
      'what only looks like one',
      'Ends in ?> here.\n\n`?> x`\n\n```php\n?> x\n```',
      ['Ends in ?> here.', '`?> x`', '?> x'],
      [],
    ],
    [
      'scripts and styles',
      '<div>Text<script>alert(1)</script><style>.a { x: y }</style> more</div>\n',
      ['Text', 'more'],
      ['alert', '.a {'],
    ],
    [
      'a notice of Hugo below a quote',
      '> A quote.\n{{< notice info >}}\nText\n{{< /notice >}}\n\nEnd',
      ['A quote.', 'Info', 'Text', 'End'],
      [':::', '\ue0f5', '{{'],
    ],
    [
      'a hint of GitBook below a quote',
      '> A quote.\n{% hint style="info" %}\nText\n{% endhint %}\n\nEnd',
      ['A quote.', 'Info', 'Text', 'End'],
      [':::', '\ue0f5', '{%'],
    ],
    ['a script that never ends', '<div>\n<script>alert(1)\n</div>\n\nText', ['Text'], []],
  ])('%s', (_, markdown, shown, gone) => check(markdown, shown, gone));
});

describe('dollars of shells, programs and prices are no formulas', () => {
  test.each([
    'export PATH=$HOME/bin:$PATH',
    'echo $USER and $HOME now',
    ['$', 'HOME}/x:$', 'PATH}'].join('{'),
    'LD_PATH=$LD_PATH:$HOME/lib',
    'cp $src $dst',
    'cp "$src" "$dst" and $1 $2 $@ $#',
    'foreach ($items as $item)',
    'for $i in $(seq 1 $n)',
    '$5, $10 or US$20 and A$30',
    'from $5k to $10k',
    '$1,000.50 and $2 million',
    'It is 5$ or 10$ only',
    '$(document).ready and $(this).hide',
    'regex ^a$ or ^b$ match',
    '$env:PATH and $env:HOME',
    '$x->y and $this->name',
    '%$a or {$b}',
  ])('%s', (text) => check(`Set it with ${text} by hand.`, [text.replace(/\\/g, '')], []));

  test.each<[string, string[]]>([
    ['Profit is $P = R - C$ where $R$ is $20 a unit.', ['P = R − C', '$20']],
    ['$n$-th, $k$-means; $O(n \\log n)$; ($x$, $y$)', ['n-th, k-means', 'O(n log n)', '(x, y)']],
    ['If $a<b$ and $c>d$: $\\{1, 2\\}$ and $\\frac{1}{2}$', ['a < b', 'c > d', '{1, 2}']],
    ['\\begin{dcases}1\\\\2\\end{dcases}\n\n\\begin{displaymath}l=1\\end{displaymath}', ['l = 1']],
  ])('but %s are', (text, shown) => check(text, shown, ['\\begin', '\\frac']));
});

describe('marks that stand within a line, and what is embedded', () => {
  test.each<Case>([
    [
      'tabs of GitBook on one line',
      'x\n\n{% tabs %}{% tab title="A" %}one{% endtab %}{% tab title="B" %}two{% endtab %}{% endtabs %}\n\ny',
      ['**A** one**B** two', 'y'],
      [':::', '{%', 'endtab'],
    ],
    [
      'a hint on one line',
      '{% hint style="info" %}Mind this.{% endhint %}\n\nEnd.',
      ['Mind this.', 'End.'],
      [':::', '{%'],
    ],
    [
      'a hint that ends behind its words',
      '{% hint style="warning" %}\nMind this.{% endhint %}\n\nEnd.',
      ['> **Warning**', '> Mind this.', '\nEnd.'],
      [':::', '{%', '> End.'],
    ],
    [
      'a tag that is to be shown',
      'Write {% raw %}{% load static %}{% endraw %} first.',
      ['Write `{% load static %}` first.'],
      ['raw'],
    ],
    ['text behind a summary', '<details><summary>One</summary>text</details>', ['**One** text'], ['<']],
    [
      'options of a block between slashes',
      '/// details | More\n    type: warning\n    open: true\nIn it.\n///\nOut.',
      ['**More**', 'In it.', 'Out.'],
      ['type', 'open:', '///'],
    ],
    ['code that looks like options', '/// note | N\n    word: of code\n///', ['word: of code'], ['///']],
    [
      'strings of JSX',
      '<b>\n\nOne{" "}\n{\'two\'} <Tag>{`let x = 1;`}</Tag>',
      ['One', 'two', '`let x = 1;`'],
      ['{', '" "'],
    ],
    [
      'a script within a line',
      'A <script setup>\nimport A from "a"\n</script> B',
      ['A', 'B'],
      ['import', 'script'],
    ],
    [
      'a drawing',
      'A <svg width="1"><path d="M0 0"/><text>label</text></svg> B',
      ['A', 'B'],
      ['path', 'M0', 'svg'],
    ],
    ['code about a drawing', '```html\n<svg><path d="M0"/></svg>\n```', ['<svg><path d="M0"/></svg>'], []],
    [
      'a film',
      'Watch: <iframe width="1" src="https://v.example/embed/1"></iframe>',
      ['https://v.example/embed/1'],
      ['iframe', 'width'],
    ],
    [
      'a film without a protocol',
      '<video src="//v.example/a.mp4" controls></video>',
      ['https://v.example/a.mp4'],
      ['video'],
    ],
    ['a film of the folder', 'A <video src="a.mp4"></video> B', ['A', 'B'], ['a.mp4', '<']],
    [
      'a note in a title',
      '!!! note "Euler[^ref]"\n    In.\n\n[^ref]: His book.',
      ['Euler[ref]', '[ref] His book.'],
      ['[^'],
    ],
    [
      'a note in the title of a tab',
      '=== "C++[^ref1]"\n    In.\n\n=== "Go"\n    Out.\n\n[^ref1]: A book.',
      ['C++[ref1]', 'A book.'],
      ['[^'],
    ],
    [
      'classes of characters, which are no notes',
      'It matches [^a-z] and [^abc]* only.',
      ['[^a-z]', '[^abc]*'],
      [],
    ],
  ])('%s', (_name, markdown, shown, gone) => check(markdown, shown, gone));
});
