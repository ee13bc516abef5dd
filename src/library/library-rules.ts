// The rules that pages must keep with one another.
import type { Problem } from './problem.ts';
import type { PageDraft } from './read-page.ts';
import { chooseSpelling, slugify, subjectSlug } from './subjects.ts';

/** Everything that is wrong between pages that are each right by themselves. All are warnings: every page can be shown. */
export function checkLibrary(drafts: readonly PageDraft[]): Problem[] {
  return [...checkSpellings(drafts), ...checkTitles(drafts)];
}

function checkSpellings(drafts: readonly PageDraft[]): Problem[] {
  const bySubject = new Map<string, PageDraft[]>();
  for (const draft of drafts) {
    const slug = subjectSlug(draft);
    const others = bySubject.get(slug);
    if (others === undefined) bySubject.set(slug, [draft]);
    else others.push(draft);
  }
  return [...bySubject].flatMap(([slug, pages]) => {
    const counts = new Map<string, number>();
    for (const { subject } of pages) counts.set(subject, (counts.get(subject) ?? 0) + 1);
    const name = chooseSpelling(slug, counts);
    return pages
      .filter(({ subject }) => subject !== '' && subject !== name)
      .map(({ path, subject, lines }) => ({
        file: path,
        line: lines.subject,
        severity: 'warning' as const,
        what: `the subject is spelled "${subject}" here and "${name}" on most pages`,
        fix: `write "${name}"`,
      }));
  });
}

function checkTitles(drafts: readonly PageDraft[]): Problem[] {
  const first = new Map<string, PageDraft>();
  return drafts.flatMap((draft): Problem[] => {
    const key = `${subjectSlug(draft)} ${slugify(draft.title) || draft.title}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, draft);
      return [];
    }
    const what = `the subject has another page with this title: ${other.path}`;
    return [
      {
        file: draft.path,
        line: draft.lines.title,
        severity: 'warning',
        what,
        fix: 'merge the two, or tell their titles apart',
      },
    ];
  });
}
