// The search room: text → ranked matches and an outcome. It knows nothing of Discord or of files.
export { type Block, findBlock, hasLookedUpWord, splitBlocks } from './blocks.ts';
export { SegmentBuilder } from './build-segment.ts';
export { condense } from './condense.ts';
export { matchNames } from './corrections.ts';
export type { Evidence } from './evidence.ts';
export { type Explanation, explain } from './explain.ts';
export { firstWhere } from './first-where.ts';
export { CONFIDENCE_FROM, type Outcome } from './outcome.ts';
export { offsetsOf, PackedTexts, packTexts, TextPacker, type Texts } from './packed-texts.ts';
export type { Concept, Variant } from './query.ts';
export { related } from './related.ts';
export { remember } from './remember.ts';
export {
  type Match,
  openIndex,
  type SearchIndex,
  type SearchOptions,
  type SearchResult,
  search,
} from './search.ts';
export { pageAt, type SearchDocument, type Segment } from './segment.ts';
export {
  addTexts,
  bytesOf,
  decodeSegment,
  encodeSegment,
  readTexts,
  textOf,
  view,
} from './segment-codec.ts';
export { suggest } from './suggest.ts';
export { openSynonyms, type Synonym, type Synonyms } from './synonyms.ts';
export { decodeSynonyms, encodeSynonyms } from './synonyms-codec.ts';
export { placeOf, tabulate } from './text-table.ts';
