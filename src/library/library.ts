// The library as readers see it: every page filed, linked and ready to be shown.
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { LibraryFile } from './library-file.ts';
import type { Page, PageEntry, Subject } from './page.ts';
import type { PageDraft } from './read-page.ts';
import { chooseSpelling, slugify, subjectSlug } from './subjects.ts';

export interface SubjectCount extends Subject {
  /** How many pages are filed under it. */
  count: number;
}

/** What must be known of every page at once. */
export type DraftHead = Pick<PageDraft, 'path' | 'title' | 'subject' | 'url'>;

/** A library that never changes: a changed folder gives a new one. */
export interface Library extends LibraryFile {
  /** All pages, in the order of their paths. */
  readonly entries: readonly PageEntry[];
  /** All subjects, in the order of their names. */
  readonly subjects: readonly SubjectCount[];
  entryAt(path: string): PageEntry | undefined;
  entryWithKey(key: string): PageEntry | undefined;
  /** The page whose title is this text but for case, spaces and punctuation; of several, one filed under `subject`. */
  entryTitled(title: string, subject?: string): PageEntry | undefined;
  /** A subject's pages in the order of their titles. */
  entriesOf(subject: string): readonly PageEntry[];
  /** The whole page at a path. */
  page(path: string): Page | undefined;
}

/** Files the pages. `draftAt` gives a page's text when it is asked for, so that texts need not be held in memory. */
export function buildLibrary(
  about: LibraryFile,
  heads: readonly DraftHead[],
  draftAt: (path: string) => PageDraft | undefined,
): Library {
  const entries = fileEntries(heads);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const byTitle = groupBy(entries, (entry) => titleKey(entry.title));
  const bySubject = groupBy(entries, (entry) => slugOf(entry));

  function entryTitled(title: string, subject?: string): PageEntry | undefined {
    const twins = byTitle.get(titleKey(title));
    return subject === undefined ? twins?.[0] : twins?.find((entry) => slugOf(entry) === subject);
  }

  function entryLinked(from: PageEntry, link: { title: string; url: string }): PageEntry | undefined {
    const path = link.url
      .replace(/^https?:\/\/[^/]*/i, '')
      .replace(/^\/+/, '')
      .replace(/[?#].*$/, '');
    const name = `${path.split('/').at(-1)}.md`;
    const folder = subjectSlug({ path: '', url: link.url, subject: '' });
    return (
      byPath.get(path) ??
      byPath.get(posix.join(posix.dirname(from.path), path)) ??
      byPath.get(`${folder}/${name}`) ??
      (link.title === '' ? undefined : entryTitled(link.title))
    );
  }

  return {
    ...about,
    entries,
    subjects: countSubjects(entries),
    entryAt: (path) => byPath.get(path),
    entryWithKey: (key) => byKey.get(key),
    entryTitled,
    entriesOf: (subject) => [...(bySubject.get(subject) ?? [])].sort(byTitleOrder),
    page(path) {
      const entry = byPath.get(path);
      const draft = entry && draftAt(path);
      if (entry === undefined || draft === undefined) return undefined;
      const { answer, keywords, aliases } = draft;
      const linked = draft.related.flatMap((link) => entryLinked(entry, link) ?? []);
      const related = [...new Set(linked)].filter((other) => other !== entry);
      return { ...entry, answer, keywords, aliases, url: absoluteUrl(about.site, draft), related };
    },
  };
}

/** Ten characters that stand for a path: 60 bits of its SHA-256, so that a million pages collide once in a million libraries. */
export function keyOf(path: string): string {
  return createHash('sha256').update(path).digest('base64url').slice(0, 10);
}

function fileEntries(heads: readonly DraftHead[]): PageEntry[] {
  const slugs = heads.map(subjectSlug);
  const subjects = nameSubjects(heads, slugs);
  const twins = groupBy([...heads.keys()], (index) => titleKey(heads[index]?.title ?? ''));
  return heads
    .map(({ path, title }, index): PageEntry => {
      const same = twins.get(titleKey(title)) ?? [];
      const own = slugs[index] ?? '';
      const all = new Set([own, ...same.map((twin) => slugs[twin] ?? own)]);
      return {
        path,
        key: keyOf(path),
        title,
        subjects: [...all].flatMap((slug) => subjects.get(slug) ?? []),
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function nameSubjects(heads: readonly DraftHead[], slugs: readonly string[]): Map<string, Subject> {
  const spellings = new Map<string, Map<string, number>>();
  for (const [index, { subject }] of heads.entries()) {
    const slug = slugs[index] ?? '';
    const counts = spellings.get(slug) ?? new Map<string, number>();
    spellings.set(slug, counts.set(subject, (counts.get(subject) ?? 0) + 1));
  }
  return new Map(
    [...spellings].map(([slug, counts]) => [slug, { slug, name: chooseSpelling(slug, counts) }]),
  );
}

function countSubjects(entries: readonly PageEntry[]): SubjectCount[] {
  const counts = new Map<string, SubjectCount>();
  for (const { subjects } of entries) {
    const own = subjects[0];
    if (own === undefined) continue;
    const counted = counts.get(own.slug) ?? { ...own, count: 0 };
    counts.set(own.slug, { ...counted, count: counted.count + 1 });
  }
  return [...counts.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** What two spellings of one question have in common. */
function titleKey(title: string): string {
  return slugify(title) || title;
}

function slugOf(entry: PageEntry): string {
  return entry.subjects[0]?.slug ?? '';
}

function byTitleOrder(a: PageEntry, b: PageEntry): number {
  return a.title.localeCompare(b.title, 'en');
}

function groupBy<T>(items: readonly T[], keyOfItem: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** A page's link as readers follow it; a page without one lies at its own path on the site. */
function absoluteUrl(site: string, { url, path }: PageDraft): string {
  if (/^https?:\/\//i.test(url)) return new URL(url).href;
  const local = url === '' ? path.split('/').map(encodeURIComponent).join('/') : url.replace(/^\/+/, '');
  return new URL(`${site}/${local}`).href;
}
