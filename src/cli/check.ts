// cli check: what a new owner of a library reads first, and everything that is wrong with it, with the way out.
import { formatProblem, loadDrafts, reportLibrary, requirePages } from '../library/index.ts';
import { counted, showProgress } from '../terminal/index.ts';
import { type Arguments, refuseWords } from './arguments.ts';
import { findRawText } from './raw-text.ts';
import { formatReport } from './report.ts';
import { findUnshowable } from './unshowable.ts';

export async function check(args: Arguments): Promise<number> {
  refuseWords(args);
  const { config, json } = args;
  const folder = config.libraryDir;
  const loaded = loadDrafts({
    folder,
    sourceUrl: config.sourceUrl,
    onProgress: showProgress('Checking the library'),
  });
  const { drafts, problems } = loaded;
  problems.push(...(await findUnshowable(drafts)));
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) requirePages(folder, drafts.length, problems);
  const report = reportLibrary(folder, loaded, findRawText(drafts));
  if (json) {
    process.stdout.write(`${JSON.stringify({ ...report, problems })}\n`);
  } else {
    process.stdout.write(formatReport(report));
    for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
  }
  process.stderr.write(
    `${counted(report.pages, 'page')}, ${counted(errors, 'error')}, ${counted(report.warnings, 'warning')}\n`,
  );
  return errors === 0 ? 0 : 1;
}
