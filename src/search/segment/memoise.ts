// Memoised functions of words: students ask with the same words again and again.
import { LRUCache } from 'lru-cache';

/** Number of results that a function keeps: those used last. */
const KEPT = 10_000;

/** The same function, memoised with an LRU cache. Results are shared between callers, and must not be changed. */
export function memoise<Result extends NonNullable<unknown>>(
  compute: (word: string) => Result,
): (word: string) => Result {
  const cache = new LRUCache<string, Result>({ max: KEPT });
  return (word) => {
    const known = cache.get(word);
    if (known !== undefined) return known;
    const computed = compute(word);
    cache.set(word, computed);
    return computed;
  };
}
