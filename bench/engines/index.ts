// The engines that are compared, and how each is used.
import type { OpenEngine } from './engine.ts';

export { type Engine, MOST, type OpenEngine, type Ranker } from './engine.ts';

export interface EngineEntry {
  label: string;
  /** What it is given and how it is set, in a few words. */
  how: string;
  /** Loads the engine's own library only, so that a process that runs one carries no other. */
  load(): Promise<{ open: OpenEngine }>;
}

export const ENGINES = {
  cribsheet: {
    label: 'Cribsheet',
    how: 'title, keywords, aliases, answer, with the study thesaurus',
    load: () => import('./cribsheet.ts'),
  },
  fuse: {
    label: 'Fuse.js 7',
    how: 'titles; `ignoreLocation`, `threshold: 0.4`, which is faster and ranks better than the defaults',
    load: () => import('./fuse.ts'),
  },
  'fuse-tokens': {
    label: 'Fuse.js 7 token search',
    how: 'titles, `useTokenSearch`',
    load: () => import('./fuse-tokens.ts'),
  },
  minisearch: {
    label: 'MiniSearch 7',
    how: 'title × 3, keywords × 2, answer; `fuzzy: 0.2`',
    load: () => import('./minisearch.ts'),
  },
  flexsearch: {
    label: 'FlexSearch 0.8',
    how: 'title, keywords, answer; `tokenize: "forward"`, `suggest`, fields merged',
    load: () => import('./flexsearch.ts'),
  },
  fts5: {
    label: 'SQLite FTS5',
    how: 'title × 5, keywords × 3, answer; porter, `bm25`, any word; a file, through `libsql`',
    load: () => import('./fts5.ts'),
  },
} satisfies Record<string, EngineEntry>;

export type EngineName = keyof typeof ENGINES;
