// The blocks of a page under judgement: how much of the question each speaks of, and which answers best.
import type { Forms } from './forms.ts';

/** What is found in a heading counts so much more, when the passage is chosen that answers best. */
const LEAD_COUNTS = 0.3;

/** So many of the best blocks are averaged. */
const BEST = 3;

/** Reads the blocks of one page after another; what was seen in a block is noted form by form, then the block is closed. */
export class Passages {
  /** Number of the block that answers best. */
  answering = 0;
  private readonly forms: Forms;
  private readonly weights: Float64Array;
  private readonly whole: number;
  private readonly inBlock: Uint32Array;
  private readonly inLead: Uint32Array;
  /** The forms seen in this block, of which there are `count`. */
  private readonly seen: Uint32Array;
  private count = 0;
  private readonly met: Float64Array;
  private readonly metInLead: Float64Array;
  private worth = 0;
  private readonly best = new Float64Array(BEST);

  constructor(forms: Forms, weights: Float64Array, whole: number) {
    const { length } = forms.conceptOf;
    this.forms = forms;
    this.weights = weights;
    this.whole = whole;
    this.inBlock = new Uint32Array(length);
    this.inLead = new Uint32Array(length);
    this.seen = new Uint32Array(length);
    this.met = new Float64Array(weights.length);
    this.metInLead = new Float64Array(weights.length);
  }

  openPage(): void {
    this.answering = 0;
    this.worth = 0;
    this.best.fill(0);
  }

  /** The share of the question found in a block, averaged over the best of the page. */
  get share(): number {
    return this.best.reduce((a, b) => a + b, 0) / BEST;
  }

  note(form: number, bit: number, isLead: boolean): void {
    if (this.inBlock[form] === 0) {
      this.seen[this.count] = form;
      this.count += 1;
    }
    this.inBlock[form] = (this.inBlock[form] ?? 0) | bit;
    if (isLead) this.inLead[form] = (this.inLead[form] ?? 0) | bit;
  }

  closeBlock(block: number): void {
    if (this.count === 0) return;
    const share = this.add(this.inBlock, this.met) / this.whole;
    // What stands in a heading is what the text below it is about.
    const worth = share + (LEAD_COUNTS * this.add(this.inLead, this.metInLead)) / this.whole;
    if (worth > this.worth) {
      this.answering = block;
      this.worth = worth;
    }
    const { best } = this;
    if (share > (best[0] ?? 0)) {
      best[0] = share;
      best.sort();
    }
    this.clear();
  }

  /** The weight of what the forms seen meet, each concept by the best of its forms. */
  private add(bits: Uint32Array, met: Float64Array): number {
    const { forms, seen, weights } = this;
    let sum = 0;
    for (let i = 0; i < this.count; i += 1) {
      const form = seen[i] ?? 0;
      const concept = forms.conceptOf[form] ?? 0;
      const gain = forms.met(form, bits[form] ?? 0) - (met[concept] ?? 0);
      if (gain <= 0) continue;
      met[concept] = (met[concept] ?? 0) + gain;
      sum += gain * (weights[concept] ?? 0);
    }
    return sum;
  }

  private clear(): void {
    for (let i = 0; i < this.count; i += 1) {
      const form = this.seen[i] ?? 0;
      this.inBlock[form] = 0;
      this.inLead[form] = 0;
      const concept = this.forms.conceptOf[form] ?? 0;
      this.met[concept] = 0;
      this.metInLead[concept] = 0;
    }
    this.count = 0;
  }
}
