// Opens the saved index of a library, if it is intact and belongs to this library.
import { close } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { DRAFTS, decodeSnapshot, type Header, type Mend, type Snapshot } from '../snapshot.ts';
import { openSectionFile } from './section-file.ts';

/** Closes the file of a snapshot when the snapshot has been garbage-collected. Until then its texts may be read. */
const OPEN_FILES = new FinalizationRegistry<number>((handle) => close(handle, () => {}));

/**
 * Opens a saved index. Undefined where there is none, or it is truncated, damaged, of another version or of another origin. The texts of pages
 * stay in the file, which is kept open; meanwhile another file may take its name. Each text is checked when it is read; where it is damaged,
 * `mend` must give the page.
 */
export async function openSaved(file: string, origin: string, mend?: Mend): Promise<Snapshot | undefined> {
  const opened = await openSectionFile<Header>(file, [DRAFTS]);
  if (opened === undefined) return undefined;
  const { handle, layout, sections } = opened;
  const drafts = layout.sections.find(({ name }) => name === DRAFTS);
  if (layout.header.origin !== origin || drafts === undefined) {
    opened.close();
    return undefined;
  }
  // Lets other work run between reading and decoding.
  await nextTurn();
  const texts = { handle, offset: drafts.offset };
  const snapshot = decodeSnapshot({ header: layout.header, sections, texts }, mend);
  OPEN_FILES.register(snapshot, handle);
  return snapshot;
}
