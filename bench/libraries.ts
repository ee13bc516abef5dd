// npm run bench:libraries -- [--misses] DIR …: how much of any folder of Markdown becomes pages, and whether its headings are found.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { find } from '../src/finding/index.ts';
import { fileOf, loadDrafts, type PageDraft, reportLibrary } from '../src/library/index.ts';
import { openShelf, type Shelf } from '../src/shelf/index.ts';

/** Number of headings that are asked for in each library. */
const HEADINGS = 40;

interface Asked {
  /** Opened at the heading, or shown as the page of that name. */
  opened: number;
  /** Offered among others. */
  offered: number;
  elsewhere: number;
  missing: number;
}

const words = process.argv.slice(2);
const folders = words.filter((word) => word !== '--misses');
const showsMisses = words.length > folders.length;
if (folders.length === 0) {
  process.stderr.write('Usage: npm run bench:libraries -- [--misses] DIR …\n');
  process.exitCode = 2;
}
if (folders.length > 0) {
  process.stdout.write(
    '| library | kind | files | pages | sections | passed over | refused | s | opened | offered | elsewhere | missing |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n',
  );
}
for (const folder of folders) process.stdout.write(`${await measure(folder)}\n`);

/** One row of the table. */
async function measure(folder: string): Promise<string> {
  const loaded = loadDrafts({ folder });
  const report = reportLibrary(folder, loaded);
  const refused = new Set(
    loaded.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  ).size;
  const started = performance.now();
  const shelf = await openShelf({ folder });
  const seconds = (performance.now() - started) / 1000;
  const asked = await askForHeadings(shelf, loaded.drafts);
  await shelf.close();
  const passed = report.passedOver.map(({ reason, count }) => `${count} ${reason}`).join(', ');
  const cells = [
    basename(folder).replace('+', '/'),
    report.kind,
    report.files,
    report.pages,
    report.sections,
    passed || '–',
    refused,
    seconds.toFixed(1),
    asked.opened,
    asked.offered,
    asked.elsewhere,
    asked.missing,
  ];
  return `| ${cells.join(' | ')} |`;
}

async function askForHeadings(shelf: Shelf, drafts: readonly PageDraft[]): Promise<Asked> {
  const result: Asked = { opened: 0, offered: 0, elsewhere: 0, missing: 0 };
  for (const draft of sampleHeadings(drafts)) {
    const question = /\?$/.test(draft.title) ? draft.title : `what is ${draft.title}`;
    const outcome = await outcomeOf(shelf, question, draft);
    result[outcome] += 1;
    if (showsMisses && outcome !== 'opened')
      process.stderr.write(`${outcome}: ${question} (${draft.path})\n`);
  }
  return result;
}

async function outcomeOf(shelf: Shelf, question: string, draft: PageDraft): Promise<keyof Asked> {
  const found = await find(shelf, question);
  switch (found.kind) {
    case 'page': {
      const { page, bestOffset = 0 } = found;
      const isFile = fileOf(page.path) === fileOf(draft.path);
      const from = draft.offset ?? 0;
      const isThere =
        draft.kind !== 'section' || (bestOffset >= from && bestOffset <= from + draft.answer.length);
      const isNamed = page.title.toLowerCase() === draft.title.toLowerCase();
      return isNamed || (isFile && isThere) ? 'opened' : 'elsewhere';
    }
    case 'candidates':
      return found.candidates.some(({ title }) => title.endsWith(draft.title)) ? 'offered' : 'elsewhere';
    case 'nothing':
    case 'smallTalk':
      return 'missing';
    default:
      return found satisfies never;
  }
}

/** Headings of different names, in an order that is the same every time and that no property of them decides. */
function sampleHeadings(drafts: readonly PageDraft[]): PageDraft[] {
  const named = new Map<string, PageDraft>();
  for (const draft of drafts) {
    if (draft.titleFrom !== 'heading' || !/\p{L}{3}/u.test(draft.title)) continue;
    const name = draft.title.toLowerCase();
    if (!named.has(name)) named.set(name, draft);
  }
  const rank = (text: string): string => createHash('sha1').update(text).digest('hex');
  return [...named]
    .sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))
    .slice(0, HEADINGS)
    .map(([, draft]) => draft);
}
