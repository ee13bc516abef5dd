// The saved index of a library: opened only where it is sound and belongs to this library.
import { close } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { DRAFTS, decodeSnapshot, type Header, type Mend, type Snapshot } from '../snapshot.ts';
import { openSectionFile } from './section-file.ts';

/** Closes the file of a snapshot when the snapshot is no longer used: until then its texts may be asked for. */
const OPEN_FILES = new FinalizationRegistry<number>((handle) => close(handle, () => {}));

/**
 * Opens a saved index. Gives undefined where there is none, or it is truncated, damaged, of another version or of another
 * origin. The texts of pages stay in the file, which is kept open and may be replaced meanwhile; each is checked when it is read, and where
 * it is damaged `mend` is asked for the page.
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
  // Others are served between reading and decoding.
  await nextTurn();
  const texts = { handle, offset: drafts.offset };
  const snapshot = decodeSnapshot({ header: layout.header, sections, texts }, mend);
  OPEN_FILES.register(snapshot, handle);
  return snapshot;
}
