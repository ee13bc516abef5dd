// Directives of MyST and fences of Obsidian's Admonition plugin, as readers see them.
import { describe, expect, test } from 'vitest';
import { DIRECTIVES } from '../../../../../src/markdown/dialects/templates/myst/directives.ts';
import { parseAnswer } from '../../../../../src/markdown/index.ts';
import { checkAnswer, show } from '../../show.ts';

describe('directives of MyST', () => {
  test.each([
    ['a note', '```{note}\nMind *this*.\n```', '> **Note**\n> \n> Mind *this*.'],
    ['one between colons', ':::{warning}\na\n:::', '> **Warning**\n> \n> a'],
    ['a title', '```{admonition} By the way\n:class: tip\n\na\n```', '> **By the way**\n> \n> a'],
    ['a theorem', '````{prf:theorem} Bayes\n:label: b\n\na\n````', '> **Bayes**\n> \n> a'],
    ['a theorem without a name', '```{prf:definition}\n:label: d\na\n```', '> **Definition**\n> \n> a'],
    ['what one should see', '```{seealso}\na\n```', '> **See also**\n> \n> a'],
    [
      'code with tags',
      '```{code-cell} ipython3\n:tags: [hide-output]\n\nx = 1\n```',
      '```python\nx = 1\n```',
    ],
    [
      'code with options between lines',
      '```{code-block} c\n---\nlineno-start: 1\n---\nint x;\n```',
      '```c\nint x;\n```',
    ],
    [
      'code whose figure has a caption',
      '```{code-cell} python\n---\nmystnb:\n  figure:\n    caption: |\n      Two lines\n      of it\n---\nx = 1\n```',
      '*Two lines of it*\n```python\nx = 1\n```',
    ],
    ['a formula', '```{math}\n:label: e\nx^2\n```', 'x²'],
    ['a formula with a formula in its text', '```{math}\nx \\text{for $c > 0$}\n```', 'x for c > 0'],
    ['a table of contents', 'a\n\n```{toctree}\n:maxdepth: 2\nintro\nend\n```\n\nb', 'a\n\nb'],
    ['terms of an index', '```{index} single: a\n```\n\nb', 'b'],
    ['a file that is put in', '```{literalinclude} code/a.py\n```', '↪ `code/a.py`'],
    [
      'a solution that is marked off',
      '```{solution-start} ex1\n:class: dropdown\n```\n\na\n\n```{solution-end}\n```\n\nb',
      '> **Solution**\n> \n> a\n\nb',
    ],
    ['code in a note', '````{tip}\n```python\nx = 1\n```\n````', '> **Tip**\n> ```python\n> x = 1\n> ```'],
    ['a note in a note', '`````{note}\na\n````{tip}\nb\n````\n`````', undefined],
    ['a language is one', '```{r, echo=FALSE}\nx <- 1\n```', '```r\nx <- 1\n```'],
    ['another language', '```{python}\nx = 1\n```', '```python\nx = 1\n```'],
    ['an example of the syntax', '````md\n```{note}\na\n```\n````', undefined],
  ])('%s', (_name, markdown, shown) => {
    if (shown !== undefined) expect(show(markdown).trim()).toBe(shown);
    expect(checkAnswer(markdown).faults).toEqual([]);
  });

  test('a picture is shown with what it says, and its caption below', () => {
    const markdown = '```{figure} img/leaf.png\n:alt: a leaf\n:width: 300px\n\nSeen from above.\n```';
    expect(show(markdown)).toContain('a leaf');
    expect(show(markdown)).toContain('Seen from above.');
    expect(checkAnswer(markdown).marks).toEqual([]);
  });

  test('an example within code stays an example', () => {
    expect(show('````md\n```{note}\na\n```\n````')).toContain('{note}');
  });

  test('tabs are a list', () => {
    const markdown = '````{tab-set}\n```{tab-item} Linux\na\n```\n```{tab-item} Mac\nb\n```\n````';
    const text = show(markdown);
    expect(text).toMatch(/Linux[\s\S]*a[\s\S]*Mac[\s\S]*b/);
    expect(checkAnswer(markdown).marks).toEqual([]);
  });
});

describe('the Admonition plugin of Obsidian', () => {
  test.each([
    ['a kind', '```ad-note\na **b**\n```', '> **Note**\n> \n> a **b**'],
    ['a title', '```ad-warning\ntitle: Careful\ncollapse: open\na\n```', '> **Careful**\n> \n> a'],
    ['a kind of two words', '~~~ad-key-idea\na\n~~~', '> **Key idea**\n> \n> a'],
    ['code within', '````ad-example\n```js\nlet a\n```\n````', '> **Example**\n> ```js\n> let a\n> ```'],
    [
      'a line that only looks like an option later',
      '```ad-tip\na\n\ntitle: b\n```',
      '> **Tip**\n> \n> a\n> \n> title: b',
    ],
  ])('%s', (_name, markdown, shown) => {
    expect(show(markdown).trim()).toBe(shown);
  });
});

test('a text stays as long as it was, so that offsets hold', () => {
  const markdown = 'a\n\n```{note} T\n:class: x\n\nb\n```\n\n```ad-tip\ntitle: c\nd\n```\ne';
  expect(DIRECTIVES.prepare(markdown)).toHaveLength(markdown.length);
  const { root } = parseAnswer(markdown);
  expect(root.children.at(-1)?.position?.start.offset).toBe(markdown.length - 1);
});

test('what is never closed loses no word', () => {
  expect(show('```{note}\na\n\nb')).toMatch(/a[\s\S]*b/);
  expect(show('```{toctree}\na')).toContain('a');
});
