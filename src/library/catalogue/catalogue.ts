// What is known of every page at once, wherever that is kept: in memory, or in the bytes of a saved index.
import type { PageDraft } from '../page/page-draft.ts';

/** What of a page is kept at hand. */
export interface PageHead {
  path: string;
  /** See `PageEntry.key`. */
  key: string;
  title: string;
  /** The same number for titles that are the same question. */
  titleHash: number;
  /** Slug of the page's own subject. */
  subject: string;
  /** How the page spells it; blank where it does not. */
  spelling: string;
}

/** Pages under numbers of the catalogue's own. */
export interface Catalogue {
  /** The numbers of all pages. */
  readonly pages: Uint32Array;
  head(page: number): PageHead;
  subjectOf(page: number): string;
  spellingOf(page: number): string;
  pageAt(path: string): number | undefined;
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
  const byTitle = new Map<number, number[]>();
  for (const [page, { titleHash }] of heads.entries()) {
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
    pages: Uint32Array.from(heads.keys()),
    head,
    subjectOf: (page) => head(page).subject,
    spellingOf: (page) => head(page).spelling,
    pageAt: (path) => byPath.get(path),
    pageWithKey: (key) => byKey.get(key),
    pagesTitled: (titleHash) => byTitle.get(titleHash) ?? [],
    draft,
  };
}
