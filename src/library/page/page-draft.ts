// A page as its author wrote it.

/** A page before the rest of the library is known: its links are as written, its subject is its own word for it. */
export interface PageDraft {
  path: string;
  title: string;
  answer: string;
  /** The author's spelling; blank where the page names none. */
  subject: string;
  /** As written; blank where the page names none. */
  url: string;
  aliases: readonly string[];
  keywords: readonly string[];
  related: readonly { title: string; url: string }[];
}
