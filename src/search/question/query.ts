// What a question asks for: concepts, each with the variants under which a page may name it.

/** One thing that the question asks for. Pages are ranked by which of these they hold, and how rare those are. */
export interface Concept {
  /** The student's word, as `tokenize` gives it. */
  text: string;
  /** Its stem, or that of its correction; synonyms are looked up by it. */
  stem: string;
  /** The rarity of its strongest variant, lowered for words of stop phrases. */
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

/** A form of a concept. */
export interface Variant {
  kind: VariantKind;
  /** As people write it. */
  text: string;
  /** How much it counts for the concept, 0–1; the student's own word counts 1. */
  strength: number;
  /** Stems of its words. A page that holds only some of them meets the concept in part. */
  stems: readonly string[];
  /** True for what a short form may stand for, but hardly does beside the other words of this question. */
  isDoubtful?: boolean;
}

/** The sum of all weights, or 1 where that is 0. */
export function totalWeight(concepts: readonly Concept[]): number {
  return concepts.reduce((sum, { weight }) => sum + weight, 0) || 1;
}
