// The library room: reads a folder of Markdown pages, files them by subject, and tells what is wrong with them.
export { type Catalogue, listPages, type PageHead } from './catalogue.ts';
export { detach } from './detach.ts';
export { buildLibrary, headOf, type Library, type SubjectCount } from './library.ts';
export { type LibraryFile, readLibraryFile } from './library-file.ts';
export {
  LibraryError,
  type LoadedLibrary,
  type LoadOptions,
  loadDrafts,
  loadLibrary,
  readLibrary,
  requirePages,
} from './load.ts';
export type { Page, PageEntry, Subject } from './page.ts';
export { formatProblem, type Problem, type Severity } from './problem.ts';
export { type PageDraft, parsePage, type ReadPage, readPage } from './read-page.ts';
export { readText } from './read-text.ts';
export { slugify, subjectSlug } from './subjects.ts';
export { readLibrarySynonyms, readSynonyms, type SynonymEntry } from './synonyms-file.ts';
export { type Found, isPageName, walkLibrary } from './walk.ts';
