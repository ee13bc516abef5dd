// A library that is indexed, saved, and kept up to date with its folder.
import { existsSync } from 'node:fs';
import { LibraryError, openPictureFiles } from '../library/index.ts';
import type { Meaning, VectorProgress } from '../meaning/index.ts';
import { warmUp } from '../search/index.ts';
import { collectGarbage } from '../threads/index.ts';
import { type Later, originOf, type Place } from './build.ts';
import { type LaidShelf, openLaid } from './laid/laid-shelf.ts';
import type { Overlay } from './laid/overlay.ts';
import { addChanges, type Layers, openLayers } from './layers.ts';
import { type Completion, LibraryMeaning } from './meaning.ts';
import { openDamageReport, openMend } from './mend.ts';
import { type ReadableShelf, readFrom } from './reading/reader.ts';
import { SearchMemory } from './reading/search-memory.ts';
import { synonymsFile, thesaurusFile, vectorsFile } from './saved/data-files.ts';
import { openBase, readWhole } from './saved/open-base.ts';
import { readSnapshot } from './snapshot.ts';
import { openLibrarySynonyms, Thesaurus } from './synonyms.ts';
import { runTask, type TaskOptions } from './task.ts';
import { type Watch, watchFolder } from './watching/watch.ts';

/** Which library to open, and how. */
export interface ShelfOptions extends Place {
  /** The folder where the index is saved. Without it, or where it cannot be written, the index is kept in memory. */
  dataDir?: string | undefined;
  /** A thesaurus to share with other libraries; without it the library opens one of its own. */
  thesaurus?: Thesaurus | undefined;
  /** Watch the folder and follow its changes. */
  watch?: boolean;
  /** Called while a library is indexed for the first time, with the number of pages read and of all pages. */
  onProgress?: ((done: number, all: number) => void) | undefined;
  onWarning?: ((message: string) => void) | undefined;
  /** A sentence model; without one words decide alone. */
  meaning?: Meaning | undefined;
  /** Milliseconds that a question's vector is waited for; few unless told. */
  patience?: number | undefined;
  /** Keep what searches found for a minute. */
  remembersSearches?: boolean;
  /** Ends whatever is being indexed: opening then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** An open library. */
export interface Shelf extends ReadableShelf {
  /** The library as readers of an overlay see it, as fresh as the library itself. Resolves when it can be asked. */
  lay(overlay: Overlay): Promise<LaidShelf>;
  /**
   * Brings everything up to date with the folder, and waits for the vectors that are kept. Failures are warnings; it never
   * rejects.
   */
  refresh(): Promise<void>;
  /** Makes the vectors of all pages that have none yet. `onProgress` is told how far that is. */
  complete(onProgress?: (progress: VectorProgress) => void): Promise<Completion>;
  /** Ends the watch and whatever is being indexed. */
  close(): Promise<void>;
}

/** Maximum number of changed pages beside the index; with more of them it is built anew. */
const MAX_CHANGES = 1000;

/**
 * Opens a library: from its saved index where there is one, else by reading the folder. Rejects with a `LibraryError` where
 * there is no such folder or no page in it, and with the signal's reason where it is aborted.
 */
export async function openShelf(options: ShelfOptions): Promise<Shelf> {
  const { folder, sourceUrl, signal } = options;
  if (!existsSync(folder)) {
    throw new LibraryError(
      `There is no library folder at ${folder}. Set LIBRARY_DIR (or --library) to a folder of pages.`,
    );
  }
  const place: Place = { folder, sourceUrl };
  const closing = new AbortController();
  const signals = [closing.signal, ...(signal === undefined ? [] : [signal])];
  const task: TaskOptions = { signal: AbortSignal.any(signals) };
  const thesaurus = options.thesaurus ?? new Thesaurus(thesaurusFile(options), task);
  const openSynonyms = () => openLibrarySynonyms(folder, synonymsFile(options), thesaurus, task);
  // At the same time: what is not saved is built in a thread of its own.
  // One change at a time, since each builds on the state that the one before left.
  let queue: Promise<void> = Promise.resolve();
  function enqueue(work: () => Promise<void>): Promise<void> {
    queue = queue
      .then(() => (task.signal?.aborted ? undefined : work()))
      .catch((error: unknown) => {
        if (task.signal?.aborted) return;
        const reason = error instanceof Error ? error.message : String(error);
        options.onWarning?.(`The library could not be brought up to date: ${reason}`);
      });
    return queue;
  }

  const mend = openMend(
    place,
    openDamageReport(options.onWarning, () => void enqueue(rebuild)),
  );
  let [base, synonyms] = await Promise.all([openBase(options, task, mend), openSynonyms()]);
  let layers: Layers = { base, changes: new Map() };
  let view = await openLayers(layers, synonyms);
  const meaning = options.meaning && openLibraryMeaning(options, options.meaning);

  /** Missing vectors are made in the background, by a shelf that stays. */
  function makeVectors(): void {
    if (options.watch && !task.signal?.aborted) void meaning?.complete(view);
  }

  let pictures = openPictureFiles(folder);

  async function show(next: Layers): Promise<void> {
    view = await openLayers(next, synonyms, meaning);
    layers = next;
    makeVectors();
  }

  async function rebuild(): Promise<void> {
    [base, synonyms] = await Promise.all([readWhole(options, task, mend), openSynonyms()]);
    await show({ base, changes: new Map() });
  }

  async function update(changed: readonly string[], removed: readonly string[]): Promise<void> {
    if (changed.length + removed.length === 0) return;
    if (changed.length + layers.changes.size > MAX_CHANGES) return rebuild();
    const previous = layers.delta && { bytes: layers.delta.bytes, removed };
    const result = await runTask({ kind: 'some', place, paths: changed, previous }, task);
    if (result.kind !== 'bytes') return;
    const { bytes } = result;
    await show(addChanges(layers, { snapshot: readSnapshot(bytes), bytes }, changed, removed));
  }

  async function refresh(): Promise<void> {
    pictures = openPictureFiles(folder);
    if (originOf(place) !== layers.base.origin) return rebuild();
    const later: Later = [...layers.changes].map(([path, { stamp }]) => [path, stamp]);
    const result = await runTask({ kind: 'changes', place, table: layers.base.files, later }, task);
    if (result.kind === 'changes') await update(result.changed, result.removed);
  }

  // Words answer at once; vectors join them when they have been read.
  const joined = meaning?.opened().then((isThere) => {
    return isThere ? enqueue(() => show(layers)) : undefined;
  });

  let watch: Watch | undefined;
  if (options.watch) {
    // A shelf that stays makes its first readers wait no longer than later ones: by words, then by meaning too.
    const warm = warmUp(view.index, task).then(async () => {
      await joined;
      if (view.index.vectors.length > 0) await warmUp(view.index, task);
    });
    // Until the folder is watched and compared, readers are served from the saved index.
    void enqueue(async () => {
      watch = await watchFolder(folder, {
        onPages: (changed, removed) => void enqueue(() => update(changed, removed)),
        onOther: () => void enqueue(refresh),
        onWarning: (message) => options.onWarning?.(message),
      });
      await refresh();
    });
    // By then all that is kept has been read, and the folder compared.
    void warm.then(() => queue).then(() => task.signal?.aborted || collectGarbage());
  }

  const memory = options.remembersSearches ? new SearchMemory() : undefined;
  const reading = { pictures: () => pictures, meaning, patience: options.patience, memory };
  const reader = readFrom(() => view, reading);
  const { search, suggest, explain, related, nearPassages, isSameName } = reader;
  return {
    get library() {
      return view.library;
    },
    get problems() {
      return view.problems;
    },
    get pictures() {
      return pictures;
    },
    search,
    suggest,
    explain,
    related,
    nearPassages,
    isSameName,
    view: reader.view,
    lay: (overlay) => openLaid(overlay, { base: () => view, model: options.meaning, reading, task }),
    async complete(onProgress) {
      await joined;
      if (meaning === undefined) return { kind: 'none', why: 'no sentence model is used' };
      return meaning.complete(view, onProgress);
    },
    async refresh() {
      await joined;
      await enqueue(refresh);
    },
    async close() {
      closing.abort();
      meaning?.stop();
      await queue;
      await watch?.close();
    },
  };
}

function openLibraryMeaning(options: ShelfOptions, meaning: Meaning): LibraryMeaning {
  return new LibraryMeaning({ meaning, file: vectorsFile(options), onWarning: options.onWarning });
}
