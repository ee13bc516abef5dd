// Pages, one by one → a snapshot as bytes. Texts of pages are kept as bytes only, so that building takes little memory.

import { crc32 } from 'node:zlib';
import {
  addRecords,
  addTexts,
  bytesOf,
  layOutSections,
  type PieceStore,
  type Pieces,
  packTexts,
  TextPacker,
  tabulate,
  textHash,
} from '../bytes/index.ts';
import { fileOf, headOf, type PageDraft } from '../library/index.ts';
import { encodeSegment, SegmentBuilder } from '../search/index.ts';
import type { FileStamp } from './file-table.ts';
import { searchDocumentOf } from './search-document.ts';
import { DRAFTS, type Header, KINDS, PART } from './snapshot.ts';

/** Builds a snapshot: call `add` for each page, then `finish`. */
export class SnapshotBuilder {
  private readonly segment = new SegmentBuilder();
  /** The drafts as JSON, and the CRC-32 of each. */
  private readonly texts: TextPacker;
  private readonly sums: number[] = [];
  private readonly paths: string[] = [];
  private readonly keys: string[] = [];
  private readonly titles: string[] = [];
  private readonly titleHashes: number[] = [];
  private readonly kinds: number[] = [];
  private readonly trails = new Map<string, readonly string[]>();
  private readonly titleTextHashes: number[] = [];
  private readonly answerTextHashes: number[] = [];
  /** Page → number of the spelling of its subject in `spellings`. */
  private readonly spelling: number[] = [];
  private readonly spellings = new Map<string, number>();

  /** Texts are kept in `store` until the snapshot is complete; without one, in memory. */
  constructor(store?: PieceStore) {
    this.texts = new TextPacker(store);
  }

  /** Number of pages added. */
  get length(): number {
    return this.paths.length;
  }

  /** Adds a page. */
  add(draft: PageDraft): void {
    const { path, key, kind, title, titleHash, subject, spelling, trail } = headOf(draft);
    this.paths.push(path);
    this.keys.push(key);
    this.titles.push(title);
    this.titleHashes.push(titleHash);
    this.titleTextHashes.push(textHash(title));
    this.answerTextHashes.push(textHash(draft.answer));
    const number = this.spellings.get(spelling) ?? this.spellings.size;
    this.spellings.set(spelling, number);
    this.spelling.push(number);
    this.kinds.push(KINDS.indexOf(kind) + (fileOf(path) === path ? 0 : PART));
    this.trails.set(subject, trail);
    this.segment.add(searchDocumentOf(draft));
    this.sums.push(crc32(this.texts.push(JSON.stringify(draft))));
  }

  /** The snapshot as pieces of bytes. `files` are the stamps of all page files, also of those with errors. */
  finish({ files, ...header }: Omit<Header, 'trails'> & { files: readonly FileStamp[] }): Pieces {
    const sections: Map<string, Pieces> = encodeSegment(this.segment.finish());
    // The stamps of pages come first, in the order of pages: so their paths, which the segment has, need not be stored again.
    const stamps = new Map(files.map((file) => [file.path, file]));
    const ofPages = this.paths.map((path) => stamps.get(path) ?? { size: -1, changed: 0 });
    for (const path of this.paths) stamps.delete(path);
    const all = [...ofPages, ...stamps.values()];
    addTexts(sections, 'otherFiles', packTexts(stamps.keys()));
    sections.set('sizes', [bytesOf(Float64Array.from(all, ({ size }) => size))]);
    sections.set('changed', [bytesOf(Float64Array.from(all, ({ changed }) => changed))]);
    const keys = packTexts(this.keys);
    addTexts(sections, 'keys', keys);
    sections.set('keySlots', [bytesOf(tabulate(keys))]);
    addTexts(sections, 'titles', packTexts(this.titles));
    sections.set('titleHashes', [bytesOf(Float64Array.from(this.titleHashes))]);
    sections.set('titleHashOrder', [bytesOf(orderOf(this.titleHashes))]);
    sections.set('titleTextHashes', [bytesOf(Float64Array.from(this.titleTextHashes))]);
    sections.set('answerTextHashes', [bytesOf(Float64Array.from(this.answerTextHashes))]);
    addTexts(sections, 'spellings', packTexts(this.spellings.keys()));
    sections.set('spelling', [bytesOf(Uint32Array.from(this.spelling))]);
    sections.set('kinds', [Uint8Array.from(this.kinds)]);
    addRecords(sections, DRAFTS, {
      pieces: this.texts.pieces(),
      lengths: this.texts.lengths(),
      sums: Uint32Array.from(this.sums),
    });
    return layOutSections({ ...header, trails: Object.fromEntries(this.trails) }, sections);
  }
}

/** The places of an array, sorted by the numbers that are there (argsort). The sort is stable. */
function orderOf(numbers: readonly number[]): Uint32Array {
  return Uint32Array.from(numbers.keys()).sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b);
}
