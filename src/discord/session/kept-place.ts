// Where sessions are kept: in a file of this machine, or where every machine finds them.
import { readSmallFile, writeSmallFile } from '../../small-files.ts';
import type { SharedGateway } from './shared.ts';

export interface KeptPlace {
  /** The text that is there; undefined where there is none. */
  read(): string | undefined;
  /** Puts a text there; throws where it cannot. */
  write(text: string): void;
  /** Whether somebody else may use it at the same time. */
  mayBeOthers: boolean;
}

/** A file. Whoever reads it meanwhile, or after a crash, reads the whole of the old or of the new text. */
export function fileAt(path: string): KeptPlace {
  return {
    mayBeOthers: true,
    // Where it is not there, a session is begun anew.
    read: () => readSmallFile(path),
    write: (text) => writeSmallFile(path, text),
  };
}

export interface SlicePlace extends KeptPlace {
  /** Resolves when what was written last is saved. */
  settle(): Promise<void>;
}

/** What is shared for a slice, which this process has alone. One text is saved at a time, and of those that wait the newest. */
export async function sliceAt(
  shared: Pick<SharedGateway, 'load' | 'save'>,
  slice: string,
): Promise<SlicePlace> {
  const before = await shared.load(slice);
  let next: string | undefined;
  let saving: Promise<void> | undefined;
  const save = async (): Promise<void> => {
    while (next !== undefined) {
      const text = next;
      next = undefined;
      // What is not saved is begun anew after a restart, no more.
      await shared.save(slice, text).catch(() => {});
    }
    saving = undefined;
  };
  return {
    mayBeOthers: false,
    read: () => before,
    write(text) {
      next = text;
      saving ??= save();
    },
    settle: async () => saving,
  };
}
