// The shelf: a library that is indexed in a thread of its own, saved, and watched for changes.
export type { Completion } from './meaning.ts';
export { openShelf, type Shelf, type ShelfOptions } from './shelf.ts';
