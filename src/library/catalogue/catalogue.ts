// What is known of every page at once, wherever that is kept: in memory, or in the bytes of a saved index.
import { isSectionPath, type PageDraft, type PageKind } from '../page-draft.ts';

/** What of a page is kept at hand. */
export interface PageHead {
  path: string;
  /** See `PageEntry.key`. */
  key: string;
  kind: PageKind;
  title: string;
  /** The same number for titles that are the same question. */
  titleHash: number;
  /** Slug of the page's own subject. */
  subject: string;
  /** How the page spells it; blank where it does not. */
  spelling: string;
  /** The names that the parts of the subject's slug were made of. */
  trail: readonly string[];
}

/** Pages, and the sections that can be found within them, under numbers of the catalogue's own. */
export interface Catalogue {
  /** The numbers of all pages; sections are not among them. */
  readonly pages: Uint32Array;
  head(page: number): PageHead;
  subjectOf(page: number): string;
  spellingOf(page: number): string;
  /** See `PageHead.trail`; undefined where no page is filed there. */
  trailOf(subject: string): readonly string[] | undefined;
  /** The page or section at a path. */
  pageAt(path: string): number | undefined;
  /** The page or section with a key. */
  pageWithKey(key: string): number | undefined;
  /** In the order of `pages`. */
  pagesTitled(titleHash: number): readonly number[];
  /** The page's text, or undefined where it cannot be read. */
  draft(page: number): PageDraft | undefined;
}

/** A catalogue of pages in memory. */
export function listPages(
  heads: readonly PageHead[],
  draft: (page: number) => PageDraft | undefined,
): Catalogue {
  const byPath = new Map(heads.map(({ path }, page) => [path, page]));
  const byKey = new Map(heads.map(({ key }, page) => [key, page]));
  const trails = new Map(heads.map(({ subject, trail }) => [subject, trail]));
  const byTitle = new Map<number, number[]>();
  const pages = Uint32Array.from(heads.keys()).filter((page) => !isSectionPath(heads[page]?.path ?? ''));
  for (const page of pages) {
    const titleHash = heads[page]?.titleHash ?? 0;
    const same = byTitle.get(titleHash);
    if (same === undefined) byTitle.set(titleHash, [page]);
    else same.push(page);
  }
  const head = (page: number): PageHead => {
    const found = heads[page];
    if (found === undefined) throw new Error(`there is no page number ${page}`);
    return found;
  };
  return {
    pages,
    head,
    subjectOf: (page) => head(page).subject,
    spellingOf: (page) => head(page).spelling,
    trailOf: (subject) => trails.get(subject),
    pageAt: (path) => byPath.get(path),
    pageWithKey: (key) => byKey.get(key),
    pagesTitled: (titleHash) => byTitle.get(titleHash) ?? [],
    draft,
  };
}
