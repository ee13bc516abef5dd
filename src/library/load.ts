// A folder of Markdown pages → the library.
import { existsSync, statSync } from 'node:fs';
import { listPages } from './catalogue/catalogue.ts';
import { buildLibrary, type Library } from './catalogue/library.ts';
import { headOf } from './catalogue/page-head.ts';
import { cardOf, checkLibrary, type PageCard } from './check/library-rules.ts';
import { type LibraryFile, pageSetting, readLibraryFile } from './folder/library-file.ts';
import { readLibrarySynonyms } from './folder/synonyms-file.ts';
import { lineOfKey, readPage } from './page/read-page.ts';
import type { PageDraft } from './page-draft.ts';
import { hasSeedUrl, SEED_NAME } from './page-url.ts';
import type { PassedOver, Problem } from './problem.ts';
import { type Found, walkLibrary } from './walk/index.ts';

export interface LoadOptions {
  folder: string;
  /** Overrides the site that the library's relative links belong to. */
  sourceUrl?: string | undefined;
  /** The files of the folder, where they have been looked for already. */
  found?: readonly Found[] | undefined;
  /** Called now and then with the number of pages read and of all pages. */
  onProgress?: ((done: number, all: number) => void) | undefined;
}

export interface ReadLibrary {
  about: LibraryFile;
  /** What is passed over on purpose, in the order of paths. */
  passedOver: PassedOver[];
  /** Everything that is wrong, in the order of files and lines. */
  problems: Problem[];
}

export interface LoadedLibrary extends ReadLibrary {
  /** The pages that can be shown and their sections, in the order of their paths. */
  drafts: PageDraft[];
}

/** Why a folder cannot serve as a library at all. */
export class LibraryError extends Error {}

/**
 * Reads every page below the folder and hands each that can be shown to `onPage`, in the order of their paths; the sections of
 * a page, and the questions of a collection, follow it. Throws a `LibraryError` where there is no folder.
 */
export function readLibrary(
  { folder, sourceUrl, found: known, onProgress }: LoadOptions,
  onPage: (draft: PageDraft) => void,
): ReadLibrary {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new LibraryError(
      `There is no library folder at ${folder}. Set LIBRARY_DIR (or --library) to a folder of pages.`,
    );
  }
  const { problems, isNamed, ...about } = readLibraryFile(folder, sourceUrl);
  const setting = pageSetting(about);
  const passedOver: PassedOver[] = [];
  let seeds = 0;
  problems.push(...readLibrarySynonyms(folder).problems);
  const found = known ?? [...walkLibrary(folder)];
  const cards: PageCard[] = [];
  for (const [index, item] of found.entries()) {
    if ('problem' in item) {
      problems.push(item.problem);
      continue;
    }
    if ('passedOver' in item) {
      passedOver.push(item.passedOver);
      continue;
    }
    const read = readPage(folder, item.path, setting);
    for (const draft of read.drafts) {
      onPage(draft);
      if (draft.path === item.path) cards.push(cardOf(draft));
      if (hasSeedUrl(draft)) seeds += 1;
    }
    if (read.passedOver !== undefined) passedOver.push(read.passedOver);
    problems.push(...read.problems);
    if (index % 256 === 255) onProgress?.(index + 1, found.length);
  }
  onProgress?.(found.length, found.length);
  problems.push(...checkLibrary(cards, (path, key) => lineOfKey(folder, path, key)));
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  // Pages that lead to one site, most of them: the library goes by its name.
  const isSeed = !isNamed && about.site === '' && seeds > cards.length / 2;
  return { about: isSeed ? { ...about, name: SEED_NAME } : about, passedOver, problems };
}

/** As `readLibrary`, with all pages at once. */
export function loadDrafts(options: LoadOptions): LoadedLibrary {
  const drafts: PageDraft[] = [];
  return { ...readLibrary(options, (draft) => drafts.push(draft)), drafts };
}

/** As `loadDrafts`, filed and with the texts in memory: for one-off work, such as rendering every page. */
export function loadLibrary(options: LoadOptions): { library: Library; problems: Problem[] } {
  const { about, drafts, problems } = loadDrafts(options);
  requirePages(options.folder, drafts.length, problems);
  return {
    library: buildLibrary(
      about,
      listPages(drafts.map(headOf), (page) => drafts[page]),
    ),
    problems,
  };
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
