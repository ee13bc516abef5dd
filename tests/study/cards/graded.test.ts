// The grades of docs/cards: enough cards were fair and good, and those of content/ are made as they were read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readPage, walkLibrary } from '../../../src/library/index.ts';
import { projectRoot } from '../../../src/root.ts';
import { makeCards } from '../../../src/study/index.ts';

vi.setConfig({ testTimeout: 240_000 });

const content = join(projectRoot(), 'content');

/** The lines of a record below its heading, in columns. */
function readRecord(name: string): string[][] {
  const lines = readFileSync(join(projectRoot(), 'docs/cards', name), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.slice(1).map((line) => line.split('\t'));
}

function share(marks: readonly (string | undefined)[]): number {
  return marks.filter((mark) => mark === '1').length / marks.length;
}

test.each([
  ['large-library.tsv', 300, 2],
  ['content.tsv', 150, 1],
])('%s has %d cards, at least 95% of them fair and 85% good', (name, count, column) => {
  const rows = readRecord(name);
  expect(rows).toHaveLength(count);
  expect(share(rows.map((row) => row[column]))).toBeGreaterThanOrEqual(0.95);
  expect(share(rows.map((row) => row[column + 1]))).toBeGreaterThanOrEqual(0.85);
  // What is not fair is not good either.
  expect(rows.filter((row) => row[column] === '0' && row[column + 1] === '1')).toEqual([]);
});

test('what was read of content/ is what is made of it: another sample is due where that has changed much', () => {
  const made = new Set(
    [...walkLibrary(content)].flatMap((found) => {
      const isPage = !('problem' in found) && !('passedOver' in found);
      const [page] = isPage ? readPage(content, found.path).drafts : [];
      const cards = page === undefined ? [] : makeCards(page, 'proven');
      return cards.map(({ prompt, title, answer }) => `${prompt.kind}\t${title}\t${answer.right}`);
    }),
  );
  const rows = readRecord('content.tsv');
  const stillMade = rows.filter(([kind, , , title, , answers = '']) => {
    const [first = ''] = answers.split(' | ');
    const right = kind === 'statement' ? first.replace(/ \(.*$/s, '') : first;
    return made.has(`${kind}\t${title}\t${right}`);
  });
  expect(stillMade.length).toBeGreaterThanOrEqual(0.9 * rows.length);
});
