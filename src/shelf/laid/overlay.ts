// Pages that some readers see beside those of the library, as bytes that can be searched.
import type { Pieces } from '../../bytes/index.ts';
import { type LibraryFile, type PageDraft, parsePage } from '../../library/index.ts';
import { SnapshotBuilder } from '../build-snapshot.ts';

/** What some readers see beside the library. */
export interface Overlay {
  pages: readonly OverlayPage[];
  /** Further ways to ask for pages of the library, by their paths. */
  wordings: ReadonlyMap<string, readonly string[]>;
}

/** A page as a Markdown file. */
export interface OverlayPage {
  /** As a path in the library, of a file that the library does not have. */
  path: string;
  /** The folders of its subject, outermost first. */
  trail: readonly string[];
  source: string;
  /** The id of the person who wrote it, where that is known. */
  author?: string | undefined;
}

/** What an overlay is built from: its pages, and the pages of the library that it changes. */
export interface OverlaySources {
  about: LibraryFile;
  pages: readonly OverlayPage[];
  drafts: readonly PageDraft[];
}

/** Reads and indexes an overlay; returns pieces of bytes. A page with errors is left out. */
export function buildOverlay({ about, pages, drafts }: OverlaySources): Pieces {
  const builder = new SnapshotBuilder();
  for (const { path, trail, source, author } of pages) {
    const read = parsePage(path, source, { anchors: about.anchors });
    const written = author === undefined ? {} : { author };
    for (const draft of read.drafts) builder.add({ ...draft, trail, url: '', written });
  }
  for (const draft of drafts) builder.add(draft);
  return builder.finish({ origin: '', about, passedOver: [], problems: [], files: [] });
}

/** The drafts of a file, in which the page at a path has further wordings. */
export function addWordings(
  drafts: readonly PageDraft[],
  path: string,
  wordings: readonly string[],
): PageDraft[] {
  return drafts.map((draft) =>
    draft.path === path ? { ...draft, aliases: [...new Set([...draft.aliases, ...wordings])] } : draft,
  );
}
