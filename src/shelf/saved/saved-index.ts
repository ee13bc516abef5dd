// Opens the saved index of a library, if it is intact and belongs to this library.
import { close } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { WORDS } from '../../search/index.ts';
import { DRAFTS, decodeSnapshot, type Header, type Mend, type OpenFile, type Snapshot } from '../snapshot.ts';
import { openSectionFile } from './section-file.ts';

/** Closes the file of a snapshot when nothing can read from it any more. */
const OPEN_FILES = new FinalizationRegistry<number>((handle) => close(handle, () => {}));

/**
 * Opens a saved index. Undefined where there is none, or it is truncated, damaged, of another version or of another origin. The words and the
 * texts of pages stay in the file, which is kept open; meanwhile another file may take its name. Those of each page are checked when they are
 * read; where they are damaged, `mend` is told. It must give a damaged text; a page whose words are damaged has none.
 */
export async function openSaved(file: string, origin: string, mend?: Mend): Promise<Snapshot | undefined> {
  const opened = await openSectionFile<Header>(file, { checked: [WORDS], unread: [DRAFTS] });
  if (opened === undefined) return undefined;
  const { handle, layout, sections } = opened;
  if (layout.header.origin !== origin) {
    opened.close();
    return undefined;
  }
  // Lets other work run between reading and decoding.
  await nextTurn();
  const left = layout.sections.filter(({ name }) => !sections.has(name));
  const open: OpenFile = { handle, offsets: new Map(left.map(({ name, offset }) => [name, offset])) };
  OPEN_FILES.register(open, handle);
  return decodeSnapshot({ header: layout.header, sections, file: open }, mend);
}
