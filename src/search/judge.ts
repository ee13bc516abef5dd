// The second, close pass: what a candidate page has to say on each concept, and where it says it.
import type { Evidence } from './evidence.ts';
import { notePairs, REACH } from './pairs.ts';
import { type Concept, totalWeight } from './query.ts';
import { BLOCK_START, LEAD, type Segment, TERM_MASK, termOf } from './segment.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Judgement {
  evidence: Evidence;
  /** Number of the block that answers best, counted from 0 over the answer. */
  block: number;
}

/** What is found in a heading counts so much more, when the passage is chosen that answers best. */
const LEAD_COUNTS = 0.3;

/** So many mentions of anything asked are as good as more. */
const MANY = 60;

/** A judge of one segment's pages for one question. */
export function openJudge(
  segment: Segment,
  desk: Desk,
  vocabulary: Vocabulary,
  concepts: readonly Concept[],
): Judge {
  return new Judge(segment, desk, vocabulary, concepts);
}

/** What a judge writes on, kept between questions: for each term of a segment, where its sightings begin. All zero at rest. */
export type Desk = Uint16Array;

export function openDesk({ terms }: Segment): Desk {
  return new Uint16Array(terms.length);
}

/** Concepts and the forms they may take, numbered; a page is read once, and what is seen of each form is noted in bits. */
class Judge {
  private readonly segment: Segment;
  private readonly desk: Desk;
  private readonly rarities: Float32Array;
  private readonly weights: Float64Array;
  private readonly whole: number;
  /** Form → its concept, its strength, and the rarity of each of its stems as a share of their sum. */
  private readonly conceptOf: number[] = [];
  private readonly strengthOf: number[] = [];
  private readonly sharesOf: number[][] = [];
  /** Sightings by slot: the forms that a term belongs to, and its bit in each. Slot 0 is no slot. */
  private readonly slots: { form: number; bit: number }[][] = [[]];
  private readonly terms: number[] = [];
  private readonly everywhere: Uint32Array;
  private readonly inTitle: Uint32Array;
  private readonly inKeywords: Uint32Array;
  private readonly inBlock: Uint32Array;
  private readonly inLead: Uint32Array;
  private readonly met: Float64Array;
  private readonly pairs: Float64Array;
  private readonly titlePairs: Float64Array;
  private readonly lastSeen: Int32Array;

  constructor(segment: Segment, desk: Desk, vocabulary: Vocabulary, concepts: readonly Concept[]) {
    this.segment = segment;
    this.desk = desk;
    this.rarities = vocabulary.rarities(segment);
    this.weights = Float64Array.from(concepts, ({ weight }) => weight);
    this.whole = totalWeight(concepts);
    for (const [concept, { variants }] of concepts.entries()) {
      for (const { strength, stems } of variants) this.addForm(vocabulary, concept, strength, stems);
    }
    const forms = this.conceptOf.length;
    this.everywhere = new Uint32Array(forms);
    this.inTitle = new Uint32Array(forms);
    this.inKeywords = new Uint32Array(forms);
    this.inBlock = new Uint32Array(forms);
    this.inLead = new Uint32Array(forms);
    this.met = new Float64Array(concepts.length);
    this.pairs = new Float64Array(concepts.length);
    this.titlePairs = new Float64Array(concepts.length);
    this.lastSeen = new Int32Array(concepts.length);
  }

  /** Clears the desk for the next question. */
  close(): void {
    for (const term of this.terms) this.desk[term] = 0;
  }

  judge(page: number, score: number): Judgement {
    const { segment, desk, everywhere, inTitle, inKeywords, inBlock, inLead, pairs, titlePairs, lastSeen } =
      this;
    const { words } = segment;
    const start = segment.wordStarts[page] ?? 0;
    const end = segment.wordStarts[page + 1] ?? start;
    const titleEnd = start + (segment.titleLengths[page] ?? 0);
    const answerStart = titleEnd + (segment.keywordLengths[page] ?? 0);
    for (const notes of [everywhere, inTitle, inKeywords, inBlock, inLead, pairs, titlePairs]) notes.fill(0);
    lastSeen.fill(start - REACH - 1);
    const best = [0, 0, 0];
    let block = -1;
    let blockIsMet = false;
    const answering = { block: 0, worth: 0 };
    let titleRarity = 0;
    let titleMet = 0;
    let hits = 0;
    for (let at = start; at < titleEnd; at += 1) {
      const term = (words[at] ?? 0) & TERM_MASK;
      const rarity = this.rarities[term] ?? 0;
      titleRarity += rarity;
      const slot = desk[term] ?? 0;
      if (slot === 0) continue;
      titleMet += rarity * this.strongestAt(slot);
      hits += 1;
      this.note(slot, at, inTitle, titlePairs);
    }
    // Words do not neighbour across fields.
    lastSeen.fill(titleEnd - REACH - 1);
    for (let at = titleEnd; at < answerStart; at += 1) {
      const slot = desk[(words[at] ?? 0) & TERM_MASK] ?? 0;
      if (slot === 0) continue;
      hits += 1;
      this.note(slot, at, inKeywords, pairs);
    }
    lastSeen.fill(answerStart - REACH - 1);
    for (let at = answerStart; at < end; at += 1) {
      const word = words[at] ?? 0;
      if ((word & BLOCK_START) !== 0) {
        if (blockIsMet) this.closeBlock(block, best, answering);
        blockIsMet = false;
        block += 1;
      }
      const slot = desk[word & TERM_MASK] ?? 0;
      if (slot === 0) continue;
      hits += 1;
      blockIsMet = true;
      this.note(slot, at, inBlock, pairs);
      if ((word & LEAD) !== 0) this.noteLead(slot);
    }
    if (blockIsMet) this.closeBlock(block, best, answering);
    const evidence: Evidence = {
      bm25f: score / this.whole,
      page: this.shareOf(everywhere),
      missing: this.weightiestMissing(),
      title: this.shareOf(inTitle),
      titleUsed: titleRarity === 0 ? 0 : titleMet / titleRarity,
      keywords: this.shareOf(inKeywords),
      block: best[0] ?? 0,
      blocks: best.reduce((a, b) => a + b, 0) / best.length,
      pairs: this.shareOfPairs(pairs),
      titlePairs: this.shareOfPairs(titlePairs),
      density: Math.min(1, hits / MANY),
    };
    return { evidence, block: answering.block };
  }

