// A library with an overlay: as fresh as the library itself, and followed by it wherever that goes.
import { fileOf, type PageDraft } from '../../library/index.ts';
import type { Meaning } from '../../meaning/index.ts';
import type { PageVectors } from '../../search/nearness/index.ts';
import { draftsOf, layOver, type View } from '../layers.ts';
import { LibraryMeaning } from '../meaning.ts';
import { type ReadableShelf, type ReadingOptions, readFrom } from '../reading/reader.ts';
import { readSnapshot, type Snapshot } from '../snapshot.ts';
import { runTask, type TaskOptions } from '../task.ts';
import { addWordings, type Overlay } from './overlay.ts';

/** A library as readers of an overlay see it. */
export interface LaidShelf extends ReadableShelf {
  /** Resolves when readers see the library as it is now. */
  settle(): Promise<void>;
  /** Lays something else over the library in the place of what was. Readers see it when this resolves. */
  replace(overlay: Overlay): Promise<void>;
  /** Makes no vectors any more. What is read already can still be asked. */
  close(): void;
}

export interface LaidOptions {
  /** Gives the library as it is now. */
  base(): View;
  /** Finds the overlay's pages by meaning, too. */
  model?: Meaning | undefined;
  reading: ReadingOptions;
  task: TaskOptions;
}

/** Lays an overlay over a library. Resolves when it can be asked. */
export async function openLaid(first: Overlay, options: LaidOptions): Promise<LaidShelf> {
  const { base, model, reading, task } = options;
  // Vectors of pages that few people see are not kept with those of the library: they are few, and made again.
  const meaning = model && new LibraryMeaning({ meaning: model });
  let overlay = first;
  let laid = await open(base(), overlay);
  let opening: Promise<void> | undefined;
  let isClosed = false;

  async function open(view: View, above: Overlay, kept?: Laid): Promise<Laid> {
    const drafts = changedDrafts(view, above);
    const sources = JSON.stringify([above.pages, drafts]);
    const snapshot = kept?.sources === sources ? kept.snapshot : await build(view, above, drafts);
    const vectors = await vectorsOf(snapshot);
    return { view: await layOver(view, snapshot, vectors), over: view, overlay: above, snapshot, sources };
  }

  async function build(view: View, { pages }: Overlay, drafts: readonly PageDraft[]): Promise<Snapshot> {
    const about = view.snapshots[0]?.about;
    if (about === undefined) throw new Error('a view of nothing');
    const result = await runTask(
      { kind: 'overlay', sources: { about, pages, drafts } },
      { signal: task.signal },
    );
    if (result.kind !== 'bytes') throw new Error('an overlay is handed over as bytes');
    return readSnapshot(result.bytes);
  }

  /** The vectors of an overlay's pages, which grow while they are made; undefined while the model is read. */
  async function vectorsOf(snapshot: Snapshot): Promise<PageVectors | undefined> {
    const shown = { snapshots: [snapshot], gone: [new Uint8Array(snapshot.segment.paths.length)] };
    const [vectors] = (await meaning?.align(shown)) ?? [];
    if (vectors !== undefined && !isClosed) void meaning?.complete(shown);
    return vectors;
  }

  /** Opens what was changed since: the overlay, the library below, or both. Where the model has been read since, all of it. */
  function renew(hasModel = false): Promise<void> {
    if (hasModel && opening !== undefined) return opening.catch(ignore).then(() => renew(true));
    opening ??= (async () => {
      if (hasModel) laid = await open(base(), overlay, laid);
      while (!isClosed && (laid.over !== base() || laid.overlay !== overlay))
        laid = await open(base(), overlay, laid);
    })().finally(() => {
      opening = undefined;
    });
    return opening;
  }

  meaning
    ?.opened()
    .then((isThere) => (isThere ? renew(true) : undefined))
    .catch(ignore);

  function now(): View {
    // Whoever asks while the library changes sees it as it was.
    if (laid.over !== base()) renew().catch(ignore);
    return laid.view;
  }

  const { search, suggest, explain, related, nearPassages, isSameName } = readFrom(now, reading);
  return {
    get library() {
      return now().library;
    },
    get problems() {
      return now().problems;
    },
    get pictures() {
      return reading.pictures();
    },
    search,
    suggest,
    explain,
    related,
    nearPassages,
    isSameName,
    view: now,
    settle: () => renew(),
    replace(next) {
      overlay = next;
      return renew();
    },
    close() {
      isClosed = true;
      meaning?.stop();
    },
  };
}

/** What readers of an overlay see, and what it was made from. */
interface Laid {
  view: View;
  over: View;
  overlay: Overlay;
  snapshot: Snapshot;
  sources: string;
}

/** The pages of the library that have further wordings, with all that stands in the same files. */
function changedDrafts(view: View, { wordings }: Overlay): PageDraft[] {
  const files = new Map<string, PageDraft[]>();
  for (const [path, added] of wordings) {
    const file = fileOf(path);
    files.set(file, addWordings(files.get(file) ?? draftsOf(view, file), path, added));
  }
  return [...files.values()].flat();
}

/** Where a thread ended with the bot, or its memory ran out, people go on to see what they saw. */
function ignore(): void {}
