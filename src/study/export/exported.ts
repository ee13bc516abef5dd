// What takes cards elsewhere: a file that is written page by page, so that its size is no matter.
import type { Card } from '../cards/card.ts';

/** A page with its cards, as they are exported. */
export interface ExportedPage {
  cards: readonly Card[];
  /** The library's name and the names of the page's subjects, outermost first. */
  deck: readonly string[];
  /** Where people read the page; blank where that is not known. */
  url: string;
  /** The bytes of a picture that the page shows, by the target that the page names; undefined where there is none. */
  picture(target: string): { name: string; bytes: Uint8Array } | undefined;
}

export interface CardFile {
  /** Adds a page's cards. */
  add(page: ExportedPage): void;
  /** Completes the file. Until then there is none under its name. */
  close(): void;
}
