// Marks of other programs that readers see, as check reports them.
import { expect, test } from 'vitest';
import { findRawText } from '../../src/cli/raw-text.ts';
import { type PageDraft, parsePage } from '../../src/library/index.ts';

function rawIn(answer: string): string[] {
  const { drafts } = parsePage('a.md', `---\ntitle: Page\n---\n${answer}\n`);
  return findRawText(drafts as PageDraft[]).map(({ file, text }) => `${file}: ${text}`);
}

test.each([
  ['words alone', 'A cell divides.'],
  ['marks that are read', '==a== and [[note]] %%hidden%%\n\n!!! note "T"\n    In.'],
  ['a comment over blank lines', 'a %% one\n\ntwo %% b'],
  ['marks in code', 'Write `{% raw %}` or\n\n```md\n:::tip\n[[x|y]]\n```'],
  ['marks in code within a quote', '> ```md\n> [[x|y]] %%z%%\n> ```'],
  ['formulas', '$R[[x]]$ is a ring.'],
])('%s: nothing is reported', (_name, answer) => {
  expect(rawIn(answer)).toEqual([]);
});

test('a mark outside of where it means something is quoted, once a page', () => {
  expect(rawIn('[!note] Not in a quote.')).toEqual(['a.md: [!note]']);
  expect(rawIn('[!note] One.\n\n[!tip] Two.')).toEqual(['a.md: [!note]']);
});
