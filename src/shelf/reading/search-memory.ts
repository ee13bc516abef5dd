// Searches whose results are kept for a while: a class asks the same thing at the same time.
import { LRUCache } from 'lru-cache';
import type { SearchIndex, SearchResult } from '../../search/index.ts';

/** Number of results that are kept, the latest used; each takes about ten kilobytes. */
const KEPT = 300;

/** For how many milliseconds: vectors may join an index that is searched already, and are to be found by then. */
const LIFETIME = 60_000;

/** What was found. A search that had no time for the question's vector is made again. */
export type Searched = SearchResult & { isHasty?: true };

/** Results of searches. They are shared, and must not be changed. */
export class SearchMemory {
  private readonly results: LRUCache<string, SearchResult>;
  /** Numbers of indexes, which are not kept in memory for their results' sake. */
  private readonly numbers = new WeakMap<SearchIndex, number>();
  private count = 0;

  /** `now` is a clock, in milliseconds. */
  constructor(now = () => performance.now()) {
    this.results = new LRUCache({ max: KEPT, ttl: LIFETIME, ttlResolution: 0, perf: { now } });
  }

  /** What is known of a question over an index, in one subject or all; what `search` finds where nothing is. */
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
