// One page as it is shown: with further questions to go on to, and the place where it answers best.
import { fileOf, type Page, type PageEntry } from '../library/index.ts';
import { findImages } from '../markdown/index.ts';
import { type Concept, findTextBlock } from '../search/index.ts';
import type { Browsable, FoundPage, PagePicture } from './finding.ts';
import { chooseSection, hasSections } from './section/choose-section.ts';

/** Maximum number of related pages that a page offers. */
export const MAX_RELATED_PAGES = 5;

/** What a page was found for. */
export interface FoundFor {
  question: string;
  /** The question as the search understood it; without it no section is chosen. */
  concepts?: readonly Concept[] | undefined;
  /** The number of the block (see `splitBlocks` of the search room) that answers best. */
  block: number;
}

/**
 * The page at a path, opened where it answers what it was found for; at the path of a section, the page that holds it, opened
 * there. Undefined where the library has no such page, or no longer.
 */
export function findPage(shelf: Browsable, path: string, sought?: FoundFor): FoundPage | undefined {
  const found = shelf.library.page(path);
  if (found === undefined) return undefined;
  const page = { ...found, related: relatedTo(shelf, found) };
  const bestOffset = found.at ?? (sought && bestOffsetOf(found, sought));
  const pictures = picturesOf(shelf, page);
  return {
    page,
    libraryName: shelf.library.name,
    ...(pictures.length > 0 ? { pictures } : {}),
    ...(bestOffset === undefined ? {} : { bestOffset }),
  };
}

/** The pictures of a page that lie in the library. Those on the web stay links, and are never fetched. */
function picturesOf({ pictures }: Browsable, { path, answer }: Page): PagePicture[] {
  if (pictures === undefined) return [];
  return findImages(answer).flatMap(({ target, alt, at }) => {
    const found = pictures.find(fileOf(path), target);
    return found === undefined ? [] : [{ path: found, alt, at }];
  });
}

/** The page with a key, as controls name pages. Undefined where there is none, or no longer. */
export function findPageByKey(shelf: Browsable, key: string): FoundPage | undefined {
  const entry = shelf.library.entryWithKey(key);
  return entry && findPage(shelf, entry.path);
}

/** The pages that the author names, then the nearest others until there are enough; each title once. */
function relatedTo({ library, related }: Browsable, page: Page): PageEntry[] {
  const titled = new Map(page.related.map((entry) => [entry.title.toLowerCase(), entry]));
  if (titled.size >= MAX_RELATED_PAGES || related === undefined) return [...titled.values()];
  for (const path of related(page.path, MAX_RELATED_PAGES + titled.size)) {
    const entry = library.entryAt(path);
    const title = entry?.title.toLowerCase() ?? '';
    if (entry && titled.size < MAX_RELATED_PAGES && !titled.has(title)) titled.set(title, entry);
  }
  return [...titled.values()];
}

/** Where a page answers a question: in the section that clearly leads, or where it has no sections, at the block that was found. */
function bestOffsetOf({ answer, title }: Page, { question, concepts, block }: FoundFor): number | undefined {
  const passage = findTextBlock(answer, block)?.start;
  if (concepts === undefined || !hasSections(answer)) return passage;
  return chooseSection(answer, title, { question, concepts, passage });
}
