// The pages whose vectors are made, and the order in which that is done.
import type { PageHashes } from './store/vector-store.ts';

/** Pages of one segment, and their texts where they must be read. */
export interface PageSource {
  readonly length: number;
  hashes(page: number): PageHashes;
  title(page: number): string;
  /** The answer's Markdown; undefined where it can no longer be read. */
  answer(page: number): string | undefined;
  /** Whether the page is shown, and in a language that the model knows. */
  isWanted(page: number): boolean;
}

/** What stands for the texts of all pages that are wanted. */
export function* wantedHashes(sources: readonly PageSource[]): Generator<PageHashes> {
  for (const source of sources)
    for (let page = 0; page < source.length; page += 1) if (source.isWanted(page)) yield source.hashes(page);
}

/** The items in groups of `size`, the last one smaller; the groups in random order, the items of one as they came. */
export function shuffledGroups<T>(items: readonly T[], size: number): T[][] {
  const groups: { group: T[]; place: number }[] = [];
  for (let from = 0; from < items.length; from += size)
    groups.push({ group: items.slice(from, from + size), place: Math.random() });
  return groups.sort((a, b) => a.place - b.place).map(({ group }) => group);
}
