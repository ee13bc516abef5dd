// cli search: many questions at once, as a TREC run for a scorer.
import { readFileSync } from 'node:fs';
import { fileOf, isSectionPath } from '../library/index.ts';
import { type Arguments, refuseWords, UsageError } from './arguments.ts';
import { openCurrentShelf } from './open.ts';

export async function search(args: Arguments): Promise<number> {
  refuseWords(args);
  const queries = readQueries(args.queries);
  const shelf = await openCurrentShelf(args);
  for (const { id, text } of queries) {
    const { outcome, matches } = await shelf.search(text, { depth: args.depth });
    const lines = matches.map(
      ({ path, score }, index) =>
        `${id} Q0 ${oneWord(pageOf(path))} ${index + 1} ${score.toFixed(6)} ${outcome}`,
    );
    process.stdout.write(`${lines.length > 0 ? lines.join('\n') : `${id} Q0 - 0 0 missing`}\n`);
  }
  await shelf.close();
  return 0;
}

/** The page that a match belongs to: a run names pages, never their sections. */
function pageOf(path: string): string {
  return isSectionPath(path) ? fileOf(path) : path;
}

/** A column of a run ends at white space: that of a path is written as in a URL. */
function oneWord(path: string): string {
  return path.replace(/\s/g, encodeURIComponent);
}

/** Lines of id, category and question with tabs between. */
function readQueries(file: string | undefined): { id: string; text: string }[] {
  if (file === undefined) throw new UsageError('search needs --queries FILE.tsv.');
  const lines = readText(file).split(/\r?\n/);
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const [id = '', category, text] = line.split('\t');
    if (category === undefined || text === undefined || !/^\S+$/.test(id)) {
      throw new UsageError(`${file}:${index + 1} is not "id <tab> category <tab> question".`);
    }
    return [{ id, text }];
  });
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw new UsageError(
      `The file ${file} cannot be read: ${error instanceof Error ? error.message : error}.`,
    );
  }
}
