// Tabs of whichever dialect: one list, whatever they hold.
import { expect, test } from 'vitest';
import { checkAnswer, show } from '../show.ts';

test.each([
  [
    'GitBook, below HTML',
    '{% tabs %}\n{% tab title="One" %}\n<figure><img src="a.png" alt="leaf"></figure>\n{% endtab %}\n\n{% tab title="Two" %}\n<b>bold</b>\n{% endtab %}\n{% endtabs %}\n\nthe words behind',
  ],
  [
    'GitBook, a hint below HTML',
    '{% hint style="info" %}\n<b>One</b>\n{% endhint %}\n\nTwo\n\nthe words behind',
  ],
  [
    'Hugo, below HTML',
    '{{< tabs >}}\n{{< tab "One" >}}\n<b>bold</b>\n{{< /tab >}}\n{{< tab "Two" >}}\nb\n{{< /tab >}}\n{{< /tabs >}}\n\nthe words behind',
  ],
  [
    'Docusaurus',
    '<Tabs>\n<TabItem value="a" label="One">\n\n<b>bold</b>\n</TabItem>\n<TabItem value="b" label="Two">\n\nb\n\n</TabItem>\n</Tabs>\n\nthe words behind',
  ],
  ['MkDocs, nested', '=== "One"\n\n    === "Two"\n\n        deep\n\nthe words behind'],
  ['never closed', '::: tab One\n\na\n\n::: tab Two\n\nthe words behind'],
])('%s: every word is shown', (_name, markdown) => {
  const shown = show(markdown);
  expect(shown).toMatch(/One[\s\S]*Two[\s\S]*the words behind/);
  expect(checkAnswer(markdown)).toEqual({ marks: [], faults: [] });
});

test('what stands in a tab is read as anywhere', () => {
  const shown = show(
    '=== "One"\n\n    > [!note] Mind\n    > this\n\n    ```python title="a.py"\n    x\n    ```',
  );
  expect(shown).toContain('**Mind**');
  expect(shown).toContain('*a.py*');
});

test('what follows tabs is not in them', () => {
  const shown = show(
    '{% tabs %}\n{% tab title="One" %}\n<b>a</b>\n{% endtab %}\n{% endtabs %}\n\n## Next\n\nb',
  );
  expect(shown).toMatch(/^## Next|\*\*Next\*\*/m);
});
