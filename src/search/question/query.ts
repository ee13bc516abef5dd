// A question as a query: concepts, each with the variants by which a page may name it (query expansion).

/** One thing that the question asks for. Pages are ranked by which of these they hold, and how rare those are. */
export interface Concept {
  /** The student's word, as `tokenize` gives it. */
  text: string;
  /** The stem of that word or of its correction. Synonyms are looked up by it. */
  stem: string;
  /** The rarity of its strongest variant (see `Vocabulary.rarity`), reduced for words of stop phrases. */
  weight: number;
  variants: Variant[];
}

/** Where a variant comes from. */
export type VariantKind =
  | 'word'
  | 'inflection'
  | 'compound'
  | 'correction'
  | 'clipping'
  | 'joined'
  | 'split'
  | 'abbreviation'
  | 'synonym';

/** A word or phrase that may stand for a concept in a page. */
export interface Variant {
  kind: VariantKind;
  /** Its words as written, not stemmed. */
  text: string;
  /** How well it stands for the concept, 0–1; the student's own word has 1. */
  strength: number;
  /** The stems of its words. A page that holds only some of them meets the concept in part. */
  stems: readonly string[];
  /** True for a long form that the other words of the question make unlikely. */
  isDoubtful?: boolean;
}

/** The sum of the weights of concepts, or 1 where that is 0, so that one can divide by it. */
export function totalWeight(concepts: readonly Concept[]): number {
  return concepts.reduce((sum, { weight }) => sum + weight, 0) || 1;
}
