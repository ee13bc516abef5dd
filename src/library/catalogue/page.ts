// What a page is: the shapes that the library room hands to every other room.

import type { PageCards } from '../page/card-fields.ts';
import type { Written } from '../page-draft.ts';

/** A field of study, or a course: a folder of the library at any depth. */
export interface Subject {
  /** Folder names as url parts, e.g. `computer-science` or `year-2/networks`. The subject's identity. */
  slug: string;
  /** The one spelling shown to readers, e.g. `Computer Science` or `Year 2 › Networks`. */
  name: string;
}

/** What stays in memory of a page: enough to list it, to link it and to find its file again. */
export interface PageEntry {
  /**
   * Path inside the library with forward slashes, e.g. `psychology/what-is-memory.md`; of a question in a collection its
   * file's with `?` and a name behind, of a section within a page with `#` and a name. The page's identity.
   */
  path: string;
  /** Ten characters that stand for the path where space is short (`custom_id`, menu values). */
  key: string;
  /** The question that the page answers, or what it is about; of a section its page's title and its heading. */
  title: string;
  /** The page's own subject first, then those under which the same question is filed elsewhere. Never empty. */
  subjects: readonly Subject[];
}

/** A page with its text, read from its file when it is indexed or shown. */
export interface Page extends PageEntry {
  /** The answer as Markdown (GitHub flavour, TeX between dollars), with real line breaks. Never blank. */
  answer: string;
  /** Terms the author wants the page to be found by. */
  keywords: readonly string[];
  /** Other ways to ask the question. */
  aliases: readonly string[];
  /** What its author says of cards for practice; absent where nothing. */
  cards?: PageCards;
  /** Where the page can be read by people: an absolute URL; blank where nobody has said where the library is published. */
  url: string;
  /** Questions that the author names as related and that exist in the library, in the author's order. */
  related: readonly PageEntry[];
  /** The address of a relative link of the page; absent where links lead on from its own address, as everywhere on the web. */
  linkTo?(target: string): string | undefined;
  /** The address of the page that `[[target]]` names; undefined where there is none on the web. */
  wikiLinkTo?(target: string): string | undefined;
  /** For a page that people wrote on Discord: who did. */
  written?: Written;
  /** Where the page is opened, if a section of it was asked for: offset in the answer, in UTF-16 code units. */
  at?: number;
}
