// Pages of which cards are made only where their authors wrote them: those in other languages than English.
import type { Library, Page } from '../../library/index.ts';
import { languageOfPage } from './language.ts';

/** Pages of a subject that are looked at. */
const LOOKED_AT = 20;

export function isInOtherLanguage({ title, answer }: Page): boolean {
  return languageOfPage(`${title}\n${answer}`) !== undefined;
}

/** Whether a subject, by its slug, or the library has pages, most of them in other languages than English. */
export function areInOtherLanguages(library: Library, subject: string | undefined): boolean {
  const listed = library.list(subject);
  const step = Math.max(1, Math.floor(listed.length / LOOKED_AT));
  const places = Array.from({ length: Math.min(LOOKED_AT, listed.length) }, (_, number) => number * step);
  const pages = places.flatMap((place) => library.page(listed.at(place)?.path ?? '') ?? []);
  return pages.filter(isInOtherLanguage).length > pages.length / 2;
}
