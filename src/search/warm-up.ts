// Warms up a process by searching: its first questions would take many times as long as later ones.
import { giveWay } from '../waiting.ts';
import type { SearchIndex } from './retrieval/search-index.ts';
import { prepareSearch, search } from './search.ts';
import { titleKeyOf } from './segment/title-lookup.ts';
import { wordForMeaning } from './word-for-meaning.ts';

/** Number of titles that are searched for. */
const MAX_TITLES = 100;

/** A title as people ask: as it stands, misspelt, and with much around it. Each takes ways through the search that the others do not. */
const WORDINGS: readonly ((title: string, other: string) => string)[] = [
  (title) => title,
  (title) => misspell(title),
  (title, other) => `${other}. ${title}, ${other}?`,
];

export interface WarmUpOptions {
  /** Ends the warm-up when aborted. */
  signal?: AbortSignal | undefined;
  /** The search; for tests. */
  ask?: typeof search;
}

/**
 * Searches for up to 100 titles that are evenly spread over an index, worded as people ask. Does one search in each turn of the event loop, and
 * gives way to real questions in between. The vector of a title stands for that of a question. Resolves when it is done or aborted.
 */
export async function warmUp(
  index: SearchIndex,
  { signal, ask = search }: WarmUpOptions = {},
): Promise<void> {
  const [segment] = index.segments;
  const pages = segment?.paths.length ?? 0;
  const step = Math.max(1, Math.ceil(pages / MAX_TITLES));
  for (let page = 0; segment !== undefined && page < pages; page += step) {
    const title = titleKeyOf(segment, page);
    const question = WORDINGS[(page / step) % WORDINGS.length]?.(title, titleKeyOf(segment, 0)) ?? title;
    const { concepts } = wordForMeaning(index, question);
    const vector = index.vectors[0]?.titleOf(page);
    const prepared = vector && prepareSearch(index, question, { concepts });
    ask(index, question, { concepts, vector, prepared });
    await giveWay();
    if (signal?.aborted) return;
  }
}

/** A title without one letter in the middle of each long word. */
function misspell(title: string): string {
  return title.replace(/\p{L}{7,}/gu, (word) => word.slice(0, 3) + word.slice(4));
}
