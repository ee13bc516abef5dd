// The outline of an answer, kept for whoever reads the same answer next.
import { LRUCache } from 'lru-cache';
import { type Reading, startReading } from './reading.ts';
import { type Outline, readOutline } from './sections.ts';
import type { ResolveWikiLink } from './tree.ts';

/** Links whose targets depend on the library that the page stands in. */
const WIKI_LINK = /\[\[/;

/**
 * Outlines of the answers that were read last, of those that hold no link and so depend on nothing else: a page is read for the
 * section that answers, and right after that to be laid out.
 */
const known = new LRUCache<string, Outline>({ max: 16 });

/** Parses an answer and reads its outline, which is not to be changed. */
export function readOutlineOf(
  answer: string,
  resolveUrl: Reading['resolveUrl'],
  resolveWikiLink?: ResolveWikiLink,
): Outline {
  const found = known.get(answer);
  if (found !== undefined) return found;
  let isLinked = WIKI_LINK.test(answer);
  const resolve = (url: string): string | undefined => {
    isLinked = true;
    return resolveUrl(url);
  };
  const outline = readOutline(startReading(answer, resolve, resolveWikiLink));
  if (!isLinked) known.set(answer, outline);
  return outline;
}
