// What a question asks for: its words as concepts, each with the forms under which a page may name it.

/** One thing the question names. Pages are judged by how many of these they speak of, and how rare those are. */
export interface Concept {
  /** The student's word, in lower case. */
  text: string;
  /** Its stem, which stands for the concept among its neighbours. */
  stem: string;
  /** How much finding it means: the rarity of its word, lowered for chatter. */
  weight: number;
  variants: Variant[];
}

export type VariantKind =
  | 'word'
  | 'correction'
  | 'clipping'
  | 'joined'
  | 'split'
  | 'abbreviation'
  | 'synonym';

/** A form of a concept: the word itself, its correction, what it abbreviates, what pages call it. */
export interface Variant {
  kind: VariantKind;
  /** As people write it. */
  text: string;
  /** How good it is as evidence for the concept, 0–1; the student's own word is 1. */
  strength: number;
  /** Stems that must stand in the page, all of them for full strength. */
  stems: readonly string[];
}

/** The sum of all weights: what a page that speaks of everything would earn. Never 0. */
export function totalWeight(concepts: readonly Concept[]): number {
  return concepts.reduce((sum, { weight }) => sum + weight, 0) || 1;
}
