// The blocks of one page: which share of the question each of them holds, and which one answers best.
import type { Forms } from './forms.ts';

/** Extra weight of what a heading or bold lead holds, when the block that answers best is chosen. */
const LEAD_WEIGHT = 0.3;

/** Number of best blocks that are averaged. */
const AVERAGED_BLOCKS = 3;

/** Reads the blocks of one page after another: `openPage`, then for each block `note` for each form found, and `closeBlock`. */
export class BlockScores {
  /** Number of the block that answers best. */
  answering = 0;
  private readonly forms: Forms;
  private readonly weights: Float64Array;
  private readonly totalWeight: number;
  private readonly inBlock: Uint32Array;
  private readonly inLead: Uint32Array;
  /** The forms found in the current block, of which there are `count`. */
  private readonly seen: Uint32Array;
  private count = 0;
  private readonly met: Float64Array;
  private readonly metInLead: Float64Array;
  private bestWorth = 0;
  /** The shares of the best blocks, ascending. */
  private readonly best = new Float64Array(AVERAGED_BLOCKS);

  /** `weights` are those of the concepts, `totalWeight` their sum. */
  constructor(forms: Forms, weights: Float64Array, totalWeight: number) {
    const { length } = forms.conceptOf;
    this.forms = forms;
    this.weights = weights;
    this.totalWeight = totalWeight;
    this.inBlock = new Uint32Array(length);
    this.inLead = new Uint32Array(length);
    this.seen = new Uint32Array(length);
    this.met = new Float64Array(weights.length);
    this.metInLead = new Float64Array(weights.length);
  }

  /** Begins a page. */
  openPage(): void {
    this.answering = 0;
    this.bestWorth = 0;
    this.best.fill(0);
  }

  /** The share of the question found in one block, averaged over the best blocks of the page. */
  get share(): number {
    let sum = 0;
    for (let place = 0; place < AVERAGED_BLOCKS; place += 1) sum += this.best[place] ?? 0;
    return sum / AVERAGED_BLOCKS;
  }

  /** Records that a stem of a form (its `bit`) was found in the current block; `isLead` where that is in its lead. */
  note(form: number, bit: number, isLead: boolean): void {
    if (this.inBlock[form] === 0) {
      this.seen[this.count] = form;
      this.count += 1;
    }
    this.inBlock[form] = (this.inBlock[form] ?? 0) | bit;
    if (isLead) this.inLead[form] = (this.inLead[form] ?? 0) | bit;
  }

  /** Ends the block with this number. */
  closeBlock(block: number): void {
    if (this.count === 0) return;
    const share = this.add(this.inBlock, this.met) / this.totalWeight;
    // The text below a heading is about what the heading says.
    const worth = share + (LEAD_WEIGHT * this.add(this.inLead, this.metInLead)) / this.totalWeight;
    if (worth > this.bestWorth) {
      this.answering = block;
      this.bestWorth = worth;
    }
    this.keep(share);
    this.clear();
  }

  /** Keeps the share of a block in the place of the least of the best. */
  private keep(share: number): void {
    const { best } = this;
    if (share <= (best[0] ?? 0)) return;
    let place = 1;
    for (; place < best.length && share > (best[place] ?? 0); place += 1) best[place - 1] = best[place] ?? 0;
    best[place - 1] = share;
  }

  /** The weight of the concepts that the forms found meet, each concept by the best of its forms. */
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
