// The variants of a question's concepts, numbered as forms, and looked up by the terms of one segment.
import type { Concept } from '../question/query.ts';
import { type Segment, termOf } from '../segment/segment.ts';
import type { Vocabulary } from '../segment/vocabulary.ts';

/**
 * Scratch memory of one segment, kept between questions so that no question allocates an array of all terms: for each term
 * the slot of the forms it belongs to. All zero between questions.
 */
export type FormScratch = Uint16Array;

/** Scratch memory for questions to a segment. */
export function openFormScratch({ terms }: Segment): FormScratch {
  return new Uint16Array(terms.length);
}

/** The forms of all concepts. `close` must be called after use, also when something was thrown in between. */
export class Forms {
  /** Form → its concept, and its strength. */
  readonly conceptOf: number[] = [];
  readonly strengthOf: number[] = [];
  /** Slot → its forms, and in the same order the bit of each form that stands for the slot's term. Slot 0 stays empty. */
  readonly formsAt: number[][] = [[]];
  readonly bitsAt: number[][] = [[]];
  /** Slot → the strength of its strongest form. */
  readonly strongestAt: number[] = [0];
  private readonly scratch: FormScratch;
  private readonly terms: number[] = [];
  /** Form → the rarity of each of its stems, divided by the sum of them. */
  private readonly sharesOf: number[][] = [];

  /** `scratch` must be all zero. */
  constructor(segment: Segment, scratch: FormScratch, vocabulary: Vocabulary, concepts: readonly Concept[]) {
    this.scratch = scratch;
    for (const [concept, { variants }] of concepts.entries()) {
      for (const { strength, stems } of variants) {
        const rarities = stems.map((stem) => vocabulary.rarity(stem));
        const sum = rarities.reduce((a, b) => a + b, 0) || 1;
        const form = this.conceptOf.push(concept) - 1;
        this.strengthOf.push(strength);
        this.sharesOf.push(rarities.map((rarity) => rarity / sum));
        for (const [index, stem] of stems.entries()) {
          const term = termOf(segment, stem);
          if (term !== undefined) this.place(term, form, 1 << index);
        }
      }
    }
  }

  /** Clears the scratch memory for the next question. */
  close(): void {
    for (const term of this.terms) this.scratch[term] = 0;
  }

  /** True for a form of one stem. */
  isSingle(form: number): boolean {
    return this.sharesOf[form]?.length === 1;
  }

  /**
   * How well a form meets its concept when the stems in `bits` were found: its strength times the square of the share of
   * its rarity that was found, 0–1.
   */
  met(form: number, bits: number): number {
    const strength = this.strengthOf[form] ?? 0;
    const shares = this.sharesOf[form] ?? [];
    if (bits === 0 || shares.length === 1) return bits === 0 ? 0 : strength;
    let share = 0;
    for (let bit = 0; bit < shares.length; bit += 1) if (bits & (1 << bit)) share += shares[bit] ?? 0;
    return strength * share * share;
  }

  private place(term: number, form: number, bit: number): void {
    let slot = this.scratch[term] ?? 0;
    if (slot === 0) {
      slot = this.formsAt.push([]) - 1;
      this.bitsAt.push([]);
      this.scratch[term] = slot;
      this.terms.push(term);
    }
    this.formsAt[slot]?.push(form);
    this.bitsAt[slot]?.push(bit);
    this.strongestAt[slot] = Math.max(this.strongestAt[slot] ?? 0, this.strengthOf[form] ?? 0);
  }
}
