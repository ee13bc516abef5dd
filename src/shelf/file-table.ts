// The page files of a folder as they were: which have changed since is told by size and time.
import { PackedTexts } from '../bytes/index.ts';

/** A page file as it was when it was read. A file that has these still is taken to be unchanged. */
export interface FileStamp {
  path: string;
  /** In bytes. */
  size: number;
  /** Milliseconds since 1970. */
  changed: number;
}

/** Stamps of many files as arrays, which threads may share. Paths stand in lists, one after the other. */
export interface FileTable {
  paths: readonly { bytes: Uint8Array; offsets: Uint32Array }[];
  /** Negative where a file was gone again before it could be looked at. */
  sizes: Float64Array;
  times: Float64Array;
}

export function* listFiles({ paths, sizes, times }: FileTable): Generator<FileStamp> {
  let place = 0;
  for (const { bytes, offsets } of paths) {
    for (const path of new PackedTexts(bytes, offsets)) {
      const size = sizes[place] ?? -1;
      if (size >= 0) yield { path, size, changed: times[place] ?? 0 };
      place += 1;
    }
  }
}
