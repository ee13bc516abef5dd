// npm run bench:libraries -- [--misses] DIR …: how much of any folder of Markdown becomes pages, whether its headings and what people
// ask of it are found, and what of it is shown raw or not at all. A folder is named OWNER+NAME.
import { basename } from 'node:path';
import { loadDrafts, reportLibrary } from '../../src/library/index.ts';
import { openShelf } from '../../src/shelf/index.ts';
import { askForHeadings } from './headings.ts';
import { ask, type Found, libraryQuestions } from './questions.ts';
import { lookAt } from './shown.ts';

const COLUMNS =
  'library | kind | files | pages | sections | passed over | refused | marks left | words lost | opened | offered | elsewhere | missing | answered | offered first | not found | s'.split(
    ' | ',
  );

const words = process.argv.slice(2);
const folders = words.filter((word) => word !== '--misses');
const showsMisses = words.length > folders.length;
if (folders.length === 0) {
  process.stderr.write('Usage: npm run bench:libraries -- [--misses] DIR …\n');
  process.exitCode = 2;
} else {
  process.stdout.write(`${row(COLUMNS)}\n${row(COLUMNS.map(() => '---'))}\n`);
  for (const folder of folders) process.stdout.write(`${row(await measure(folder))}\n`);
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

async function measure(folder: string): Promise<(string | number)[]> {
  const name = basename(folder).replace('+', '/');
  const loaded = loadDrafts({ folder });
  const report = reportLibrary(folder, loaded);
  const refused = new Set(
    loaded.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  ).size;
  const started = performance.now();
  const shelf = await openShelf({ folder });
  const seconds = (performance.now() - started) / 1000;
  const headings = await askForHeadings(shelf, loaded.drafts);
  const found: Record<Found, number> = { answered: 0, offered: 0, elsewhere: 0, missing: 0 };
  const notFound: string[] = [];
  for (const question of libraryQuestions().filter(({ folder: of }) => of === name)) {
    const outcome = await ask(shelf, question);
    found[outcome] += 1;
    if (outcome === 'elsewhere' || outcome === 'missing') notFound.push(`${outcome}: ${question.question}`);
  }
  const { marks, lost } = lookAt(shelf.library, folder);
  await shelf.close();
  if (showsMisses)
    for (const line of [...headings.misses, ...notFound, ...marks, ...lost.map((word) => `lost: ${word}`)])
      process.stderr.write(`${name}  ${line}\n`);
  const { opened, offered, elsewhere, missing } = headings;
  const passed = report.passedOver.map(({ reason, count }) => `${count} ${reason}`).join(', ') || '–';
  const ofFolder = [name, report.kind, report.files, report.pages, report.sections, passed, refused];
  const ofQuestions = [found.answered, found.offered, found.elsewhere + found.missing];
  return [
    ...ofFolder,
    marks.length,
    lost.length,
    opened,
    offered,
    elsewhere,
    missing,
    ...ofQuestions,
    seconds.toFixed(1),
  ];
}
