// A folder of Markdown pages → the library.
import { existsSync, statSync } from 'node:fs';
import { buildLibrary, type Library } from './library.ts';
import { type LibraryFile, readLibraryFile } from './library-file.ts';
import { checkLibrary } from './library-rules.ts';
import type { Problem } from './problem.ts';
import { type PageDraft, readPage } from './read-page.ts';
import { readLibrarySynonyms } from './synonyms-file.ts';
import { walkLibrary } from './walk.ts';

export interface LoadOptions {
  folder: string;
  /** Overrides the site that the library's relative links belong to. */
  sourceUrl?: string | undefined;
  /** Called now and then with the number of pages read and of all pages. */
  onProgress?: ((done: number, all: number) => void) | undefined;
}

export interface LoadedLibrary {
  about: LibraryFile;
  /** The pages that can be shown, in the order of their paths. */
  drafts: PageDraft[];
  /** Everything that is wrong, in the order of files and lines. */
  problems: Problem[];
}

/** Why a folder cannot serve as a library at all. */
export class LibraryError extends Error {}

/** Reads every page below the folder. Throws a `LibraryError` where there is no folder or no page in it. */
export function loadDrafts({ folder, sourceUrl, onProgress }: LoadOptions): LoadedLibrary {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new LibraryError(
      `There is no library folder at ${folder}. Set LIBRARY_DIR (or --library) to a folder of pages.`,
    );
  }
  const { problems, ...about } = readLibraryFile(folder, sourceUrl);
  problems.push(...readLibrarySynonyms(folder).problems);
  const found = [...walkLibrary(folder)];
  const drafts: PageDraft[] = [];
  for (const [index, item] of found.entries()) {
    if ('problem' in item) {
      problems.push(item.problem);
      continue;
    }
    const read = readPage(folder, item.path);
    if (read.draft) drafts.push(read.draft);
    problems.push(...read.problems);
    if (index % 256 === 255) onProgress?.(index + 1, found.length);
  }
  onProgress?.(found.length, found.length);
  problems.push(...checkLibrary(drafts));
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  return { about, drafts, problems };
}

/** As `loadDrafts`, filed and with the texts in memory: for one-off work, such as rendering every page. */
export function loadLibrary(options: LoadOptions): { library: Library; problems: Problem[] } {
  const { about, drafts, problems } = loadDrafts(options);
  requirePages(options.folder, drafts.length, problems);
  const byPath = new Map(drafts.map((draft) => [draft.path, draft]));
  return { library: buildLibrary(about, drafts, (path) => byPath.get(path)), problems };
}

/** Throws a `LibraryError` where no page can be shown. */
export function requirePages(folder: string, pages: number, problems: readonly Problem[]): void {
  if (pages > 0) return;
  const isEmpty = !problems.some(({ severity, file }) => severity === 'error' && !file.endsWith('.yml'));
  const reason = isEmpty
    ? 'It holds no .md file.'
    : `None of its pages can be read; "npm run cli -- check" lists what is wrong.`;
  throw new LibraryError(`The library folder ${folder} has no page to show. ${reason}`);
}
