// The search room: a question in text → ranked matches and an outcome. It knows nothing of Discord or of files.
//
//   text       tokenizer, stemmer, languages, abbreviations, blocks
//   segment    the inverted index of a set of pages, and statistics of its words
//   question   a question → concepts, each with weighted variants (query expansion, spelling correction)
//   nearness   nearest neighbours among the vectors of pages
//   features   what is measured of one candidate page for one question
//   retrieval  the index as it is searched, and the first pass: candidates by BM25F
//   ranking    the second pass: candidates, read and ranked by their features
//   outcome    whether the first page answers, some may, or none does
//   suggest    titles for a question that is still being typed

export { type Explanation, explain } from './explain.ts';
export type { Features } from './features/features.ts';
export { type NearPassage, nearPassages } from './near-passages.ts';
export type { Outcome } from './outcome/outcome.ts';
export { matchNames } from './question/corrections.ts';
export type { Concept, Variant } from './question/query.ts';
export { isSameName, type KnownWords } from './question/same-name.ts';
export { samenessOf } from './question/sameness.ts';
export { openSynonyms, type Synonym, type Synonyms } from './question/synonyms/synonyms.ts';
export { decodeSynonyms, encodeSynonyms } from './question/synonyms/synonyms-codec.ts';
export { related } from './related.ts';
export { openIndex, type SearchIndex } from './retrieval/search-index.ts';
export {
  type Match,
  type PreparedSearch,
  prepareSearch,
  type SearchOptions,
  type SearchResult,
  search,
} from './search.ts';
export { SegmentBuilder } from './segment/build-segment.ts';
export { pageAt, type SearchDocument, type Segment } from './segment/segment.ts';
export { decodeSegment, encodeSegment, WORDS } from './segment/segment-codec.ts';
export { suggest } from './suggest/suggest.ts';
export {
  type Block,
  findBlock,
  findTextBlock,
  hasLookedUpWord,
  isHeading,
  splitBlocks,
} from './text/blocks.ts';
export { condense } from './text/condense.ts';
export { detectLanguage, type Language, languageWith } from './text/languages/index.ts';
export { stem } from './text/stem.ts';
export { termsOf } from './text/terms.ts';
export { wordsOf } from './text/tokens.ts';
export { isFunctionWord } from './text/word-roles.ts';
export { type WarmUpOptions, warmUp } from './warm-up.ts';
export { type WordedQuestion, wordForMeaning } from './word-for-meaning.ts';
