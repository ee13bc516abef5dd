// A snapshot of the whole folder, what has changed since laid over it, and both seen as one library.
import { buildLibrary, type Library, type PageDraft, type Problem } from '../library/index.ts';
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
  files: readonly FileStamp[];
}

/** What readers see. Building it touches no file. */
export function openLayers({ base, delta, changes }: Layers, synonyms: Synonyms): View {
  const snapshots = delta === undefined ? [base] : [base, delta];
  const replaced = new Set(delta?.heads.map(({ path }) => path));
  const isGone = (path: string): boolean => changes.has(path) && changes.get(path)?.stamp === undefined;
  const draftAt = new Map<string, () => PageDraft | undefined>();
  const gone = snapshots.map((snapshot) => {
    const marks = new Uint8Array(snapshot.heads.length);
    for (const [number, { path }] of snapshot.heads.entries()) {
      if (isGone(path) || (snapshot === base && replaced.has(path))) marks[number] = 1;
      else draftAt.set(path, () => snapshot.draft(number));
    }
    return marks;
  });
  const heads = snapshots.flatMap((snapshot, layer) =>
    snapshot.heads.filter((_, number) => gone[layer]?.[number] !== 1),
  );
  return {
    library: buildLibrary(base.about, heads, (path) => draftAt.get(path)?.()),
    index: openIndex(
      snapshots.map(({ segment }) => segment),
      synonyms,
      gone,
    ),
    problems: [
      ...base.problems.filter(({ file }) => !changes.has(file)),
      ...[...changes.values()].flatMap(({ problems }) => problems),
    ],
    files: [
      ...base.files.filter(({ path }) => !changes.has(path)),
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
  for (const path of removed) next.set(path, { problems: [] });
  for (const path of changed) {
    const stamp = delta.files.find((file) => file.path === path);
    const problems = delta.problems.filter(({ file }) => file === path);
    next.set(path, { problems, ...(stamp === undefined ? {} : { stamp }) });
  }
  return { base, delta, changes: next };
}
