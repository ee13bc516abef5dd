// What a thread of the model is asked, and what it answers.
import type { LoadOptions } from '../model/load-model.ts';
import type { Passage } from '../passages.ts';

/** What a thread loads. One for pages gives way to all others; one for questions is warm before it is ready. */
export type ThreadOptions = LoadOptions;

/** A title, an answer's Markdown, or both. */
export interface PageTexts {
  title?: string;
  answer?: string;
}

/** Vectors of a page's texts. */
export interface PageEmbedding {
  title?: Float32Array;
  passages?: readonly (Omit<Passage, 'text'> & { vector: Float32Array })[];
}

export type Task =
  | { id: number; kind: 'question'; text: string }
  | { id: number; kind: 'pages'; pages: readonly PageTexts[] }
  /** It ends when what it computes now is done; what waits behind is left. */
  | { id: number; kind: 'end' };

export interface ModelFacts {
  identity: string;
  dimensions: number;
  languages: readonly string[] | undefined;
  /** See `Model`. */
  flaw?: string | undefined;
}

export type Answer =
  | { kind: 'ready'; model: ModelFacts }
  | { kind: 'unusable'; why: string }
  | { kind: 'question'; id: number; vector: Float32Array }
  | { kind: 'pages'; id: number; pages: readonly PageEmbedding[] }
  | { kind: 'failed'; id: number; why: string };
