// Several snapshots as one library: one of the whole folder (the base), and one of what changed since (the delta).
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  buildLibrary,
  type Catalogue,
  fileOf,
  type Library,
  type PageDraft,
  type Problem,
} from '../library/index.ts';
import { openIndex, type SearchIndex } from '../search/index.ts';
import { type FileStamp, listFiles } from './file-table.ts';
import type { LibraryMeaning, Shown } from './meaning.ts';
import type { Snapshot } from './snapshot.ts';
import type { TabledSynonyms } from './synonyms.ts';

/** A file that changed after the base was built. */
export interface Change {
  /** Its current stamp; absent where it was deleted. */
  stamp?: FileStamp;
  /** The errors in it. */
  problems: readonly Problem[];
}

/** The changed pages that have no errors, as a snapshot, and the bytes of that. */
export interface Delta {
  snapshot: Snapshot;
  bytes: Uint8Array;
}

/** The state of a library, from which a view is opened. */
export interface Layers {
  /** The whole folder at an earlier moment. */
  base: Snapshot;
  /** The pages that changed since. A page that now has errors is not among them, so its version in the base is still shown. */
  delta?: Delta;
  /** Every file that changed after the base was built, by path. */
  changes: ReadonlyMap<string, Change>;
}

/** A library as readers see it: immutable. */
export interface View extends Shown {
  synonyms: TabledSynonyms;
  library: Library;
  index: SearchIndex;
  problems: readonly Problem[];
}

/** Opens layers as a view. Reads no file, and lets other work run in between. */
export async function openLayers(
  { base, delta, changes }: Layers,
  synonyms: TabledSynonyms,
  meaning?: LibraryMeaning,
): Promise<View> {
  await nextTurn();
  const snapshots = delta === undefined ? [base] : [base, delta.snapshot];
  const gone = snapshots.map(({ segment }) => new Uint8Array(segment.paths.length));
  const hide = (layer: number, file: string): void => {
    for (const page of snapshots[layer]?.partsOf(file) ?? []) gone[layer]?.fill(1, page, page + 1);
  };
  for (const file of new Set(Array.from(delta?.snapshot.segment.paths ?? [], fileOf))) hide(0, file);
  for (const { file } of delta?.snapshot.passedOver ?? []) hide(0, file);
  for (const [path, { stamp }] of changes) {
    if (stamp !== undefined) continue;
    for (const layer of snapshots.keys()) hide(layer, path);
  }
  const problems = [
    ...base.problems.filter(({ file }) => !changes.has(file)),
    ...[...changes.values()].flatMap((change) => change.problems),
  ];
  return openView({ snapshots, gone }, { synonyms, problems }, await meaning?.align({ snapshots, gone }));
}

/** The parts of a view that its snapshots do not have. */
type Beside = Pick<View, 'synonyms' | 'problems'>;

/** Opens snapshots as a view, and lets other work run in between. `vectors` are in the order of the snapshots. Throws where there are none. */
export async function openView(
  { snapshots, gone }: Shown,
  { synonyms, problems }: Beside,
  vectors: SearchIndex['vectors'] = [],
): Promise<View> {
  const [base] = snapshots;
  if (base === undefined) throw new Error('a view of nothing');
  const library = buildLibrary(base.about, layCatalogues(snapshots, gone));
  await nextTurn();
  const segments = snapshots.map(({ segment }) => segment);
  const index = openIndex(segments, synonyms, gone, vectors);
  return { snapshots, gone, synonyms, library, index, problems };
}

/** A view with one more snapshot on top, which hides all pages of the same files below. `vectors` are those of the snapshot's pages. */
export async function layOver(
  view: View,
  snapshot: Snapshot,
  vectors?: SearchIndex['vectors'][number],
): Promise<View> {
  const gone = view.gone.map((layer) => Uint8Array.from(layer));
  for (const file of new Set(Array.from(snapshot.segment.paths, fileOf))) {
    for (const [number, layer] of view.snapshots.entries())
      for (const page of layer.partsOf(file)) gone[number]?.fill(1, page, page + 1);
  }
  const { index, synonyms, problems } = view;
  await nextTurn();
  return openView(
    {
      snapshots: [...view.snapshots, snapshot],
      gone: [...gone, new Uint8Array(snapshot.segment.paths.length)],
    },
    { synonyms, problems },
    [...view.snapshots.map((_, number) => index.vectors[number]), vectors],
  );
}

/** The drafts of a file's pages that a view shows: its page first, then the parts of that. */
export function draftsOf({ snapshots, gone }: Shown, file: string): PageDraft[] {
  return snapshots.flatMap((snapshot, number) =>
    snapshot
      .partsOf(file)
      .filter((page) => gone[number]?.[page] !== 1)
      .flatMap((page) => snapshot.draft(page) ?? []),
  );
}

/** Several catalogues as one. The number of a page in it is: its number in its layer × number of layers + number of its layer. */
function layCatalogues(layers: readonly Snapshot[], gone: readonly Uint8Array[]): Catalogue {
  const count = layers.length;
  const layerOf = (page: number): Snapshot => {
    const layer = layers[page % count];
    if (layer === undefined) throw new Error(`there is no page number ${page}`);
    return layer;
  };
  /** The number of a page in its layer. */
  const own = (page: number): number => Math.floor(page / count);
  const isShown = (page: number): boolean => gone[page % count]?.[own(page)] === 0;
  /** The page that `find` finds in the first layer in which it is not deleted. */
  const first = (find: (layer: Snapshot) => number | undefined): number | undefined => {
    for (const [number, layer] of layers.entries()) {
      const page = find(layer);
      if (page !== undefined && isShown(page * count + number)) return page * count + number;
    }
    return undefined;
  };
  const pages = layers.flatMap(({ pages }, number) => [pages.map((page) => page * count + number)]);
  return {
    pages: concat(pages).filter(isShown),
    head: (page) => layerOf(page).head(own(page)),
    subjectOf: (page) => layerOf(page).subjectOf(own(page)),
    spellingOf: (page) => layerOf(page).spellingOf(own(page)),
    trailOf: (subject) => layers.map((layer) => layer.trailOf(subject)).find((trail) => trail !== undefined),
    pageAt: (path) => first((layer) => layer.pageAt(path)),
    pageWithKey: (key) => first((layer) => layer.pageWithKey(key)),
    pagesTitled: (hash) =>
      layers
        .flatMap((layer, number) => layer.pagesTitled(hash).map((page) => page * count + number))
        .filter(isShown),
    draft: (page) => layerOf(page).draft(own(page)),
  };
}

function concat(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}

/**
 * The layers after the files at some paths changed or were deleted. `delta` is the new delta: it has all pages that changed since the base, also
 * those that changed before.
 */
export function addChanges(
  { base, changes }: Layers,
  delta: Delta,
  changed: readonly string[],
  removed: readonly string[],
): Layers {
  const next = new Map(changes);
  const files = new Map([...listFiles(delta.snapshot.files)].map((file) => [file.path, file]));
  for (const path of removed) next.set(path, { problems: [] });
  for (const path of changed) {
    const stamp = files.get(path);
    const problems = delta.snapshot.problems.filter(({ file }) => file === path);
    next.set(path, { problems, ...(stamp === undefined ? {} : { stamp }) });
  }
  return { base, delta, changes: next };
}
