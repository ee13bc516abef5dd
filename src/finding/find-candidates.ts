// Pages among which a person chooses.
import { LRUCache } from 'lru-cache';
import type { Library } from '../library/index.ts';
import { findTextBlock } from '../search/index.ts';
import type { Candidate, FoundMatch, Searchable, Searched } from './finding.ts';
import { excerptAt } from './section/excerpt.ts';

/** Passages that were offered last, each with the text that it stands in: pages may have changed since. */
const known = new LRUCache<string, { text: string; passage: string | undefined }>({
  max: 1000,
  maxSize: 1_000_000,
  sizeCalculation: ({ text }) => Math.max(1, text.length),
});

/** The matches as candidates, each with a sentence of the passage that matched. Pages that are gone are left out. */
export function candidatesOf(library: Library, matches: Searched['matches']): Candidate[] {
  return matches.flatMap(({ path, block }): Candidate[] => {
    const entry = library.entryAt(path);
    const text = library.answerAt(path);
    if (entry === undefined || text === undefined) return [];
    const { key, title, subjects } = entry;
    const passage = passageAt(path, text, block);
    return [{ key, title, subject: subjects[0]?.name ?? '', ...(passage === undefined ? {} : { passage }) }];
  });
}

/** What the text of a page says in a block of it. */
function passageAt(path: string, text: string, block: number): string | undefined {
  const place = `${block} ${path}`;
  const before = known.get(place);
  if (before?.text === text) return before.passage;
  const found = findTextBlock(text, block);
  const passage = excerptAt(text, found?.start ?? 0, found?.text);
  known.set(place, { text, passage });
  return passage;
}

/** The pages with these keys as candidates without a passage, as far as they are still there. */
export function candidatesWithKeys(library: Library, keys: readonly string[]): Candidate[] {
  return keys.flatMap((key): Candidate[] => {
    const entry = library.entryWithKey(key);
    return entry ? [{ key: entry.key, title: entry.title, subject: entry.subjects[0]?.name ?? '' }] : [];
  });
}

/** Maximum number of pages that are kept for "not what I asked": of the subject searched, and of all subjects. */
export const MAX_ALTERNATIVES = 4;

/** The keys of the pages that match, each once: several sections of a page are one page. */
export function keysOf(library: Library, matches: readonly FoundMatch[]): string[] {
  return [...new Set(matches.flatMap(({ path }) => library.keyAt(path) ?? []))];
}

/** The first keys that are not that of the page that is shown: what may have been meant instead. */
export function othersThan(shown: string | undefined, keys: readonly string[]): string[] {
  return keys.filter((key) => key !== shown).slice(0, MAX_ALTERNATIVES);
}

/** The keys of the pages that a search for the title of a page finds beside it: what may have been meant, where nothing else is known. */
export async function findOthers(shelf: Searchable, key: string): Promise<string[]> {
  const { library } = shelf;
  const title = library.entryWithKey(key)?.title;
  if (title === undefined) return [];
  const { matches } = await shelf.search(title);
  return othersThan(key, keysOf(library, matches));
}
