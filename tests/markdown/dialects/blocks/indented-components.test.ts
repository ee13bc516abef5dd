// What is indented in components of MDX is text, and code anywhere else.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../tree.ts';

describe('on a page with components nothing is code because it is indented', () => {
  test.each([
    [
      'in tabs',
      '<Tabs>\n  <Tab title="A">\n    a *b*\n  </Tab>\n</Tabs>',
      'ul(li(p(strong("A")), p("a ", em("b"))))',
    ],
    ['a fence', '<Step>\n    ```js\n    a\n      b\n    ```\n</Step>', 'code:js("a\\n  b")'],
    ['a fence behind a text', '<Step>\n    a\n    ```js\n    b\n    ```\n</Step>', 'p("a") code:js("b")'],
    [
      'a formula, with a price behind it',
      '<Step>\n      $x$ for $5\n</Step>',
      'p(inlineMath($x$), " for $5")',
    ],
    ['a table', '<Step>\n      | a |\n      | - |\n      | b |\n</Step>', 'table(tr(td("a")), tr(td("b")))'],
    ['a heading', '<Step>\n      ## A\n</Step>', 'h2("A")'],
    ['outside of them too, as MDX has it', '<Step>\na\n</Step>\n\n    b', 'p("a") p("b")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('on other pages it is code', () => {
  test.each([
    ['without components', '    a *b*', 'code("a *b*")'],
    [
      'with components in code only',
      '```js\n<A>\n</A>\n```\n\n    a *b*',
      'code:js("<A>\\n</A>") code("a *b*")',
    ],
    ['with components within lines only', 'a <B>c</B>\n\n    d *e*', 'p("a c") code("d *e*")'],
    ['with HTML in capitals', '<DIV>\n</DIV>\n\n    a *b*', 'html"<DIV>\\n</DIV>" code("a *b*")'],
    ['with other HTML', '<div>\n</div>\n\n    a *b*', 'html"<div>\\n</div>" code("a *b*")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
