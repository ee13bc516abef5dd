// Looks up, by the terms of a segment, to which variants of a question's concepts a word belongs.
import type { Concept } from '../question/query.ts';
import { type Segment, termOf } from '../segment/segment.ts';
import type { Vocabulary } from '../segment/vocabulary.ts';

/**
 * Scratch memory of one segment: term → slot in `Forms`, or 0 for a term that the question does not have. It is kept between questions, so
 * that none of them allocates an array of all terms, and is all zero between them.
 */
export type FormScratch = Uint16Array;

/** Scratch memory for questions to a segment. */
export function openFormScratch({ terms }: Segment): FormScratch {
  return new Uint16Array(terms.length);
}

/**
 * The forms of a question: the variants of all of its concepts, numbered from 0. Each distinct term of them that the segment has gets a
 * slot, from 1. A form of several stems has a bit for each: 1 for the first, 2 for the second, 4 for the third. `close` must be called after
 * use, also when something was thrown.
 */
export class Forms {
  /** Form → the number of its concept, and its strength. */
  readonly conceptOf: number[] = [];
  readonly strengthOf: number[] = [];
  /** Slot → the forms that have its term as a stem, and, in the same order, the bit of that stem in each. */
  readonly formsAt: number[][] = [[]];
  readonly bitsAt: number[][] = [[]];
  /** Slot → the strength of its strongest form. */
  readonly strongestAt: number[] = [0];
  private readonly scratch: FormScratch;
  /** The terms that have a slot. */
  private readonly terms: number[] = [];
  /** Form → for each of its stems the share of the form's rarity. */
  private readonly sharesOf: number[][] = [];

  /** `scratch` must be that of the segment, and all zero. */
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

  /** Whether a form has one stem. */
  isSingle(form: number): boolean {
    return this.sharesOf[form]?.length === 1;
  }

  /** How well a form meets its concept where the stems in `bits` were found, 0–1: strength × (share of its rarity that was found)². */
  met(form: number, bits: number): number {
    const strength = this.strengthOf[form] ?? 0;
    const shares = this.sharesOf[form] ?? [];
    if (bits === 0 || shares.length === 1) return bits === 0 ? 0 : strength;
    let share = 0;
    for (let bit = 0; bit < shares.length; bit += 1) if (bits & (1 << bit)) share += shares[bit] ?? 0;
    return strength * share * share;
  }

  /** Adds a form to the slot of a term. */
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
