// Overlays: pages, and further wordings for pages of the library, that only some readers see.
import type { Pieces } from '../../bytes/index.ts';
import { type LibraryFile, type PageDraft, parsePage } from '../../library/index.ts';
import { SnapshotBuilder } from '../build-snapshot.ts';

/** What some readers see in addition to the library. */
export interface Overlay {
  pages: readonly OverlayPage[];
  /** Path of a page of the library → further aliases, by which these readers find it. */
  wordings: ReadonlyMap<string, readonly string[]>;
}

/** A page of an overlay. */
export interface OverlayPage {
  /** A path as those in the library, of a file that the library does not have. */
  path: string;
  /** The folders of its subject, outermost first. */
  trail: readonly string[];
  /** The text of the page as a Markdown file, with front matter. */
  source: string;
  /** The id of the person who wrote it, where that is known. */
  author?: string | undefined;
}

/** What the snapshot of an overlay is built from. `drafts` are the pages of the library that it changes, with all other pages of their files. */
export interface OverlaySources {
  about: LibraryFile;
  pages: readonly OverlayPage[];
  drafts: readonly PageDraft[];
}

/** Reads and indexes an overlay. Returns a snapshot as pieces of bytes. Pages with errors are left out. */
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

/** The drafts of a file; to the one at a path, wordings are added as aliases. */
export function addWordings(
  drafts: readonly PageDraft[],
  path: string,
  wordings: readonly string[],
): PageDraft[] {
  return drafts.map((draft) =>
    draft.path === path ? { ...draft, aliases: [...new Set([...draft.aliases, ...wordings])] } : draft,
  );
}
