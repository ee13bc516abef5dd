// Offsets of nodes stay those of the page, whatever was taken out or rewritten before.
import type { Node, Parent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseAnswer, rangeOf } from '../../../src/markdown/index.ts';

function find(node: Node, text: string): Node | undefined {
  if (node.type === 'text' && 'value' in node && String(node.value).includes(text)) return node;
  for (const child of (node as Partial<Parent>).children ?? []) {
    const found = find(child, text);
    if (found) return found;
  }
  return undefined;
}

describe('a word stands where the page has it', () => {
  test.each([
    ['behind a comment', '%% a\n\nb %%\n\nword'],
    ['behind imports', "import a from 'b';\n\nword"],
    ['in an admonition', '!!! note "T"\n\n    word'],
    ['in the title of an admonition', '!!! note "A word"\n\n    b'],
    ['in a tab within a list', '- a\n\n    === "T"\n\n        word'],
    ['in a block of GitBook', '{% hint style="info" %}\nword\n{% endhint %}'],
    ['in the title of a block', ':::tip A word\nb\n:::'],
    ['in the text of a link', 'see [[a|the word]]'],
    ['in the title of a callout', '> [!note] A word\n> b'],
    ['below the title of a callout', '> [!note] A\n> word'],
    ['in a table of HTML', '<table><tr><td>a</td><td>word</td></tr></table>'],
    ['in a heading without a space', 'a\n\n##A word'],
    ['in a component', '<Tabs>\n<TabItem label="a">\n\nword\n\n</TabItem>\n</Tabs>'],
    ['as what is defined', 'word\n: b'],
    ['as a definition', 'a\n:   word'],
    ['in a note', 'a^[the word here]'],
  ])('%s', (_name, markdown) => {
    const node = find(parseAnswer(markdown).root, 'word');
    const { start, end } = node ? rangeOf(node) : { start: 0, end: 0 };
    expect(markdown.slice(start, end)).toContain('word');
    expect(end - start).toBeLessThan(16);
  });
});
