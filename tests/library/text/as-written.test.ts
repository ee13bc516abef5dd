// Numbers of YAML as their author wrote them.
import { expect, test } from 'vitest';
import { parsePage } from '../../../src/library/page/read-page.ts';
import { withNumbersAsWritten } from '../../../src/library/text/as-written.ts';

test.each<[string, string, string, string[]]>([
  ['a version', 'title: 3.10\naliases: [2.0, 404]', '3.10', ['2.0', '404']],
  ['zeros in front', 'title: 007\naliases: 0012', '007', ['0012']],
  ['other ways to write a number', 'title: 1e3\naliases: [0x1F, .5, 1_000]', '1e3', ['0x1F', '.5', '1_000']],
  ['a list on lines of its own', 'title: A\naliases:\n  - 1.50\n  - b', 'A', ['1.50', 'b']],
  ['a key with a capital', 'Title: 3.10', '3.10', []],
  ['a number in quotes', 'title: "3.10"', '3.10', []],
])('%s', (_, block, title, aliases) => {
  expect(parsePage('a.md', `---\n${block}\n---\nText.\n`).drafts).toMatchObject([{ title, aliases }]);
});

test('numbers that are no names stay numbers, and so does data without any', () => {
  const data = { title: 'A', weight: 2.5 };
  expect(withNumbersAsWritten(data, 'title: A\nweight: 2.50')).toBe(data);
  expect(withNumbersAsWritten({ title: 1, weight: 2.5 }, 'title: 1\nweight: 2.50')).toEqual({
    title: '1',
    weight: 2.5,
  });
});
