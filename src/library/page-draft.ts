// A page as its author wrote it.

import { MARKDOWN_ENDING } from '../file-names.ts';
import type { PageCards } from './page/card-fields.ts';

/** Where a page's title was taken from. `heading` and what follows are guesses. */
export type TitleSource = 'title' | 'question' | 'heading' | 'navigation' | 'file' | 'folder';

/**
 * `question`: the title asks what the page answers; two pages with this title answer the same question. `topic`: the title names what the page
 * is about within its course; the same title in another course may mean something else. `section`: a heading of a page, with the text below it.
 */
export type PageKind = 'question' | 'topic' | 'section';

/** A page before the rest of the library is known: its links are as written, its subject is its own word for it. */
export interface PageDraft {
  /** The file's path in the library; for a part of a file see `partPath`. */
  path: string;
  kind: PageKind;
  title: string;
  titleFrom: TitleSource;
  answer: string;
  /** The author's spelling; blank where the page names none. */
  subject: string;
  /** Where it is filed, outermost first, as folders or a navigation name it; without it, the folders of its path. */
  trail?: readonly string[];
  /** As written; blank where the page names none. */
  url: string;
  /** Code of the language it is written in, such as `pt-BR`, where the page names one. */
  language?: string;
  aliases: readonly string[];
  keywords: readonly string[];
  related: readonly { title: string; url: string }[];
  /** What its author says of cards for practice; absent where nothing. */
  cards?: PageCards;
  /** For a part of a file: the anchor of its heading, blank where it has none. */
  anchor?: string;
  /** For a section: where its text begins in the answer of its page, in UTF-16 code units. */
  offset?: number;
  /** For a page that people wrote on Discord: it stands in no file of the library, and on no site. */
  written?: Written;
}

/** By whom a page was written on Discord. */
export interface Written {
  /** The id of the person who wrote it last; absent where that is not kept any more. */
  author?: string;
}

/** The end of a file's name, and the mark after which the name of a part of the file follows. */
const PART = new RegExp(`(${MARKDOWN_ENDING})([#?])`, 'i');

/** The path of a part of a file: a `section` is shown within its page, a `question` is a page of its own. */
export function partPath(file: string, kind: 'section' | 'question', name: string): string {
  return `${file}${kind === 'section' ? '#' : '?'}${name}`;
}

/** The file that a page or a part of one is read from. */
export function fileOf(path: string): string {
  const found = PART.exec(path);
  return found === null ? path : path.slice(0, found.index + (found[1]?.length ?? 0));
}

/** Whether a path is that of a section, which is shown within its page. */
export function isSectionPath(path: string): boolean {
  return PART.exec(path)?.[2] === '#';
}
