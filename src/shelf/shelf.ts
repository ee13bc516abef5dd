// Opens a library: indexes it, saves the index, follows changes in the folder, and answers readers.
import { existsSync } from 'node:fs';
import { LibraryError, openPictureFiles } from '../library/index.ts';
import type { Meaning, VectorProgress } from '../meaning/index.ts';
import { warmUp } from '../search/index.ts';
import { collectGarbage } from '../threads/index.ts';
import { originOf, type Place } from './build.ts';
import type { Later } from './find-changes.ts';
import { type LaidShelf, openLaid } from './laid/laid-shelf.ts';
import type { Overlay } from './laid/overlay.ts';
import { addChanges, type Layers, openLayers } from './layers.ts';
import { type Completion, LibraryMeaning } from './meaning.ts';
import { openDamageReport, openMend } from './mend.ts';
import { type ReadableShelf, readFrom } from './reading/reader.ts';
import { SearchMemory } from './reading/search-memory.ts';
import { synonymsFile, vectorsFile } from './saved/data-files.ts';
import { openBase, readWhole } from './saved/open-base.ts';
import { readSnapshot } from './snapshot.ts';
import { openLibrarySynonyms, Thesaurus } from './synonyms.ts';
import { runTask, type TaskOptions } from './task.ts';
import { type Watch, watchFolder } from './watching/watch.ts';

/** Which library to open, and how. */
export interface ShelfOptions extends Place {
  /** The folder where the index is saved. Without it, or where it is not writable, the index is kept in memory. */
  dataDir?: string | undefined;
  /** A thesaurus that several libraries share; by default the library opens one of its own. */
  thesaurus?: Thesaurus | undefined;
  /** Whether to watch the folder, follow its changes, and make missing vectors in the background. */
  watch?: boolean;
  /** Called while the whole library is indexed, with the number of files read and of all files. */
  onProgress?: ((done: number, all: number) => void) | undefined;
  onWarning?: ((message: string) => void) | undefined;
  /** A sentence model; without one words decide alone. */
  meaning?: Meaning | undefined;
  /** How long to wait for a question's vector, in milliseconds; by default what `Meaning.embedQuestion` takes. */
  patience?: number | undefined;
  /** Whether to cache search results for a minute. */
  remembersSearches?: boolean;
  /** Resolves when a watched library may be warmed up and compared with its folder, which would slow down a start; at once by default. */
  started?: Promise<void> | undefined;
  /** Aborts indexing; `openShelf` then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** An open library. */
export interface Shelf extends ReadableShelf {
  /** Lays an overlay over the library. The result follows changes of the library. Resolves when it can be asked. */
  lay(overlay: Overlay): Promise<LaidShelf>;
  /**
   * Brings everything up to date with the folder, once the saved vectors have been read. It never rejects: `onWarning` is told of failures.
   */
  refresh(): Promise<void>;
  /** Makes the vectors of all pages that have none yet. Resolves when there is nothing left to do. */
  complete(onProgress?: (progress: VectorProgress) => void): Promise<Completion>;
  /** Resolves when a watched library has been warmed up: its first questions take no longer than later ones then. */
  readonly warmed: Promise<void>;
  /** Stops watching and indexing. */
  close(): Promise<void>;
}

/** Maximum number of changed files in the delta. With more of them the base is built anew. */
const MAX_CHANGES = 1000;

/**
 * Opens a library: from its saved index if there is one, else by reading the folder. Rejects with a `LibraryError` where there is no such folder
 * or no page in it, and with the signal's reason when that is aborted.
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
  const thesaurus = options.thesaurus ?? new Thesaurus(task);
  const openSynonyms = () => openLibrarySynonyms(folder, synonymsFile(options), thesaurus, task);

  // Changes are made one at a time, since each builds on the state that the one before left.
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
  // Both at the same time: what is not saved is built in worker threads.
  let [base, synonyms] = await Promise.all([openBase(options, task, mend), openSynonyms()]);
  let layers: Layers = { base, changes: new Map() };
  let view = await openLayers(layers, synonyms);
  const meaning = options.meaning && openLibraryMeaning(options, options.meaning);

  /** Makes missing vectors in the background, if this shelf is to stay open. */
  function makeVectors(): void {
    if (options.watch && !task.signal?.aborted) void meaning?.complete(view);
  }

  let pictures = openPictureFiles(folder);

  /** Opens layers, and shows them to readers from then on. */
  async function show(next: Layers): Promise<void> {
    view = await openLayers(next, synonyms, meaning);
    layers = next;
    makeVectors();
  }

  /** Reads the whole folder again. */
  async function rebuild(): Promise<void> {
    [base, synonyms] = await Promise.all([readWhole(options, task, mend), openSynonyms()]);
    await show({ base, changes: new Map() });
  }

  /** Reads changed files, given by their paths, into the delta. */
  async function update(changed: readonly string[], removed: readonly string[]): Promise<void> {
    if (changed.length + removed.length === 0) return;
    if (changed.length + layers.changes.size > MAX_CHANGES) return rebuild();
    const previous = layers.delta && { bytes: layers.delta.bytes, removed };
    const result = await runTask({ kind: 'some', place, paths: changed, previous }, task);
    if (result.kind !== 'bytes') return;
    const { bytes } = result;
    await show(addChanges(layers, { snapshot: readSnapshot(bytes), bytes }, changed, removed));
  }

  /** Compares the whole folder with the state that is shown, and updates that. */
  async function refresh(): Promise<void> {
    pictures = openPictureFiles(folder);
    if (originOf(place) !== layers.base.origin) return rebuild();
    const later: Later = [...layers.changes].map(([path, { stamp }]) => [path, stamp]);
    const result = await runTask({ kind: 'changes', place, table: layers.base.files, later }, task);
    if (result.kind === 'changes') await update(result.changed, result.removed);
  }

  // At first words answer alone. Once the saved vectors have been read, meaning joins them.
  const joined = meaning?.opened().then((isThere) => {
    return isThere ? enqueue(() => show(layers)) : undefined;
  });

  /** Warms up, so that the first readers wait no longer than later ones: by words first, then by meaning. */
  async function warmUpAll(): Promise<void> {
    await warmUp(view.index, task);
    await joined;
    if (view.index.vectors.length > 0) await warmUp(view.index, task);
    // By then vectors have been read and the folder compared, which leaves much garbage.
    await queue;
    if (task.signal?.aborted) return;
    collectGarbage();
    // V8 drops compiled code whose objects were collected: without this, the next five questions would take ten times as long.
    await warmUp(view.index, task);
  }

  let watch: Watch | undefined;
  async function follow(): Promise<void> {
    watch = await watchFolder(folder, {
      onPages: (changed, removed) => void enqueue(() => update(changed, removed)),
      onOther: () => void enqueue(refresh),
      onWarning: (message) => options.onWarning?.(message),
    });
    await refresh();
  }

  let warmed: Promise<void> = Promise.resolve();
  if (options.watch) {
    const { started = Promise.resolve() } = options;
    // Until the folder has been compared, readers are answered from the saved index.
    void started.then(() => enqueue(follow));
    warmed = started.then(warmUpAll).catch((error: unknown) => {
      options.onWarning?.(`The search was not warmed up: ${String(error)}`);
    });
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
    get warmed() {
      return warmed;
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
