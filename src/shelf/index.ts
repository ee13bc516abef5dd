// The shelf room: a library that is indexed in a worker thread, saved, and watched for changes.
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
export { Thesaurus } from './synonyms.ts';
