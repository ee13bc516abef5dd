// Pages of which cards are made only where their authors wrote them: those in other languages than English.
import type { Library, Page } from '../../library/index.ts';
import { languageOfPage } from './language.ts';

/** Pages of a subject that are looked at. */
const LOOKED_AT = 20;

export function isAbroad({ title, answer }: Page): boolean {
  return languageOfPage(`${title}\n${answer}`) !== undefined;
}

/** Whether a subject, by its slug, or the library has pages, most of them in other languages than English. */
export function areAbroad(library: Library, subject: string | undefined): boolean {
  const entries = subject === undefined ? library.entries : library.entriesWithin(subject);
  const step = Math.max(1, Math.floor(entries.length / LOOKED_AT));
  const pages = entries
    .filter((_, index) => index % step === 0)
    .slice(0, LOOKED_AT)
    .flatMap(({ path }) => library.page(path) ?? []);
  return pages.filter(isAbroad).length > pages.length / 2;
}
