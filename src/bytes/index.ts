// The room of bytes: lists of texts and numbers that need no object per item, hash tables and binary search over them, and files of
// named sections. It knows nothing of search.
export { countBits } from './bits.ts';
export { detach } from './detach.ts';
export { firstWhere } from './first-where.ts';
export { addCode, hash32, hashCodes, OFFSET_BASIS } from './hash.ts';
export { Uint32List } from './number-lists.ts';
export { NumberTable } from './number-table.ts';
export {
  offsetsOf,
  PackedTexts,
  type PieceStore,
  packTexts,
  TextPacker,
  type Texts,
} from './packed-texts.ts';
export {
  addRecords,
  type PackedRecords,
  type ReadBytes,
  Records,
  readerOfBytes,
  readRecords,
} from './records.ts';
export {
  joinPieces,
  type Layout,
  layOutSections,
  layoutLength,
  openSections,
  type Pieces,
  type Placed,
  readLayout,
  sectionOf,
} from './sections.ts';
export { textHash } from './text-hash.ts';
export { placeAt, placeOf, tabulate, tabulateHashes } from './text-table.ts';
export { TopList } from './top-list.ts';
export { addTexts, bytesOf, readTexts, textOf, view } from './views.ts';
