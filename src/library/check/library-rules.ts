// The rules that pages must keep with one another.

import { detach } from '../../bytes/index.ts';
import { titleKey } from '../catalogue/page-head.ts';
import { chooseSpelling, subjectSlug } from '../catalogue/subjects.ts';
import type { PageDraft } from '../page-draft.ts';
import type { Problem } from '../problem.ts';

/** What the rules must know of every page at once. */
export interface PageCard {
  path: string;
  subject: string;
  slug: string;
  titleKey: string;
}

export function cardOf(draft: PageDraft): PageCard {
  const { path, title, subject } = draft;
  return {
    path,
    subject: detach(subject),
    slug: subjectSlug(draft),
    titleKey: detach(titleKey(title)),
  };
}

/** Tells the 1-based line of a front matter key in the file at a path. */
export type LineOfKey = (path: string, key: 'title' | 'subject') => number;

/** Everything that is wrong between pages that are each right by themselves. All are warnings: every page can be shown. */
export function checkLibrary(cards: readonly PageCard[], lineOf: LineOfKey): Problem[] {
  return [...checkSpellings(cards, lineOf), ...checkTitles(cards, lineOf)];
}

function checkSpellings(cards: readonly PageCard[], lineOf: LineOfKey): Problem[] {
  const bySubject = new Map<string, PageCard[]>();
  for (const card of cards) {
    const others = bySubject.get(card.slug);
    if (others === undefined) bySubject.set(card.slug, [card]);
    else others.push(card);
  }
  return [...bySubject].flatMap(([slug, pages]) => {
    const counts = new Map<string, number>();
    for (const { subject } of pages) counts.set(subject, (counts.get(subject) ?? 0) + 1);
    const name = chooseSpelling(slug, counts);
    // Where each page has a word of its own, none is a slip.
    const spelt = pages.filter(({ subject }) => subject !== '').length;
    if ((counts.get(name) ?? 0) * 2 <= spelt) return [];
    return pages
      .filter(({ subject }) => subject !== '' && subject !== name)
      .map(({ path, subject }) => ({
        file: path,
        line: lineOf(path, 'subject'),
        severity: 'warning' as const,
        what: `the subject is spelled "${subject}" here and "${name}" on most pages`,
        fix: `write "${name}"`,
      }));
  });
}

function checkTitles(cards: readonly PageCard[], lineOf: LineOfKey): Problem[] {
  const first = new Map<string, PageCard>();
  return cards.flatMap((card): Problem[] => {
    const key = `${card.slug} ${card.titleKey}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, card);
      return [];
    }
    const what = `the subject has another page with this title: ${other.path}`;
    return [
      {
        file: card.path,
        line: lineOf(card.path, 'title'),
        severity: 'warning',
        what,
        fix: 'merge the two, or tell their titles apart',
      },
    ];
  });
}
