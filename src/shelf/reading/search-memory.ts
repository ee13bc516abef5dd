// A cache of search results: a whole class asks the same thing at the same time.
import { LRUCache } from 'lru-cache';
import type { SearchIndex, SearchResult } from '../../search/index.ts';

/** Maximum number of results in the cache; each takes about ten kilobytes. */
const KEPT = 300;

/** How long a result is kept, in milliseconds. Vectors may be added to an index that is in use, and must take effect soon. */
const LIFETIME = 60_000;

/** A search result. `isHasty` means that there was no time for the question's vector: it is not cached. */
export type Searched = SearchResult & { isHasty?: true };

/** A cache of search results. They are shared, and must not be changed. */
export class SearchMemory {
  private readonly results: LRUCache<string, SearchResult>;
  /** Index → a number for keys. Weak, so that the cache keeps no index in memory. */
  private readonly numbers = new WeakMap<SearchIndex, number>();
  private count = 0;

  /** `now` is a monotonic clock, in milliseconds. */
  constructor(now = () => performance.now()) {
    this.results = new LRUCache({ max: KEPT, ttl: LIFETIME, ttlResolution: 0, perf: { now } });
  }

  /** The cached result of a question over an index, in one subject or in all; else the result of `search`. */
  async take(
    index: SearchIndex,
    { question, subject = '' }: { question: string; subject?: string | undefined },
    search: () => Promise<Searched>,
  ): Promise<Searched> {
    const key = `${this.numberOf(index)}\n${subject}\n${question}`;
    const known = this.results.get(key);
    if (known !== undefined) return known;
    const found = await search();
    if (found.isHasty !== true) this.results.set(key, found);
    return found;
  }

  private numberOf(index: SearchIndex): number {
    const known = this.numbers.get(index);
    if (known !== undefined) return known;
    this.count += 1;
    this.numbers.set(index, this.count);
    return this.count;
  }
}
