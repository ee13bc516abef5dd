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

/** Reads pages of a library from their files again; `report` is called with the path of each page that is damaged. */
export function openMend({ folder, sourceUrl }: Place, report: (path: string) => void): Mend {
  let setting: PageSetting | undefined;
  return {
    report,
    read(path): PageDraft | undefined {
      setting ??= pageSetting(readLibraryFile(folder, sourceUrl));
      return readPage(folder, fileOf(path), setting).drafts.find((draft) => draft.path === path);
    },
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
      `The saved index is damaged: what it holds of ${path} is not what was written. Until the index is built anew, its text is read from its file, and searches may not find it.`,
    );
    rebuild();
  };
}
