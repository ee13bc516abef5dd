// Repairs damage to a saved index: pages are read from their own files again, and the index is built anew.
import {
  fileOf,
  type PageDraft,
  type PageSetting,
  pageSetting,
  readLibraryFile,
  readPage,
} from '../library/index.ts';
import type { Place } from './build.ts';
import type { Mend } from './snapshot.ts';

/** Gives a function that reads a page of a library from its file again. It calls `onDamage` with the path of each such page. */
export function openMend({ folder, sourceUrl }: Place, onDamage: (path: string) => void): Mend {
  let setting: PageSetting | undefined;
  return (path): PageDraft | undefined => {
    onDamage(path);
    setting ??= pageSetting(readLibraryFile(folder, sourceUrl));
    return readPage(folder, fileOf(path), setting).drafts.find((draft) => draft.path === path);
  };
}

/** Minimum time between two rebuilds because of damage, in milliseconds: a failing disk damages the next index, too. */
const PAUSE = 600_000;

/** Gives a function to be called with the path of a damaged page. It warns and starts a rebuild, at most once in `PAUSE`. */
export function openDamageReport(
  onWarning: ((message: string) => void) | undefined,
  rebuild: () => void,
  now: () => number = Date.now,
): (path: string) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (path) => {
    if (now() - last < PAUSE) return;
    last = now();
    onWarning?.(
      `The saved index is damaged: the text of ${path} is not what was written. It is read from its file, and the index is built anew.`,
    );
    rebuild();
  };
}
