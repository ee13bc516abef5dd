// The library as readers see it: every page filed, linked and ready to be shown.

import { hash } from 'node:crypto';
import { posix } from 'node:path';
import { detach } from '../../bytes/index.ts';

import type { LibraryFile } from '../folder/library-file.ts';
import type { PageDraft } from '../page/page-draft.ts';
import type { Catalogue, PageHead } from './catalogue.ts';
import { chooseQuestions } from './choose-questions.ts';

import type { Page, PageEntry, Subject } from './page.ts';
import { chooseSpelling, slugify, subjectSlug } from './subjects.ts';

export interface SubjectCount extends Subject {
  /** How many pages are filed under it. */
  count: number;
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
  /** Questions to begin with: those of library.yml, or where it names none, some that the pages ask. */
  readonly questions: readonly string[];
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
  /** The answer alone of the page at a path, as Markdown: nothing that it links to is looked up. */
  answerAt(path: string): string | undefined;
}

/** Files the pages. What is asked of one page is looked up when it is asked: opening a large library takes no time. */
export function buildLibrary(about: LibraryFile, catalogue: Catalogue): Library {
  const { pages } = catalogue;
  const subjects = nameSubjects(catalogue);
  let entries: readonly PageEntry[] | undefined;
  let questions: readonly string[] | undefined;

  function entryOf(page: number | undefined): PageEntry | undefined {
    if (page === undefined) return undefined;
    const { path, key, title, titleHash, subject } = catalogue.head(page);
    const others = catalogue.pagesTitled(titleHash).map((other) => catalogue.subjectOf(other));
    const slugs = [...new Set([subject, ...others])];
    const ofPage = slugs.flatMap((slug): Subject[] => {
      const found = subjects.get(slug);
      return found === undefined ? [] : [{ slug, name: found.name }];
    });
    return { path, key, title, subjects: ofPage };
  }

  function draftOf(page: number | undefined): PageDraft | undefined {
    return page === undefined ? undefined : catalogue.draft(page);
  }

  function entriesFor(numbers: Iterable<number>): PageEntry[] {
    return Array.from(numbers, entryOf).filter((entry) => entry !== undefined);
  }

  function entryAt(path: string): PageEntry | undefined {
    return entryOf(catalogue.pageAt(path));
  }

  function entryTitled(title: string, subject?: string): PageEntry | undefined {
    const wanted = titleKey(title);
    return entriesFor(catalogue.pagesTitled(hashTitle(title))).find(
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
    get questions() {
      questions ??=
        about.questions.length > 0 ? about.questions : chooseQuestions(catalogue, subjects.values());
      return questions;
    },
    get entries() {
      entries ??= entriesFor(pages).sort((a, b) => (a.path < b.path ? -1 : 1));
      return entries;
    },
    subjects: [...subjects.values()].sort((a, b) => a.name.localeCompare(b.name, 'en')),
    entryAt,
    entryWithKey: (key) => entryOf(catalogue.pageWithKey(key)),
    entryTitled,
    entriesOf: (subject) =>
      entriesFor(pages.filter((page) => catalogue.subjectOf(page) === subject)).sort(byTitleOrder),
    page(path) {
      const page = catalogue.pageAt(path);
      const entry = entryOf(page);
      const draft = draftOf(page);
      if (entry === undefined || draft === undefined) return undefined;
      const { answer, keywords, aliases } = draft;
      const related = new Map<string, PageEntry>();
      for (const link of draft.related) {
        const linked = entryLinked(entry, link);
        if (linked !== undefined && linked.path !== path) related.set(linked.path, linked);
      }
      const url = absoluteUrl(about.site, draft);
      return { ...entry, answer, keywords, aliases, url, related: [...related.values()] };
    },
    answerAt: (path) => draftOf(catalogue.pageAt(path))?.answer,
  };
}

/** Ten characters that stand for a path: 60 bits of its SHA-256, so that a million pages collide once in a million libraries. */
export function keyOf(path: string): string {
  return hash('sha256', path, 'base64url').slice(0, 10);
}

/** The subjects by their slugs: each under the spelling that most of its pages use, with their number. */
function nameSubjects(catalogue: Catalogue): Map<string, SubjectCount> {
  const spellings = new Map<string, Map<string, number>>();
  for (const page of catalogue.pages) {
    const subject = catalogue.subjectOf(page);
    const counts = spellings.get(subject) ?? new Map<string, number>();
    if (counts.size === 0) spellings.set(subject, counts);
    const spelling = catalogue.spellingOf(page);
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  return new Map(
    [...spellings].map(([slug, counts]) => {
      const count = [...counts.values()].reduce((sum, pages) => sum + pages, 0);
      return [slug, { slug, name: chooseSpelling(slug, counts), count }];
    }),
  );
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

/** A page's link as readers follow it; a page without one lies at its own path on the site. */
function absoluteUrl(site: string, { url, path }: PageDraft): string {
  if (/^https?:\/\//i.test(url)) return new URL(url).href;
  const local = url === '' ? path.split('/').map(encodeURIComponent).join('/') : url.replace(/^\/+/, '');
  return new URL(`${site}/${local}`).href;
}
