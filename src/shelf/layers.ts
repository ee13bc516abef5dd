// A snapshot of the whole folder and a second one of what changed since, seen as one library.
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
  /** As it is now; absent where it was deleted. */
  stamp?: FileStamp;
  /** What is wrong with it. */
  problems: readonly Problem[];
}

/** The changed pages without errors, and the bytes that hold them. */
export interface Delta {
  snapshot: Snapshot;
  bytes: Uint8Array;
}

/** The state of a library. */
export interface Layers {
  /** The whole folder. */
  base: Snapshot;
  /** Changed pages. A page that now has errors is not among them: its version in the base is still shown. */
  delta?: Delta;
  /** Every file that changed after the base was built, by path. */
  changes: ReadonlyMap<string, Change>;
}

/** A library as readers see it. */
export interface View extends Shown {
  synonyms: TabledSynonyms;
  library: Library;
  index: SearchIndex;
  problems: readonly Problem[];
}

/** Opens layers for readers. Reads no file, and serves others in between. */
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

/** What the snapshots of a view do not say. */
type Beside = Pick<View, 'synonyms' | 'problems'>;

/** Opens pages for readers, and serves others in between. */
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

/**
 * A view with one more snapshot. What that has of a file stands for what the view has of it. `vectors` are those of its pages, where
 * there are any.
 */
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

/** What a view shows of a file: its page first, then the parts of that. */
export function draftsOf({ snapshots, gone }: Shown, file: string): PageDraft[] {
  return snapshots.flatMap((snapshot, number) =>
    snapshot
      .partsOf(file)
      .filter((page) => gone[number]?.[page] !== 1)
      .flatMap((page) => snapshot.draft(page) ?? []),
  );
}

/** Several catalogues as one. A page has the number: its number in its layer × the number of layers + its layer. */
function layCatalogues(layers: readonly Snapshot[], gone: readonly Uint8Array[]): Catalogue {
  const count = layers.length;
  const layerOf = (page: number): Snapshot => {
    const layer = layers[page % count];
    if (layer === undefined) throw new Error(`there is no page number ${page}`);
    return layer;
  };
  const own = (page: number): number => Math.floor(page / count);
  const isShown = (page: number): boolean => gone[page % count]?.[own(page)] === 0;
  /** The page of the first layer that has it and in which it is not deleted. */
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

/** The layers after some files changed or were deleted. `delta` holds all changed pages, also those that changed before. */
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
