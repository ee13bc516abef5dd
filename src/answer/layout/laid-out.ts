// Pages as they were laid out last, for whoever opens them next: students of one course read the same ones.
import { LRUCache } from 'lru-cache';
import type { Page } from '../../library/index.ts';
import type { Outline } from '../../markdown/index.ts';
import { layOutOutline, outlinePage } from './layout.ts';
import type { Part } from './part.ts';

/** Maximum number of pages that are remembered, and of the characters of their answers together. */
const MAX_REMEMBERED = { pages: 500, characters: 1_500_000 };

/** What a layout depends on. */
type Source = Pick<Page, 'title' | 'answer' | 'url'>;

/** A page that was read, and laid out as a whole. */
export interface LaidOut {
  outline: Outline;
  /** The whole page, in order; at least one. */
  parts: readonly Part[];
}

/** Layouts by their pages' keys; each with what it was made of, for a page may have changed since. */
const laidOut = new LRUCache<string, LaidOut & { source: Source }>({
  max: MAX_REMEMBERED.pages,
  maxSize: MAX_REMEMBERED.characters,
  sizeCalculation: ({ source }) => Math.max(1, source.answer.length),
});

/** Lays a page out: anew where it is not what it was. */
export function layOut(page: Page): LaidOut {
  const known = laidOut.get(page.key);
  if (known && areSame(known.source, page)) return known;
  const { title, answer, url } = page;
  const outline = outlinePage(page);
  const made = { outline, parts: layOutOutline(outline, title), source: { title, answer, url } };
  laidOut.set(page.key, made);
  return made;
}

function areSame(one: Source, other: Source): boolean {
  return one.answer === other.answer && one.title === other.title && one.url === other.url;
}
