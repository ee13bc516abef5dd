// The storage of gateway sessions: a file, or the database that several processes share.
import { readSmallFile, writeSmallFile } from '../../small-files.ts';
import type { SharedGateway } from './shared.ts';

export interface KeptPlace {
  /** The stored text; undefined if there is none. */
  read(): string | undefined;
  /**
   * Stores a text asynchronously: a busy disk takes a hundred milliseconds. Texts are written one after the other; of those that wait only
   * the newest is. Rejects if writing fails.
   */
  write(text: string): Promise<void>;
  /** Resolves when no write is in progress. */
  settle(): Promise<void>;
  /** Whether another process may use it at the same time. */
  mayBeOthers: boolean;
}

/** Storage in a file. Writes are atomic: a reader, also after a crash, gets the whole old or the whole new text. */
export function fileAt(path: string): KeptPlace {
  return {
    mayBeOthers: true,
    // Without the file a new session is started.
    read: () => readSmallFile(path),
    ...openWriter((text) => writeSmallFile(path, text)),
  };
}

/** Storage in the shared database, for a slice of shards whose lock this process holds. */
export async function sliceAt(
  shared: Pick<SharedGateway, 'load' | 'save'>,
  slice: string,
): Promise<KeptPlace> {
  const before = await shared.load(slice);
  return {
    mayBeOthers: false,
    read: () => before,
    // A failure is harmless: after a restart a new session is started.
    ...openWriter((text) => shared.save(slice, text).catch(() => {})),
  };
}

/** Serialises writes, and skips texts that are superseded while they wait. */
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
