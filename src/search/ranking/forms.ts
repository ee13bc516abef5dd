// The forms that a question's concepts may take, numbered, and found by the terms of one segment.
import type { Concept } from '../question/query.ts';
import { type Segment, termOf } from '../segment/segment.ts';
import type { Vocabulary } from '../segment/vocabulary.ts';

/** For each term of a segment the slot of the forms it belongs to, kept between questions. All zero at rest. */
export type Desk = Uint16Array;

export function openDesk({ terms }: Segment): Desk {
  return new Uint16Array(terms.length);
}

export class Forms {
  /** Form → its concept, and its strength. */
  readonly conceptOf: number[] = [];
  readonly strengthOf: number[] = [];
  /** Slot → forms, and in the same place the bit of each that stands for the slot's term. Slot 0 is no slot. */
  readonly formsAt: number[][] = [[]];
  readonly bitsAt: number[][] = [[]];
  /** Slot → the strength of its strongest form. */
  readonly strongestAt: number[] = [0];
  private readonly desk: Desk;
  private readonly terms: number[] = [];
  /** Form → the rarity of each of its stems as a share of their sum. */
  private readonly sharesOf: number[][] = [];

  /** Lays the forms of these concepts out on a desk, which must be at rest; `close` clears it. */
  constructor(segment: Segment, desk: Desk, vocabulary: Vocabulary, concepts: readonly Concept[]) {
    this.desk = desk;
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

  /** Clears the desk for the next question. */
  close(): void {
    for (const term of this.terms) this.desk[term] = 0;
  }

  isSingle(form: number): boolean {
    return this.sharesOf[form]?.length === 1;
  }

  /** How well a form meets its concept where these of its stems were seen: its strength by the square of the share seen. */
  met(form: number, bits: number): number {
    const strength = this.strengthOf[form] ?? 0;
    const shares = this.sharesOf[form] ?? [];
    if (bits === 0 || shares.length === 1) return bits === 0 ? 0 : strength;
    let share = 0;
    for (let bit = 0; bit < shares.length; bit += 1) if (bits & (1 << bit)) share += shares[bit] ?? 0;
    return strength * share * share;
  }

  private place(term: number, form: number, bit: number): void {
    let slot = this.desk[term] ?? 0;
    if (slot === 0) {
      slot = this.formsAt.push([]) - 1;
      this.bitsAt.push([]);
      this.desk[term] = slot;
      this.terms.push(term);
    }
    this.formsAt[slot]?.push(form);
    this.bitsAt[slot]?.push(bit);
    this.strongestAt[slot] = Math.max(this.strongestAt[slot] ?? 0, this.strengthOf[form] ?? 0);
  }
}
