// The words of pages in reading order. They are the largest part of an index, and a question needs those of a few pages: so they may stay in
// the file of a saved index, from which they are read page by page.
import { crc32 } from 'node:zlib';
import { Records, readerOfBytes } from '../../bytes/index.ts';

/** Number of bytes of a word in a record: 24 bits, the lowest first. */
const BYTES = 3;

/** The words of pages; see the drawing above `Segment`. */
export class PageWords {
  readonly records: Records;
  private readonly onDamage: (page: number) => void;
  private words = new Uint32Array(1024);

  /** `records` has one record for each page. `onDamage` is called with each page that is read and damaged. */
  constructor(records: Records, onDamage: (page: number) => void) {
    this.records = records;
    this.onDamage = onDamage;
  }

  /** The words of a page, valid until the next call; none where they are damaged. */
  of(page: number): Uint32Array {
    const bytes = this.records.at(page);
    if (bytes === undefined) this.onDamage(page);
    const length = (bytes?.length ?? 0) / BYTES;
    if (length > this.words.length) this.words = new Uint32Array(2 * length);
    const { words } = this;
    for (let place = 0, at = 0; place < length; place += 1, at += BYTES)
      words[place] = (bytes?.[at] ?? 0) | ((bytes?.[at + 1] ?? 0) << 8) | ((bytes?.[at + 2] ?? 0) << 16);
    return words.subarray(0, length);
  }
}

/** Packs words; those of a page begin at its place in `starts`, which has one entry more than there are pages. */
export function packWords(words: Uint32Array, starts: Uint32Array): PageWords {
  const bytes = new Uint8Array(BYTES * words.length);
  for (const [place, word] of words.entries()) {
    bytes[BYTES * place] = word;
    bytes[BYTES * place + 1] = word >>> 8;
    bytes[BYTES * place + 2] = word >>> 16;
  }
  const pages = starts.subarray(1);
  const lengths = pages.map((end, page) => BYTES * (end - (starts[page] ?? 0)));
  const sums = pages.map((end, page) => crc32(bytes.subarray(BYTES * (starts[page] ?? 0), BYTES * end)));
  return new PageWords(new Records({ lengths, sums }, readerOfBytes(bytes)), () => {});
}
