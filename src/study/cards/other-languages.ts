// Pages in other languages than English: the only cards made of them are those that their authors wrote.
import type { Library, Page } from '../../library/index.ts';
import { languageOfPage } from './language.ts';

/** Maximum number of pages of a subject that are looked at. */
const MAX_PAGES = 20;

/** Whether a page is in another language than English. */
export function isInOtherLanguage({ title, answer }: Page): boolean {
  return languageOfPage(`${title}\n${answer}`) !== undefined;
}

/** Whether most pages of a subject (given by its slug) or of the library are in other languages than English, as far as a few of them show. */
export function areInOtherLanguages(library: Library, subject: string | undefined): boolean {
  const listed = library.list(subject);
  const step = Math.max(1, Math.floor(listed.length / MAX_PAGES));
  const places = Array.from({ length: Math.min(MAX_PAGES, listed.length) }, (_, number) => number * step);
  const pages = places.flatMap((place) => library.page(listed.at(place)?.path ?? '') ?? []);
  return pages.filter(isInOtherLanguage).length > pages.length / 2;
}
