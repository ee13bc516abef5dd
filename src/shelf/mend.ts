// Pages whose saved text is damaged, read from their own files again.
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

/** Gives what reads the pages of a library again. `onDamage` is called with the path of each page that had to be. */
export function openMend({ folder, sourceUrl }: Place, onDamage: (path: string) => void): Mend {
  let setting: PageSetting | undefined;
  return (path): PageDraft | undefined => {
    onDamage(path);
    setting ??= pageSetting(readLibraryFile(folder, sourceUrl));
    return readPage(folder, fileOf(path), setting).drafts.find((draft) => draft.path === path);
  };
}

/** Minimum time between two indexes that are built because one is damaged, in milliseconds: a disk that fails damages the next one, too. */
const PAUSE = 600_000;

/** Gives what is done about damage: it is told, and the index is built anew, once. */
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
