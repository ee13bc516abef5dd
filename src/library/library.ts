// The library as readers see it: every page filed, linked and ready to be shown.
import { hash } from 'node:crypto';
import { posix } from 'node:path';
import { detach } from './detach.ts';
import type { LibraryFile } from './library-file.ts';
import type { Page, PageEntry, Subject } from './page.ts';
import type { PageDraft } from './read-page.ts';
import { chooseSpelling, slugify, subjectSlug } from './subjects.ts';

export interface SubjectCount extends Subject {
  /** How many pages are filed under it. */
  count: number;
}

/** What must be known of every page at once. */
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

/** What of a page is kept at hand. */
export function headOf(draft: PageDraft): PageHead {
  const { path, title, subject } = draft;
  return {
    path,
    key: keyOf(path),
    title: detach(title),
    titleHash: hashTitle(title),
    subject: subjectSlug(draft),
    spelling: detach(subject),
  };
}

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

/** Files the pages. `draftAt` gives the text of a page, by its place in `heads`: texts need not be held in memory. */
export function buildLibrary(
  about: LibraryFile,
  heads: readonly PageHead[],
  draftAt: (index: number) => PageDraft | undefined,
): Library {
  const entries = fileEntries(heads);
  const indexes = new Map(heads.map(({ path }, index) => [path, index]));
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const byTitle = groupIndexes(heads, ({ titleHash }) => titleHash);
  const bySubject = groupIndexes(heads, ({ subject }) => subject);
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));

  function entryAt(path: string): PageEntry | undefined {
    const index = indexes.get(path);
    return index === undefined ? undefined : entries[index];
  }

  function entryTitled(title: string, subject?: string): PageEntry | undefined {
    const wanted = titleKey(title);
    return byTitle
      .get(hashTitle(title))
      ?.flatMap((index) => entries[index] ?? [])
      .find(
        (entry) => titleKey(entry.title) === wanted && (subject === undefined || slugOf(entry) === subject),
      );
  }

  function entryLinked(from: PageEntry, link: { title: string; url: string }): PageEntry | undefined {
    const path = link.url
      .replace(/^https?:\/\/[^/]*/i, '')
      .replace(/^\/+/, '')
      .replace(/[?#].*$/, '');
    const name = `${path.split('/').at(-1)}.md`;
    const folder = subjectSlug({ path: '', url: link.url, subject: '' });
    return (
      entryAt(path) ??
      entryAt(posix.join(posix.dirname(from.path), path)) ??
      entryAt(`${folder}/${name}`) ??
      (link.title === '' ? undefined : entryTitled(link.title))
    );
  }

  return {
    ...about,
    entries: sorted,
    subjects: countSubjects(entries),
    entryAt,
    entryWithKey: (key) => byKey.get(key),
    entryTitled,
    entriesOf: (subject) =>
      (bySubject.get(subject) ?? []).flatMap((index) => entries[index] ?? []).sort(byTitleOrder),
    page(path) {
      const index = indexes.get(path);
      const entry = index === undefined ? undefined : entries[index];
      const draft = index === undefined ? undefined : draftAt(index);
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
  return hash('sha256', path, 'base64url').slice(0, 10);
}

/** The entries, in the order of the heads. Pages of one subject share one list of subjects. */
function fileEntries(heads: readonly PageHead[]): PageEntry[] {
  const subjects = nameSubjects(heads);
  const lists = new Map<string, readonly Subject[]>();
  const listOf = (slugs: readonly string[]): readonly Subject[] => {
    const name = slugs.join(' ');
    const list = lists.get(name) ?? slugs.flatMap((slug) => subjects.get(slug) ?? []);
    lists.set(name, list);
    return list;
  };
  const twins = groupIndexes(heads, ({ titleHash }) => titleHash);
  return heads.map(({ path, key, title, titleHash, subject }) => {
    const same = twins.get(titleHash) ?? [];
    const slugs =
      same.length === 1
        ? [subject]
        : [...new Set([subject, ...same.map((index) => heads[index]?.subject ?? subject)])];
    return { path, key, title, subjects: listOf(slugs) };
  });
}

function nameSubjects(heads: readonly PageHead[]): Map<string, Subject> {
  const spellings = new Map<string, Map<string, number>>();
  for (const { subject, spelling } of heads) {
    const counts = spellings.get(subject) ?? new Map<string, number>();
    spellings.set(subject, counts.set(spelling, (counts.get(spelling) ?? 0) + 1));
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

/** 48 bits that stand for a title's key, so that the keys of all titles need not be kept. */
function hashTitle(title: string): number {
  return Number.parseInt(hash('sha1', titleKey(title), 'hex').slice(0, 12), 16);
}

function slugOf(entry: PageEntry): string {
  return entry.subjects[0]?.slug ?? '';
}

function byTitleOrder(a: PageEntry, b: PageEntry): number {
  return a.title.localeCompare(b.title, 'en');
}

function groupIndexes<T, Key>(items: readonly T[], keyOfItem: (item: T) => Key): Map<Key, number[]> {
  const groups = new Map<Key, number[]>();
  for (const [index, item] of items.entries()) {
    const key = keyOfItem(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return groups;
}

/** A page's link as readers follow it; a page without one lies at its own path on the site. */
function absoluteUrl(site: string, { url, path }: PageDraft): string {
  if (/^https?:\/\//i.test(url)) return new URL(url).href;
  const local = url === '' ? path.split('/').map(encodeURIComponent).join('/') : url.replace(/^\/+/, '');
  return new URL(`${site}/${local}`).href;
}
