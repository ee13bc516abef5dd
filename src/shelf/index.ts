// The shelf room: a library that is indexed in a worker thread, saved, and watched for changes.
export type { Completion } from './meaning.ts';
export { openShelf, type Shelf, type ShelfOptions } from './shelf.ts';
export { Thesaurus } from './synonyms.ts';
