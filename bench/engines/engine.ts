// What every search engine is asked to do.
import type { SearchDocument } from '../../src/search/index.ts';

/** Paths of the pages that answer a question, best first, at most `MOST`. */
export type Ranker = (question: string) => string[];

/** An index that is being built. */
export interface Engine {
  add(page: SearchDocument): void;
  /** Ends the building; afterwards nothing can be added. */
  finish(): Ranker;
}

/** Opens an engine with no page in it. `folder` is an empty one for its files. */
export type OpenEngine = (folder: string) => Engine;

/** How many pages an engine is asked for. */
export const MOST = 10;