  /** Notes that the forms of a slot were seen at a place. */
  private note(slot: number, at: number, seen: Uint32Array, pairs: Float64Array): void {
    const { everywhere, lastSeen } = this;
    for (const { form, bit } of this.slots[slot] ?? []) {
      everywhere[form] = (everywhere[form] ?? 0) | bit;
      seen[form] = (seen[form] ?? 0) | bit;
      const strength = this.strengthOf[form] ?? 0;
      // A word of a longer form names nothing by itself: "working long-term" is no pair of "LTP" and "work".
      if (strength < 0.5 || (this.sharesOf[form]?.length ?? 0) > 1) continue;
      const concept = this.conceptOf[form] ?? 0;
      notePairs(pairs, lastSeen, concept, at, strength);
      lastSeen[concept] = at;
    }
  }

  private addForm(vocabulary: Vocabulary, concept: number, strength: number, stems: readonly string[]): void {
    const rarities = stems.map((stem) => vocabulary.rarity(stem));
    const sum = rarities.reduce((a, b) => a + b, 0) || 1;
    const form = this.conceptOf.push(concept) - 1;
    this.strengthOf.push(strength);
    this.sharesOf.push(rarities.map((rarity) => rarity / sum));
    for (const [index, stem] of stems.entries()) {
      const term = termOf(this.segment, stem);
      if (term === undefined) continue;
      if (this.desk[term] === 0) {
        this.desk[term] = this.slots.push([]) - 1;
        this.terms.push(term);
      }
      this.slots[this.desk[term] ?? 0]?.push({ form, bit: 1 << index });
    }
  }

  private noteLead(slot: number): void {
    for (const { form, bit } of this.slots[slot] ?? []) this.inLead[form] = (this.inLead[form] ?? 0) | bit;
  }

  /** Weighs the block just read against the three best, and against the one that answers best so far. */
  private closeBlock(block: number, best: number[], answering: { block: number; worth: number }): void {
    const { inBlock, inLead } = this;
    const share = this.shareOf(inBlock);
    // What stands in a heading is what the text below it is about.
    const worth = share + LEAD_COUNTS * this.shareOf(inLead);
    if (worth > answering.worth) {
      answering.block = block;
      answering.worth = worth;
    }
    if (share > (best[2] ?? 0)) {
      best[2] = share;
      best.sort((a, b) => b - a);
    }
    inBlock.fill(0);
    inLead.fill(0);
  }

  /** How much of the question is met by the stems seen. A form of several stems counts by the square of the share seen. */
  private shareOf(seen: Uint32Array): number {
    const { met } = this;
    met.fill(0);
    for (let form = 0; form < seen.length; form += 1) {
      const bits = seen[form] ?? 0;
      if (bits === 0) continue;
      const shares = this.sharesOf[form] ?? [];
      let share = shares.length === 1 ? 1 : 0;
      if (share === 0)
        for (let bit = 0; bit < shares.length; bit += 1) if (bits & (1 << bit)) share += shares[bit] ?? 0;
      const concept = this.conceptOf[form] ?? 0;
      const strength = (this.strengthOf[form] ?? 0) * share * share;
      if (strength > (met[concept] ?? 0)) met[concept] = strength;
    }
    let sum = 0;
    for (let concept = 0; concept < met.length; concept += 1)
      sum += (met[concept] ?? 0) * (this.weights[concept] ?? 0);
    return sum / this.whole;
  }

  /** The weightiest concept not met where `shareOf` looked last, as a share of the question. */
  private weightiestMissing(): number {
    return (
      this.weights.reduce(
        (most, weight, concept) => Math.max(most, (1 - (this.met[concept] ?? 0)) * weight),
        0,
      ) / this.whole
    );
  }

  private shareOfPairs(pairs: Float64Array): number {
    let sum = 0;
    let all = 0;
    for (let first = 0; first + 1 < this.weights.length; first += 1) {
      const weight = Math.min(this.weights[first] ?? 0, this.weights[first + 1] ?? 0);
      sum += weight * (pairs[first] ?? 0);
      all += weight;
    }
    return all === 0 ? 0 : sum / all;
  }

  private strongestAt(slot: number): number {
    let strongest = 0;
    for (const { form } of this.slots[slot] ?? [])
      strongest = Math.max(strongest, this.strengthOf[form] ?? 0);
    return strongest;
  }
}
