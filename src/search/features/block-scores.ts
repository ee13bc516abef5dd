// Scores the blocks of one page: how much of the question each block holds, and which block answers best.
import type { Forms } from './forms.ts';

/** Extra weight of what a block's lead holds, when the block that answers best is chosen. */
const LEAD_WEIGHT = 0.3;

/** Number of best blocks over which `share` is averaged. */
const AVERAGED_BLOCKS = 3;

/** Reads one page after another. For each page call `openPage`; for each block `note` with each form found, then `closeBlock`. */
export class BlockScores {
  /** Number of the page's block that answers best. */
  answering = 0;
  private readonly forms: Forms;
  private readonly weights: Float64Array;
  private readonly totalWeight: number;
  /** Form → the stems of it found in the current block, and in its lead, as bits. */
  private readonly inBlock: Uint32Array;
  private readonly inLead: Uint32Array;
  /** The forms found in the current block: the first `count` entries. */
  private readonly seen: Uint32Array;
  private count = 0;
  /** Concept → how well the current block, and its lead, meet it, 0–1. */
  private readonly met: Float64Array;
  private readonly metInLead: Float64Array;
  /** The highest value so far by which the answering block is chosen. */
  private bestWorth = 0;
  /** The shares of the best blocks of the page, ascending. */
  private readonly best = new Float64Array(AVERAGED_BLOCKS);

  /** `weights` holds the weight of each concept, `totalWeight` is their sum (not 0). */
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

  /** The share of the question that a block holds, 0–1, averaged over the page's three best blocks. */
  get share(): number {
    let sum = 0;
    for (let place = 0; place < AVERAGED_BLOCKS; place += 1) sum += this.best[place] ?? 0;
    return sum / AVERAGED_BLOCKS;
  }

  /** Records that a stem of a form was found in the current block. `bit` stands for the stem; see `Forms.bitsAt`. */
  note(form: number, bit: number, isLead: boolean): void {
    if (this.inBlock[form] === 0) {
      this.seen[this.count] = form;
      this.count += 1;
    }
    this.inBlock[form] = (this.inBlock[form] ?? 0) | bit;
    if (isLead) this.inLead[form] = (this.inLead[form] ?? 0) | bit;
  }

  /** Scores the block that was read, which has this number, and begins the next one. */
  closeBlock(block: number): void {
    if (this.count === 0) return;
    const share = this.add(this.inBlock, this.met) / this.totalWeight;
    // A heading says what the text below it is about, so a lead counts more.
    const worth = share + (LEAD_WEIGHT * this.add(this.inLead, this.metInLead)) / this.totalWeight;
    if (worth > this.bestWorth) {
      this.answering = block;
      this.bestWorth = worth;
    }
    this.keep(share);
    this.clear();
  }

  /** Inserts the share of a block into the best ones, if it is better than the least of them. */
  private keep(share: number): void {
    const { best } = this;
    if (share <= (best[0] ?? 0)) return;
    let place = 1;
    for (; place < best.length && share > (best[place] ?? 0); place += 1) best[place - 1] = best[place] ?? 0;
    best[place - 1] = share;
  }

  /** The summed weight of the concepts, each times how well its best form meets it. `met` is filled with the latter. */
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
