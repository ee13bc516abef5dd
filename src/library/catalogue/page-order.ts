// The order in which pages are listed: by their paths, as a navigation has them, or by their titles.
import type { LibraryFile } from '../folder/library-file.ts';
import { fileOf } from '../page-draft.ts';
import type { Catalogue } from './catalogue.ts';
import { isWithin } from './subjects.ts';

/** Numbers of pages in order. */
export interface PageOrder {
  /** Those of all pages, in the order of their paths. */
  byPath(): Uint32Array;
  /** Those of a subject and of all subjects within it. */
  within(subject: string): Uint32Array;
  /** Those of a subject itself: in the order of a navigation, else of their titles. */
  of(subject: string): number[];
}

export function openOrder(about: Pick<LibraryFile, 'navigation'>, catalogue: Catalogue): PageOrder {
  const { pages } = catalogue;
  let byPath: Uint32Array | undefined;
  const order = new Map(about.navigation.map(({ path }, place) => [path, place]));

  function placed(page: number): Placed {
    const { path, title } = catalogue.head(page);
    const file = fileOf(path);
    return { page, title, place: order.get(file) ?? order.size, file: file === path ? '' : file };
  }

  return {
    byPath() {
      byPath ??= sortByPath(catalogue);
      return byPath;
    },
    within: (subject) => pages.filter((page) => isWithin(catalogue.subjectOf(page), subject)),
    of: (subject) =>
      Array.from(
        pages.filter((page) => catalogue.subjectOf(page) === subject),
        placed,
      )
        .sort(byPlace)
        .map(({ page }) => page),
  };
}

function sortByPath(catalogue: Catalogue): Uint32Array {
  const paths = Array.from(catalogue.pages, (page) => ({ page, path: catalogue.head(page).path }));
  return Uint32Array.from(
    paths.sort((a, b) => (a.path < b.path ? -1 : 1)),
    ({ page }) => page,
  );
}

/** A page in the list of its subject: where a navigation puts it, and the file of a collection that it stands in. */
interface Placed {
  page: number;
  title: string;
  place: number;
  file: string;
}

/** As a navigation has them, else by their titles; the questions of a file as they stand there. */
function byPlace(a: Placed, b: Placed): number {
  if (a.place !== b.place) return a.place - b.place;
  if (a.file !== '' && a.file === b.file) return a.page - b.page;
  return a.title.localeCompare(b.title, 'en') || a.page - b.page;
}
