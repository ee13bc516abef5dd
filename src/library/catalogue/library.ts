// The library as readers see it: every page filed, linked and ready to be shown.

import { posix } from 'node:path';

import type { LibraryFile } from '../folder/library-file.ts';
import { fileOf, type PageDraft } from '../page-draft.ts';
import { pageUrl } from '../page-url.ts';
import type { Catalogue } from './catalogue.ts';
import { chooseQuestions } from './choose-questions.ts';
import type { Page, PageEntry, Subject } from './page.ts';
import { hashTitle, spelledKey, titleKey } from './page-head.ts';
import { openLinks } from './page-links.ts';
import { openOrder } from './page-order.ts';
import { nameSubjects, type SubjectCount } from './subject-tree.ts';
import { isWithin, subjectSlug } from './subjects.ts';

/** Pages in an order, of which each is looked up when it is asked for. */
export interface PageList {
  readonly length: number;
  /** The page at a place, counted from 0. */
  at(place: number): PageEntry | undefined;
}

/** A library that never changes: a changed folder gives a new one. */
export interface Library extends LibraryFile {
  /** Questions to begin with: those of library.yml, or where it names none, some that the pages ask. */
  readonly questions: readonly string[];
  /** Number of pages. */
  readonly size: number;
  /** All pages, in the order of their paths. They are kept: 17 MB for a large library. `list` is for looking at a few. */
  readonly entries: readonly PageEntry[];
  /** All pages, in the order of their paths; or those of a subject and of all subjects within it. */
  list(subject?: string): PageList;
  /** The paths of all pages, one at a time and in no order: for walks that take long over a large library. */
  paths(): Iterable<string>;
  /** All subjects at every depth, in the order of their names. */
  readonly subjects: readonly SubjectCount[];
  entryAt(path: string): PageEntry | undefined;
  /** The key of the page at a path, where only that is wanted. */
  keyAt(path: string): string | undefined;
  entryWithKey(key: string): PageEntry | undefined;
  /**
   * The page whose title is this text, but for case, spaces and punctuation where no other is closer; of several, one filed under
   * `subject` or within it. Undefined where several topics of that name remain.
   */
  entryTitled(title: string, subject?: string): PageEntry | undefined;
  /** Whether a page's title alone leads to one page: there may be others of that title in other courses. */
  isToldByTitle(entry: PageEntry): boolean;
  /** The pages of a subject itself, without those of subjects within it: in the order of a navigation, else of their titles. */
  entriesOf(subject: string): readonly PageEntry[];
  /** The whole page at a path; at that of a section, the page that holds it, opened there. */
  page(path: string): Page | undefined;
  /** The text alone of the page or section at a path, as Markdown: nothing that it links to is looked up. */
  answerAt(path: string): string | undefined;
}

