// The words behind the opening of a code block: its language, its title, what would draw it.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../tree.ts';

describe('the language of a code block', () => {
  test.each([
    ['a word', '```js\na\n```', 'code:js("a")'],
    ['as Pandoc has it', '```{.python .numbers}\na\n```', 'code:python("a")'],
    ['as Pandoc has it, with spaces', '```{ .python }\na\n```', 'code:python("a")'],
    ['as R Markdown has it', '```{r, echo=FALSE}\na\n```', 'code:r("a")'],
    ['as knitr has it', '```{python}\na\n```', 'code:python("a")'],
    ['with lines to mark', '```js{1,3}\na\n```', 'code:js("a")'],
    ['with the name of a file', '```java:Main.java {3}\na\n```', 'code:java("a")'],
    ['with an option behind a comma', '```js,linenos\na\n```', 'code:js("a")'],
    ['that is written into the page as it is', '```{=html}\n<b>\n```', 'code:html("<b>")'],
    ['with signs in its name', '```{.c++}\na\n```', 'code:c++("a")'],
    ['with a hash in its name', '```c# {2}\na\n```', 'code:c#("a")'],
    ['with a hyphen in its name', '```objective-c title="A"\na\n```', 'p(em("A")) code:objective-c("a")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('the title of a code block', () => {
  test.each([
    ['in double quotes', '```js title="A b"\na\n```', 'p(em("A b")) code:js("a")'],
    ['in single quotes', "```js title='A'\na\n```", 'p(em("A")) code:js("a")'],
    ['in braces', '``` js {title="A"}\na\n```', 'p(em("A")) code:js("a")'],
    ['as an attribute of Pandoc', '```{.js filename="a.js"}\na\n```', 'p(em("a.js")) code:js("a")'],
    ['in brackets behind the language', '```js [a b.js]\na\n```', 'p(em("a b.js")) code:js("a")'],
    ['in brackets behind lines to mark', '```ts{1,2} [b]\na\n```', 'p(em("b")) code:ts("a")'],
    ['as a caption', '```c++ caption="x"\na\n```', 'p(em("x")) code:c++("a")'],
    ['the first of two', '```js title="A" filename="B"\na\n```', 'p(em("A")) code:js("a")'],
    ['of a block that is never closed', '```js title="A"', 'p(em("A")) code:js("")'],
    ['of a formula', '```math title="A"\nx\n```', 'p(em("A")) math(x)'],
    ['of a diagram, in place of its kind', '```mermaid title="A"\na\n```', 'p(em("A")) code:mermaid("a")'],
    ['in a list', '- ```js title="A"\n  a\n  ```', 'ul(li(p(em("A")), code:js("a")))'],
    ['in a quote, between tildes', '> ~~~js title="A"\n> a\n> ~~~', 'quote(p(em("A")), code:js("a"))'],
    ['that is blank', '```js title=""\na\n```', 'code:js("a")'],
    ['that is called otherwise', '```js subtitle="A"\na\n```', 'code:js("a")'],
    ['in the code itself', '```\ntitle="A"\n```', 'code("title=\\"A\\"")'],
    [
      'in an example of Markdown',
      '````md\n```js title="A"\na\n```\n````',
      'code:md("```js title=\\"A\\"\\na\\n```")',
    ],
    ['in indented code', '    ```js title="A"\n    a', 'code("```js title=\\"A\\"\\na")'],
    ['in a code span', '`js title="A"`', 'p(`js title="A"`)'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what is drawn elsewhere is named', () => {
  test.each([
    ['a diagram', '```mermaid\na\n```', 'p(em("Mermaid")) code:mermaid("a")'],
    ['in capitals', '```Mermaid\na\n```', 'p(em("Mermaid")) code:Mermaid("a")'],
    ['in braces, as Quarto has it', '```{mermaid}\na\n```', 'p(em("Mermaid")) code:mermaid("a")'],
    ['between tildes', '~~~dot\na\n~~~', 'p(em("Graphviz")) code:dot("a")'],
    ['by one of its names', '1. ```puml\n   a\n   ```', 'ol(li(p(em("PlantUML")), code:puml("a")))'],
    ['a drawing in TeX', '```tikz\n\\draw (0,0);\n```', 'p(em("TikZ")) code:tikz("\\\\draw (0,0);")'],
    ['a formula is one', '```math\nx^2\n```', 'math(x^2)'],
    ['a language that begins with such a name is not', '```dotenv\na\n```', 'code:dotenv("a")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
