// cli check: everything that is wrong with a library, with the way out.
import { formatProblem, loadDrafts, requirePages } from '../library/index.ts';
import { showProgress } from '../terminal/index.ts';
import { type Arguments, refuseWords } from './arguments.ts';

export async function check(args: Arguments): Promise<number> {
  refuseWords(args);
  const { config } = args;
  const { drafts, problems } = loadDrafts({
    folder: config.libraryDir,
    sourceUrl: config.sourceUrl,
    onProgress: showProgress('Checking the library'),
  });
  for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  process.stderr.write(`${drafts.length} pages, ${errors} errors, ${problems.length - errors} warnings\n`);
  if (errors === 0) requirePages(config.libraryDir, drafts.length, problems);
  return errors === 0 ? 0 : 1;
}
