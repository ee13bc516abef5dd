// The room of pages that people of a server wrote on Discord: Markdown files in a folder a server, with all their versions, and the
// library as each server reads it.
export { authorshipIn } from './authorship.ts';
export type { Draft, Drafts } from './drafts.ts';
export { type Exported, exportPages, PATCH } from './export.ts';
export {
  type CheckedPage,
  checkPage,
  fieldsOf,
  MOST,
  oneLine,
  type PageFields,
  readFields,
  trailOf,
  type WrittenTexts,
  writeFields,
  writeSource,
} from './page-text.ts';
export { type Change, MOST_PAGES, type Saved, type ServerFolder, type StoredPage } from './server-folder.ts';
export {
  type AllServerPages,
  idAt,
  openAllServerPages,
  overlayPage,
  overlayPath,
  type ServerPages,
} from './server-pages.ts';
export { openServerShelves, type ServerShelves } from './server-shelves.ts';
export { isPageId, type Version } from './versions.ts';
export { MOST_WORDINGS, type Wording } from './wordings.ts';
export { openWrittenPages, type WrittenPages } from './written-pages.ts';
