// What is offered under "Did you mean" holds no marks of Markdown, whatever is asked.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderUnsure } from '../../src/answer/index.ts';
import { candidatesOf } from '../../src/finding/find-candidates.ts';
import { speak } from '../../src/language/index.ts';
import { projectRoot } from '../../src/root.ts';
import { openShelf } from '../../src/shelf/index.ts';
import { findRawMarksIn } from '../markdown/raw-markup.ts';

/** TeX, pipes of tables and fences, beside the marks of dialects. */
const MARKS = /\$[^\s$][^$\n]*\$|\\(?:frac|text|begin|left|right|lambda|mathbf)\b|\|[^|\n]+\||```|\\n/;

/** Asks each page's title in halves, so that several pages are meant, and looks at what is offered. */
async function findMarks(folder: string, questions: number) {
  const shelf = await openShelf({ folder });
  const found: string[] = [];
  let excerpts = 0;
  try {
    for (const { title } of shelf.library.entries.slice(0, questions)) {
      const { matches } = await shelf.search(title);
      const candidates = candidatesOf(shelf.library, matches.slice(0, 5));
      excerpts += candidates.filter(({ passage }) => passage !== undefined).length;
      const message = renderUnsure('', candidates, speak());
      const marks = findRawMarksIn([message]).map(({ dialect, around }) => `${dialect}: ${around}`);
      const raw = candidates.flatMap(({ passage }) => (passage && MARKS.test(passage) ? [passage] : []));
      found.push(...[...marks, ...raw].map((mark) => `${title} → ${mark}`));
    }
  } finally {
    await shelf.close();
  }
  return { found, excerpts };
}

test('the library that ships', { timeout: 300_000 }, async () => {
  const { found, excerpts } = await findMarks(join(projectRoot(), 'content'), 150);
  expect(found).toEqual([]);
  expect(excerpts).toBeGreaterThan(300);
});
