// cli render: every message that shows a page, exactly as it would be sent.
import { relative, resolve } from 'node:path';
import { answerWith } from '../answer/index.ts';
import { writePayload } from '../discord/index.ts';
import { formatProblem, type Library, loadLibrary } from '../library/index.ts';
import { showProgress } from '../terminal/index.ts';
import { type Arguments, UsageError } from './arguments.ts';

export async function render({ words, config }: Arguments): Promise<number> {
  const { library, problems } = loadLibrary({
    folder: config.libraryDir,
    sourceUrl: config.sourceUrl,
    onProgress: showProgress('Reading the library'),
  });
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of errors) process.stderr.write(`${formatProblem(problem)}\n`);
  const paths =
    words.length > 0 ? words.map((word) => pathOf(library, config.libraryDir, word)) : allPaths(library);
  for (const path of paths) {
    const messages = answerWith({ library }, path).messages.map(writePayload);
    const flushed = process.stdout.write(`${JSON.stringify({ page: path, messages })}\n`);
    if (!flushed) await new Promise((drained) => process.stdout.once('drain', drained));
  }
  return 0;
}

function allPaths({ entries }: Library): string[] {
  return entries.map(({ path }) => path);
}

/** A page named by its path inside the library, or by that of its file. */
function pathOf(library: Library, folder: string, word: string): string {
  const inside = relative(resolve(folder), resolve(word)).split('\\').join('/');
  const found = library.entryAt(word) ?? library.entryAt(inside);
  if (found === undefined) throw new UsageError(`The library has no page ${word}.`);
  return found.path;
}
