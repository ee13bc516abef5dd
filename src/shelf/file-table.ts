// The page files of a folder with their sizes and times of change, by which changes are noticed.
import { PackedTexts } from '../bytes/index.ts';

/** A page file when it was read. While size and time stay the same, it is taken to be unchanged. */
export interface FileStamp {
  path: string;
  /** In bytes. */
  size: number;
  /** Time of the last change, in milliseconds since 1970. */
  changed: number;
}

/** The stamps of many files as arrays, which threads can share. Sizes and times are in the order of the paths of all lists. */
export interface FileTable {
  /** Lists of paths, in the form of `PackedTexts`. */
  paths: readonly { bytes: Uint8Array; offsets: Uint32Array }[];
  /** In bytes; negative for a file that was deleted before its size was read. */
  sizes: Float64Array;
  times: Float64Array;
}

/** The stamps in a table. */
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
