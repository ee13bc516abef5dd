// npm run bench:excerpts -- DIR [QUESTIONS]: what is offered under "Did you mean" for the titles of a folder's pages, evenly picked, and
// how many of these sentences hold TeX, tables, code or other marks. Set DATA_DIR to one with the library's saved index.
import { renderUnsure } from '../src/answer/index.ts';
import { candidatesOf } from '../src/finding/find-candidates.ts';
import { speak } from '../src/language/index.ts';
import { openShelf } from '../src/shelf/index.ts';
import { findRawMarksIn } from '../tests/markdown/raw-markup.ts';

/** TeX, pipes of tables and fences, beside the marks of dialects. */
const MARKS = /\$[^\s$][^$\n]*\$|\\(?:frac|text|begin|left|right|lambda|mathbf)\b|\|[^|\n]+\||```|\\n/;

/** Number of pages that are offered for a question. */
const OFFERED = 5;

const [folder, questions = '2000'] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Usage: npm run bench:excerpts -- DIR [QUESTIONS]\n');
  process.exitCode = 2;
} else {
  const shelf = await openShelf({ folder, dataDir: process.env['DATA_DIR'] });
  const { entries } = shelf.library;
  const step = Math.max(1, entries.length / Number(questions));
  const figures = { questions: 0, offered: 0, excerpts: 0, marks: 0 };
  for (let at = 0; at < entries.length; at += step) {
    const title = entries[Math.floor(at)]?.title ?? '';
    const { matches } = await shelf.search(title);
    const candidates = candidatesOf(shelf.library, matches.slice(0, OFFERED));
    const passages = candidates.flatMap(({ passage }) => passage ?? []);
    const marks = [
      ...findRawMarksIn([renderUnsure('', candidates, speak())]).map(({ around }) => around),
      ...passages.filter((passage) => MARKS.test(passage)),
    ];
    figures.questions += 1;
    figures.offered += candidates.length;
    figures.excerpts += passages.length;
    figures.marks += marks.length;
    for (const mark of marks) process.stdout.write(`${title}  →  ${mark.replaceAll('\n', '⏎')}\n`);
  }
  await shelf.close();
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}
