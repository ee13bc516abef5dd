// A library with an overlay. When the library below changes, the overlay is laid over the new state.
import { fileOf, type PageDraft } from '../../library/index.ts';
import type { Meaning } from '../../meaning/index.ts';
import type { PageVectors } from '../../search/nearness/index.ts';
import { draftsOf, layOver, type View } from '../layers.ts';
import { LibraryMeaning } from '../meaning.ts';
import { type ReadableShelf, type ReadingOptions, readFrom } from '../reading/reader.ts';
import { readSnapshot, type Snapshot } from '../snapshot.ts';
import { runTask, type TaskOptions } from '../task.ts';
import { addWordings, type Overlay } from './overlay.ts';

/** A library together with an overlay, as some readers see it. */
export interface LaidShelf extends ReadableShelf {
  /** Resolves when readers see the current state of the library and of the overlay. */
  settle(): Promise<void>;
  /** Replaces the overlay. Readers see the new one when this resolves. */
  replace(overlay: Overlay): Promise<void>;
  /** Stops making vectors, and following the library. The state that was read last can still be asked. */
  close(): void;
}

export interface LaidOptions {
  /** Gives the current view of the library below. */
  base(): View;
  /** A sentence model for the overlay's pages; without it they are found by words alone. */
  model?: Meaning | undefined;
  reading: ReadingOptions;
  task: TaskOptions;
}

/** Lays an overlay over a library. Resolves when the result can be asked. */
export async function openLaid(first: Overlay, options: LaidOptions): Promise<LaidShelf> {
  const { base, model, reading, task } = options;
  // The vectors of an overlay are not saved: it has few pages, and their vectors are soon made again.
  const meaning = model && new LibraryMeaning({ meaning: model });
  let overlay = first;
  let laid = await open(base(), overlay);
  let opening: Promise<void> | undefined;
  let isClosed = false;

  /** Lays an overlay over a view. `kept` is the state before, whose snapshot is used again where the overlay's pages are the same. */
  async function open(view: View, above: Overlay, kept?: Laid): Promise<Laid> {
    const drafts = changedDrafts(view, above);
    const sources = JSON.stringify([above.pages, drafts]);
    const snapshot = kept?.sources === sources ? kept.snapshot : await build(view, above, drafts);
    const vectors = await vectorsOf(snapshot);
    return { view: await layOver(view, snapshot, vectors), over: view, overlay: above, snapshot, sources };
  }

  /** Indexes an overlay in a worker thread. `drafts` are the pages of the library that it changes. */
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

  /** The vectors of an overlay's pages, which are filled while they are made; undefined while the model is being loaded. */
  async function vectorsOf(snapshot: Snapshot): Promise<PageVectors | undefined> {
    const shown = { snapshots: [snapshot], gone: [new Uint8Array(snapshot.segment.paths.length)] };
    const [vectors] = (await meaning?.align(shown)) ?? [];
    if (vectors !== undefined && !isClosed) void meaning?.complete(shown);
    return vectors;
  }

  /**
   * Opens the current state, if the overlay or the library below has changed. With `hasModel` it is opened in any case, since the model has just
   * been loaded. Only one call works at a time; others wait for it.
   */
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
    // A reader need not wait for a change: until the new state is open, the old one answers.
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
  /** The view of the library below. */
  over: View;
  overlay: Overlay;
  /** The overlay's pages. */
  snapshot: Snapshot;
  /** What the snapshot was built from, as JSON. */
  sources: string;
}

/** The pages of the library to which the overlay adds wordings, with them, and with all other pages of the same files. */
function changedDrafts(view: View, { wordings }: Overlay): PageDraft[] {
  const files = new Map<string, PageDraft[]>();
  for (const [path, added] of wordings) {
    const file = fileOf(path);
    files.set(file, addWordings(files.get(file) ?? draftsOf(view, file), path, added));
  }
  return [...files.values()].flat();
}

/** For failures such as a worker thread that ended with the bot, or ran out of memory: readers keep the state that they have. */
function ignore(): void {}
