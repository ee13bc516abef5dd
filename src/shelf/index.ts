// The shelf room: a library that is indexed in a worker thread, saved, and kept up to date with its folder.
//
//   snapshot     an index of the library at one moment, with the pages' texts
//   layers       a snapshot of the whole folder, and a second one of what changed since, as one library
//   saved        files in the data folder
//   reading      what readers ask of a library
//   watching     notices changes in the folder
//   laid         pages that only some readers see, laid over a library
//   shared       a library in memory that threads share
export type { LaidShelf } from './laid/laid-shelf.ts';
export type { Overlay, OverlayPage } from './laid/overlay.ts';
export type { View } from './layers.ts';
export type { Completion } from './meaning.ts';
export type { ReadableShelf } from './reading/reader.ts';
export {
  type FindPicture,
  hasVectors,
  openSharedView,
  type SharedView,
  shareView,
} from './shared/shared-view.ts';
export { openShelf, type Shelf, type ShelfOptions } from './shelf.ts';
export { saveThesaurus, Thesaurus } from './synonyms.ts';
