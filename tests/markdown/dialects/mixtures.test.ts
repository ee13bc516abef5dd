// Dialects mixed at random: no word is lost, no comment shown, no code changed, and the tree has nodes of Markdown only.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAnswer } from '../../../src/markdown/index.ts';
import { show } from './show.ts';

/** `@` stands for a word that is shown, `§` for one that is not. */
const BLOCKS = [
  '@ @',
  '## @',
  '> [!note] @\n> @',
  '!!! note "@"\n    @\n\n    @',
  '??? tip\n    - @\n    - @',
  '=== "@"\n    ```\n    @\n\n    @\n    ```',
  ':::tip @\n@\n:::',
  '::: {.column}\n@\n:::',
  '{% hint style="info" %}\n@\n{% endhint %}',
  '{% tab title="@" %}\n@\n{% endtab %}',
  '{% highlight js %}\n@\n\n@\n{% endhighlight %}',
  '{% comment %}\n§\n{% endcomment %}',
  '{{< notice tip "@" >}}\n@\n{{< /notice >}}',
  '{{< details title="@" >}}\n@\n{{< /details >}}',
  '%%\n§\n\n§\n%%',
  '{/* § */}',
  '<Tabs>\n<TabItem label="@">\n\n@\n\n</TabItem>\n</Tabs>',
  '@\n: @',
  '<table><tr><td>@</td></tr>\n\n<tr><td>@</td></tr></table>',
  '<details>\n<summary>@</summary>\n\n@\n\n</details>',
  '```js title="@"\n@\n```',
  '- @\n- @\n\n  @',
  '| @ | @ |\n| - | - |\n| @ | [[§\\|@]] |',
];
const SPANS = [
  '@',
  '[[@]]',
  '[[§|@]]',
  '==@==',
  '%% § %%',
  '**@**',
  '`@`',
  '@{.cls}',
  '[@]{.cls}',
  '++ctrl++ @',
  '$x_1$ @',
  '{% if x %}@{% endif %}',
  '<A>@</A>',
];

const span = fc.constantFrom(...SPANS);
const block = fc.oneof(
  fc.constantFrom(...BLOCKS),
  fc.array(span, { minLength: 1, maxLength: 8 }).map((spans) => spans.join(' ')),
);
const mixture = fc.array(block, { minLength: 1, maxLength: 12 }).map((blocks) => {
  const shown: string[] = [];
  const hidden: string[] = [];
  const markdown = blocks.join('\n\n').replace(/[@§]/g, (sign) => {
    const words = sign === '@' ? shown : hidden;
    words.push(`${sign === '@' ? 'shown' : 'hidden'}${words.length}x`);
    return words.at(-1) ?? '';
  });
  return { markdown, shown, hidden };
});

const STANDARD =
  /^(?:root|paragraph|heading|text|strong|emphasis|delete|inlineCode|code|inlineMath|math|break|link|image|linkReference|imageReference|list|listItem|blockquote|table|tableRow|tableCell|html|footnoteReference|footnoteDefinition|definition|thematicBreak)$/;

function typesOf(node: { type: string; children?: unknown[] }): string[] {
  return [node.type, ...(node.children ?? []).flatMap((child) => typesOf(child as never))];
}

describe('a mixture of dialects', () => {
  test('shows each word that it has to show, and none that is hidden', () => {
    fc.assert(
      fc.property(mixture, ({ markdown, shown, hidden }) => {
        const text = show(markdown);
        expect(shown.filter((word) => !text.includes(word))).toEqual([]);
        expect(hidden.filter((word) => text.includes(word))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('is read as nodes of Markdown that stand within the text, whatever is cut off', () => {
    fc.assert(
      fc.property(mixture, fc.double({ min: 0, max: 1, noNaN: true }), ({ markdown }, share) => {
        const cut = markdown.slice(Math.floor(markdown.length * share));
        const { root } = parseAnswer(cut);
        expect(typesOf(root).filter((type) => !STANDARD.test(type))).toEqual([]);
        expect(JSON.stringify(root)).not.toContain('\ue0f4');
      }),
      { numRuns: 300 },
    );
  });
});