/** Makes a library of a catalogue. Whatever concerns a single page is looked up when it is asked for, so that opening a large library takes no time. */
export function buildLibrary(about: LibraryFile, catalogue: Catalogue): Library {
  const { pages } = catalogue;
  const subjects = nameSubjects(catalogue);
  let entries: readonly PageEntry[] | undefined;
  const order = openOrder(about, catalogue);
  let questions: readonly string[] | undefined;

  function entryOf(page: number | undefined): PageEntry | undefined {
    if (page === undefined) return undefined;
    const { path, key, kind, title, titleHash, subject } = catalogue.head(page);
    const others =
      kind === 'question' ? catalogue.pagesTitled(titleHash).map((other) => catalogue.subjectOf(other)) : [];
    const slugs = [...new Set([subject, ...others])];
    const ofPage = slugs.flatMap((slug): Subject[] => {
      const found = subjects.get(slug);
      return found === undefined ? [] : [{ slug, name: found.name }];
    });
    const whole = kind === 'section' ? catalogue.pageAt(fileOf(path)) : undefined;
    const named = whole === undefined ? title : `${catalogue.head(whole).title} › ${title}`;
    return { path, key, title: named, subjects: ofPage };
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
    const found = catalogue.pagesTitled(hashTitle(title)).flatMap((page) => {
      const { kind, title: own, subject: slug } = catalogue.head(page);
      return titleKey(own) === wanted && (subject === undefined || isWithin(slug, subject))
        ? [{ page, kind, isSpelledSo: spelledKey(own) === spelledKey(title) }]
        : [];
    });
    // Signs tell titles apart where they are all that does: C, C++ and C#.
    const exact = found.filter(({ isSpelledSo }) => isSpelledSo);
    const meant = exact.length > 0 ? exact : found;
    // One topic in two courses is two pages, and nobody has said which one is meant.
    const isOne = meant.length === 1 || meant.every(({ kind }) => kind === 'question');
    return isOne ? entryOf(meant[0]?.page) : undefined;
  }

  function isToldByTitle({ path, title }: PageEntry): boolean {
    const page = catalogue.pageAt(path);
    const head = page === undefined ? undefined : catalogue.head(page);
    // Most titles are of one page, which is soon seen.
    const isOnly = head?.title === title && catalogue.pagesTitled(head.titleHash).length === 1;
    return isOnly || entryTitled(title) !== undefined;
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

  /** The questions of each collection, by its file, in their order. */
  let collections: Map<string, number[]> | undefined;
  function questionsOf(file: string): readonly number[] {
    collections ??= listCollections(catalogue);
    return collections.get(file) ?? [];
  }

  function relatedTo(entry: PageEntry, draft: PageDraft): PageEntry[] {
    const linked = draft.related.map((link) => entryLinked(entry, link));
    const file = fileOf(entry.path);
    const ofFile = file === entry.path ? [] : questionsOf(file).map(entryOf);
    // The questions that follow in the file, and then those before.
    const at = ofFile.findIndex((one) => one?.path === entry.path);
    const all = [...linked, ...ofFile.slice(at + 1), ...ofFile.slice(0, Math.max(at, 0))];
    const distinct = new Map(all.flatMap((one) => (one === undefined ? [] : [[one.path, one] as const])));
    distinct.delete(entry.path);
    return [...distinct.values()];
  }

  const links = openLinks(about, catalogue);
  function linksOf(file: string): Pick<Page, 'linkTo' | 'wikiLinkTo'> {
    return {
      wikiLinkTo: (target) => links.wikiLinkTo(target),
      // Files that are read where they lie link to one another as they do there.
      ...(about.addresses === 'file' ? {} : { linkTo: (target: string) => links.linkTo(file, target) }),
    };
  }

  return {
    ...about,
    size: pages.length,
    get questions() {
      questions ??= about.questions.length > 0 ? about.questions : chooseQuestions(catalogue);
      return questions;
    },
    get entries() {
      entries ??= entriesFor(order.byPath());
      return entries;
    },
    list(subject) {
      const listed = subject === undefined ? order.byPath() : order.within(subject);
      return { length: listed.length, at: (place) => entryOf(listed[place]) };
    },
    *paths() {
      for (const page of pages) yield catalogue.head(page).path;
    },
    subjects: [...subjects.values()].sort((a, b) => a.name.localeCompare(b.name, 'en')),
    entryAt,
    keyAt(path) {
      const page = catalogue.pageAt(path);
      return page === undefined ? undefined : catalogue.head(page).key;
    },
    entryWithKey: (key) => entryOf(catalogue.pageWithKey(key)),
    entryTitled,
    isToldByTitle,
    entriesOf: (subject) => entriesFor(order.of(subject)),
    page(path) {
      const found = draftOf(catalogue.pageAt(path));
      const page = found?.kind === 'section' ? catalogue.pageAt(fileOf(path)) : catalogue.pageAt(path);
      const entry = entryOf(page);
      const draft = found?.kind === 'section' ? draftOf(page) : found;
      if (found === undefined || entry === undefined || draft === undefined) return undefined;
      const { answer, keywords, aliases, cards } = draft;
      return {
        ...entry,
        answer,
        keywords,
        aliases,
        ...(cards === undefined ? {} : { cards }),
        url: pageUrl(about, found),
        related: relatedTo(entry, draft),
        ...linksOf(fileOf(path)),
        ...(found.written === undefined ? {} : { written: found.written }),
        ...(found.offset === undefined ? {} : { at: found.offset }),
      };
    },
    answerAt: (path) => draftOf(catalogue.pageAt(path))?.answer,
  };
}

function listCollections(catalogue: Catalogue): Map<string, number[]> {
  const collections = new Map<string, number[]>();
  for (const page of catalogue.pages) {
    const { path } = catalogue.head(page);
    const file = fileOf(path);
    if (file === path) continue;
    const questions = collections.get(file);
    if (questions === undefined) collections.set(file, [page]);
    else questions.push(page);
  }
  return collections;
}
