// Pages in an order in which those that stand side by side in the library, and so are about the same, are far apart.
import type { Library, Page } from '../../library/index.ts';

/** Places from one page to the next. A prime, so that all pages are reached whatever their number (unless that is a multiple of it). */
const STRIDE = 7919;

/** At most `most` pages of a subject, given by its slug, or of the library. `first` is the place of the first one, and may be any whole number. */
export function* scatteredPages(
  library: Library,
  { subject, first, most }: { subject: string | undefined; first: number; most: number },
): Generator<Page> {
  const pages = library.list(subject);
  for (let tried = 0; tried < Math.min(most, pages.length); tried += 1) {
    const entry = pages.at((first + tried * STRIDE) % pages.length);
    const page = entry && library.page(entry.path);
    if (page !== undefined) yield page;
  }
}
