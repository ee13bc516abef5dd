// cli init: a library.yml for a folder, with what was found out about it, each line explained.
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import {
  buildLibrary,
  headOf,
  type LibraryFile,
  listPages,
  loadDrafts,
  requirePages,
} from '../library/index.ts';
import { counted, showProgress } from '../terminal/index.ts';
import { type Arguments, UsageError } from './arguments.ts';

export async function init({ words, config }: Arguments): Promise<number> {
  const [folder = config.libraryDir, ...rest] = words;
  if (rest.length > 0) throw new UsageError('init takes one folder.');
  const file = join(folder, 'library.yml');
  if (existsSync(file)) {
    process.stderr.write(`${file} is there already; it is left as it is.\n`);
    return 1;
  }
  const { about, drafts, problems } = loadDrafts({ folder, onProgress: showProgress('Reading the library') });
  requirePages(folder, drafts.length, problems);
  const library = buildLibrary(
    about,
    listPages(drafts.map(headOf), (page) => drafts[page]),
  );
  writeFileSync(file, settingsFile(about, library.questions, library.size));
  process.stdout.write(
    `${resolve(file)} was written. See what it says, and then: npm run cli -- check --library ${folder}\n`,
  );
  return 0;
}

/** The text of library.yml: what was found as it is, what was not as comments to be filled in. */
function settingsFile(about: LibraryFile, questions: readonly string[], pages: number): string {
  const { name, kind, site, notes } = about;
  return [
    '# What this library is called and where it can be read. Every line may be changed or left out.',
    `# Found: ${kind}, ${counted(pages, 'page')}.`,
    ...notes.map((note) => `# Found: ${note}.`),
    '',
    '# Shown below every answer.',
    stringify({ name }).trim(),
    '',
    '# The site that the pages can be read on: answers link to it.',
    site === '' ? '# site: https://notes.example.org' : stringify({ site }).trim(),
    '',
    '# The folder of their sources on the web, where there is no site.',
    '# edit: https://github.com/owner/repository/blob/main/docs',
    '',
    '# Questions to begin with: at most eight.',
    ...(questions.length === 0
      ? ['# questions:', '#   - What is …?']
      : [stringify({ questions: [...questions] }).trim()]),
    '',
  ].join('\n');
}
