// A snapshot of the whole folder, what has changed since laid over it, and both seen as one library.
import { buildLibrary, type Library, type Problem } from '../library/index.ts';
import { openIndex, type SearchIndex, type Synonyms } from '../search/index.ts';
import type { FileStamp, Snapshot } from './snapshot.ts';

/** A file that changed after the base was built: how it is now (absent where it is gone), and what is wrong with it. */
export interface Change {
  stamp?: FileStamp;
  problems: readonly Problem[];
}

export interface Layers {
  base: Snapshot;
  /** Changed pages that can be shown. One that broke is not among them: the base, or the delta before, still shows it. */
  delta?: Snapshot;
  /** Every file that changed after the base was built, by path. */
  changes: ReadonlyMap<string, Change>;
}

export interface View {
  library: Library;
  index: SearchIndex;
  problems: readonly Problem[];
  /** Every page file as it was when it was last read. */
  files(): FileStamp[];
}

/** What readers see. Building it touches no file. */
export function openLayers({ base, delta, changes }: Layers, synonyms: Synonyms): View {
  const snapshots = delta === undefined ? [base] : [base, delta];
  const replaced = new Set(delta?.heads.map(({ path }) => path));
  const isGone = (path: string): boolean => changes.has(path) && changes.get(path)?.stamp === undefined;
  const gone = snapshots.map((snapshot) =>
    Uint8Array.from(snapshot.heads, ({ path }) =>
      isGone(path) || (snapshot === base && replaced.has(path)) ? 1 : 0,
    ),
  );
  // Where each page that is shown lies: twice its number, plus its layer.
  const places = Uint32Array.from(
    snapshots.flatMap((snapshot, layer) =>
      snapshot.heads.flatMap((_, number) => (gone[layer]?.[number] === 1 ? [] : [number * 2 + layer])),
    ),
  );
  const heads = Array.from(places, (place) => snapshots[place % 2]?.heads[place >> 1]).flatMap(
    (head) => head ?? [],
  );
  return {
    library: buildLibrary(base.about, heads, (index) => {
      const place = places[index] ?? 0;
      return snapshots[place % 2]?.draft(place >> 1);
    }),
    index: openIndex(
      snapshots.map(({ segment }) => segment),
      synonyms,
      gone,
    ),
    problems: [
      ...base.problems.filter(({ file }) => !changes.has(file)),
      ...[...changes.values()].flatMap(({ problems }) => problems),
    ],
    files: () => [
      ...base.files().filter(({ path }) => !changes.has(path)),
      ...[...changes.values()].flatMap(({ stamp }) => stamp ?? []),
    ],
  };
}

/** The layers after some files changed. `delta` holds all changed pages that can be shown, those of before included. */
export function addChanges(
  { base, changes }: Layers,
  delta: Snapshot,
  changed: readonly string[],
  removed: readonly string[],
): Layers {
  const next = new Map(changes);
  const files = delta.files();
  for (const path of removed) next.set(path, { problems: [] });
  for (const path of changed) {
    const stamp = files.find((file) => file.path === path);
    const problems = delta.problems.filter(({ file }) => file === path);
    next.set(path, { problems, ...(stamp === undefined ? {} : { stamp }) });
  }
  return { base, delta, changes: next };
}
