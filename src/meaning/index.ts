// The meaning room: a sentence model on this machine, where there can be one, and the vectors it makes.
export { type Choice, chooseMeaning } from './choose.ts';

export {
  LibraryVectors,
  type LibraryVectorsOptions,
  PASSAGES_VERSION,
  type VectorProgress,
} from './library-vectors.ts';
export { type LoadReportOptions, reportLoad } from './load/report-load.ts';
export { openUtilization } from './load/utilization.ts';
export { type Meaning, type MeaningOptions, openMeaning } from './meaning.ts';
export type { PageSource } from './page-source.ts';
export { type Passage, splitPassages } from './passages.ts';
export type { QuestionCounts, QuestionFate, QuestionOptions, Vector } from './questions.ts';
export type { PageHashes } from './store/vector-store.ts';
export type { ModelFacts, PageEmbedding, PageTexts } from './threads/messages.ts';
export type { Started } from './threads/thread.ts';
