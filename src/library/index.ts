// The library room: reads a folder of Markdown pages, files them by subject, and tells what is wrong with them.

export { type Catalogue, listPages, type PageHead } from './catalogue/catalogue.ts';
export { buildLibrary, type Library, type PageList } from './catalogue/library.ts';
export type { Page, PageEntry, Subject } from './catalogue/page.ts';
export { headOf } from './catalogue/page-head.ts';
export type { SubjectCount } from './catalogue/subject-tree.ts';
export { isWithin, subjectSlug, subjectTrail } from './catalogue/subjects.ts';
export { type LibraryReport, type RawText, reportLibrary } from './check/report.ts';
export { type LibraryFile, pageSetting, readLibraryFile } from './folder/library-file.ts';
export { isPictureName, listPictures, openPictureFiles, type PictureFiles } from './folder/pictures.ts';
export { readLibrarySynonyms, readSynonyms, type SynonymEntry } from './folder/synonyms-file.ts';
export {
  LibraryError,
  type LoadedLibrary,
  type LoadOptions,
  loadDrafts,
  loadLibrary,
  readLibrary,
  requirePages,
} from './load.ts';
export type { PageCards, WrittenCard } from './page/card-fields.ts';
export { type PageSetting, parsePage, type ReadPage, readPage } from './page/read-page.ts';
export { readName } from './page/title.ts';
export {
  fileOf,
  isSectionPath,
  type PageDraft,
  type PageKind,
  type TitleSource,
  type Written,
} from './page-draft.ts';
export { pageUrl } from './page-url.ts';
export {
  formatProblem,
  type PassedOver,
  type PassedOverReason,
  type Problem,
  type Severity,
} from './problem.ts';
export { slugify } from './slug.ts';
export { readText } from './text/read-text.ts';
export { type Found, isPageName, leadsOut, walkLibrary } from './walk/index.ts';
