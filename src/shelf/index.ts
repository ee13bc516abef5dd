// The shelf room: a library that is indexed in a worker thread, saved, and watched for changes.
export type { LaidShelf } from './laid/laid-shelf.ts';
export type { Overlay, OverlayPage } from './laid/overlay.ts';
export type { Completion } from './meaning.ts';
export type { ReadableShelf } from './reader.ts';
export { openShelf, type Shelf, type ShelfOptions } from './shelf.ts';
export { Thesaurus } from './synonyms.ts';
