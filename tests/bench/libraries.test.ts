// The measures of public folders: the list of questions, and words that are lost.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lostWords } from '../../bench/libraries/lost-words.ts';
import { readLibraryQuestions } from '../../bench/libraries/questions.ts';
import { projectRoot } from '../../src/root.ts';

test('ten questions are asked of each folder, none twice', () => {
  const questions = readLibraryQuestions(
    readFileSync(join(projectRoot(), 'bench/libraries/questions.tsv'), 'utf8'),
  );
  const counts = new Map<string, number>();
  for (const { folder } of questions) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  expect(counts.size).toBeGreaterThanOrEqual(24);
  expect(new Set(counts.values())).toEqual(new Set([10]));
  expect(new Set(questions.map(({ folder, question }) => `${folder} ${question}`)).size).toBe(
    questions.length,
  );
});

describe('words that are lost', () => {
  test.each([
    ['a word of the text', 'alpha beta gamma', 'alpha gamma', ['beta']],
    ['none', 'The *whole* text, [linked](https://a.example/secret)', 'The whole text, linked', []],
    ['a private remark', 'shown %%hidden words%% here <!-- hidden too -->', 'shown here', []],
    ['tags and attributes', '<div class="layout">words</div> {: .style }', 'words', []],
    ['a comment of Jekyll', '{% comment %}hidden{% endcomment %} shown', 'shown', []],
    ['code counts', '```js\nconst value = 1;\n```', '', ['const', 'value']],
    ['formulas do not', '$\\alpha + \\text{words}$ follow', 'follow', []],
    ['case does not', 'Words', 'WORDS', []],
    ['Chinese by pairs', '红黑树', '红树', ['红黑']],
  ])('%s', (_name, source, shown, lost) => {
    expect(lostWords(source, shown)).toEqual(lost);
  });
});
