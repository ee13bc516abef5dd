// Drafts of pages as tests need them: what a test does not speak of has a plain value.
import { buildLibrary, type Library } from '../../../src/library/catalogue/library.ts';
import type { LibraryFile } from '../../../src/library/folder/library-file.ts';
import { type Catalogue, headOf, listPages, type PageDraft } from '../../../src/library/index.ts';

/** A page with this path, and what else the test says of it. */
export function draftAt(path: string, more: Partial<PageDraft> = {}): PageDraft {
  return {
    path,
    kind: 'question',
    title: `What is ${path}?`,
    titleFrom: 'title',
    answer: `About ${path}.`,
    subject: '',
    url: '',
    aliases: [],
    keywords: [],
    related: [],
    ...more,
  };
}

export function catalogueOf(drafts: readonly PageDraft[]): Catalogue {
  return listPages(drafts.map(headOf), (page) => drafts[page]);
}

/** What is known of a library whose folder says nothing of itself. */
const ABOUT: LibraryFile = {
  name: 'Notes',
  site: '',
  questions: [],
  addresses: 'file',
  root: '',
  kind: 'Markdown',
  anchors: 'github',
  navigation: [],
  notes: [],
};

export function libraryOf(drafts: readonly PageDraft[], about: Partial<LibraryFile> = {}): Library {
  return buildLibrary({ ...ABOUT, ...about }, catalogueOf(drafts));
}
