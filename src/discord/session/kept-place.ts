// Where sessions are kept: in a file of this machine, or where every machine finds them.
import { readSmallFile, writeSmallFile } from '../../small-files.ts';
import type { SharedGateway } from './shared.ts';

export interface KeptPlace {
  /** The text that is there; undefined where there is none. */
  read(): string | undefined;
  /**
   * Puts a text there, behind what is being put there now; of those that wait the newest alone. Rejects where that fails. Nobody waits for a
   * disk meanwhile: a busy one takes a hundred milliseconds.
   */
  write(text: string): Promise<void>;
  /** Resolves when nothing is being put there. */
  settle(): Promise<void>;
  /** Whether somebody else may use it at the same time. */
  mayBeOthers: boolean;
}

/** A file. Whoever reads it meanwhile, or after a crash, reads the whole of the old or of the new text. */
export function fileAt(path: string): KeptPlace {
  return {
    mayBeOthers: true,
    // Where it is not there, a session is begun anew.
    read: () => readSmallFile(path),
    ...openWriter((text) => writeSmallFile(path, text)),
  };
}

/** What is shared for a slice, which this process has alone. */
export async function sliceAt(
  shared: Pick<SharedGateway, 'load' | 'save'>,
  slice: string,
): Promise<KeptPlace> {
  const before = await shared.load(slice);
  return {
    mayBeOthers: false,
    read: () => before,
    // What is not saved is begun anew after a restart, no more.
    ...openWriter((text) => shared.save(slice, text).catch(() => {})),
  };
}

/** Saves one text at a time. */
function openWriter(save: (text: string) => Promise<void>): Pick<KeptPlace, 'write' | 'settle'> {
  let next: string | undefined;
  let saving: Promise<void> | undefined;

  async function saveNewest(): Promise<void> {
    try {
      while (next !== undefined) {
        const text = next;
        next = undefined;
        await save(text);
      }
    } finally {
      saving = undefined;
    }
  }

  return {
    write(text) {
      next = text;
      saving ??= saveNewest();
      return saving;
    },
    settle: async () => saving?.catch(() => {}),
  };
}
