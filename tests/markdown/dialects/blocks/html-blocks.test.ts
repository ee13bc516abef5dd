// Blocks of HTML: tables as tables, code in <pre> as code, and tags that are not well written.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../tree.ts';

describe('a table of HTML', () => {
  test.each([
    ['of one row', '<table><tr><td>a</td><td>b</td></tr></table>', 'table(tr(td("a"), td("b")))'],
    [
      'with a head and a body',
      '<table>\n<thead><tr><th>A</th></tr></thead>\n<tbody><tr><td>a</td></tr></tbody>\n</table>',
      'table(tr(td("A")), tr(td("a")))',
    ],
    [
      'whose rows and cells are not closed',
      '<table>\n<tr><td>a<td>b\n<tr><td>c<td>d\n</table>',
      'table(tr(td("a"), td("b")), tr(td("c"), td("d")))',
    ],
    ['in capitals', '<TABLE><TR><TD>a</TD></TR></TABLE>', 'table(tr(td("a")))'],
    [
      'with attributes',
      '<table border="1"><tr class="x"><td colspan="2">a</td></tr></table>',
      'table(tr(td("a")))',
    ],
    [
      'with blank lines',
      '<table>\n\n<tr><td>a</td></tr>\n\n<tr><td>b</td></tr>\n\n</table>\n\nc',
      'table(tr(td("a")), tr(td("b"))) p("c")',
    ],
    [
      'with Markdown and HTML in its cells',
      '<table><tr><td>*a* `b` <b>c</b></td><td>$x$</td></tr></table>',
      'table(tr(td(em("a"), " ", `b`, " ", html"<b>", "c", html"</b>"), td(inlineMath($x$))))',
    ],
    ['with a cell of several lines', '<table><tr><td>\na\nb\n</td></tr></table>', 'table(tr(td("a b")))'],
    ['with empty cells', '<table><tr><td></td><td>a</td></tr></table>', 'table(tr(td(), td("a")))'],
    ['with a name', '<table><caption>N</caption><tr><td>a</td></tr></table>', 'p("N") table(tr(td("a")))'],
    [
      'with words around its rows',
      '<table>before<tr><td>a</td></tr>after</table>',
      'p("before") table(tr(td("a"))) p("after")',
    ],
    [
      'with words around it',
      '<div>before <table><tr><td>a</td></tr></table> after</div>',
      'p(html"<div>", "before") table(tr(td("a"))) p("after", html"</div>")',
    ],
    ['in a list', '- <table><tr><td>a</td></tr></table>\n- b', 'ul(li(table(tr(td("a")))), li(p("b")))'],
    ['in a quote', '> <table><tr><td>a</td></tr></table>', 'quote(table(tr(td("a"))))'],
    [
      'two of them',
      '<table><tr><td>a</td></tr></table>\n\n<table><tr><td>b</td></tr></table>',
      'table(tr(td("a"))) table(tr(td("b")))',
    ],
    ['with a link of Obsidian', '<table><tr><td>[[a|b]]</td></tr></table>', 'table(tr(td("b")))'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('a table of HTML that cannot be read as one stays as it is', () => {
  test.each([
    ['never closed', '<table><tr><td>a</td></tr>\n\nb', 'html"<table><tr><td>a</td></tr>" p("b")'],
    ['without rows', '<table>a</table>', 'html"<table>a</table>"'],
    ['with a cell outside of a row', '<table><td>a</td></table>', 'html"<table><td>a</td></table>"'],
    [
      'with another inside',
      '<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>',
      'html"<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>"',
    ],
    ['in a code span', '`<table><tr><td>a</td></tr></table>`', 'p(`<table><tr><td>a</td></tr></table>`)'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('code in <pre>', () => {
  test.each([
    ['alone', '<pre>\na\n  b\n</pre>', 'code("a\\n  b\\n")'],
    [
      'with references to characters',
      '<pre>a &lt; b &amp;&amp; c &#39;d&#39;</pre>',
      'code("a < b && c \'d\'")',
    ],
    ['with a language', '<pre><code class="language-py">a</code></pre>', 'code:py("a")'],
    ['with a language of another kind', '<pre lang="js">a</pre>', 'code:js("a")'],
    ['with colours', '<pre><span class="k">if</span> <b>a</b></pre>', 'code("if a")'],
    ['with breaks', '<pre>a<br>b<br/>c</pre>', 'code("a\\nb\\nc")'],
    [
      'with blank lines and Markdown in it',
      '<pre>\n*a*\n\n# b\n</pre>\n\nc',
      'code("*a*\\n\\n# b\\n") p("c")',
    ],
    [
      'with words before and behind',
      '<div>before <pre>a</pre> after</div>',
      'html"<div>before " code("a") html" after</div>"',
    ],
    ['that is never closed', '<pre>a\n\nb', 'html"<pre>a\\n\\nb"'],
    ['in a list', '- <pre>a</pre>', 'ul(li(code("a")))'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('a tag that is not well written', () => {
  test.each([
    [
      'with doubled quotes',
      'a <img src="a.png" alt=""A leaf"" /> b',
      'p("a ", html"<img src=\\"a.png\\" alt=\\"A leaf\\" />", " b")',
    ],
    [
      'with a missing space',
      'a <a href="b"class="c">d</a>',
      'p("a ", html"<a href=\\"b\\"class=\\"c\\">", "d", html"</a>")',
    ],
    [
      'with an empty value',
      'a <img alt="" src="a.png"> b',
      'p("a ", html"<img alt=\\"\\" src=\\"a.png\\">", " b")',
    ],
    ['is left where it is code', '`<img alt=""a"">`', 'p(`<img alt=""a"">`)'],
    ['is left where it is a comparison', 'a <b and c> d', 'p("a ", html"<b and c>", " d")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
