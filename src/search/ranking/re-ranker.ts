// The second, close pass: what a candidate page has to say on each concept, and where it says it.

import { type Concept, totalWeight } from '../question/query.ts';
import { BLOCK_START, LEAD, type Segment, TERM_MASK } from '../segment/segment.ts';
import type { Vocabulary } from '../segment/vocabulary.ts';
import type { Evidence } from './features.ts';
import { type Desk, Forms } from './forms.ts';
import { bestName } from './names.ts';
import { notePairs, REACH, shareOfPairs } from './pairs.ts';
import { Passages } from './passages.ts';
import { shareOfRuns, type WordRuns } from './title-runs.ts';

export interface Judgement {
  evidence: Evidence;
  /** Number of the block that answers best, counted from 0 over the answer. */
  block: number;
}

/** An answer opens with so many blocks: often a heading and the paragraph below it. */
const OPENING = 2;

/** So many mentions of anything asked are as good as more. */
const MANY = 60;

/** So many mentions of one thing are half as good as any number. */
const OFTEN = 3;

/** What is asked, for the judges of all segments. */
export interface Asked {
  concepts: readonly Concept[];
  runs: WordRuns;
}

/** What was noted of a page besides the forms seen. */
interface Notes {
  score: number;
  title: string;
  /** The rarity of the title's words, and of those asked for. */
  titleRarity: number;
  titleMet: number;
  named: number;
  hits: number;
}

/** A judge of one segment's pages for one question. */
export function openJudge(segment: Segment, desk: Desk, vocabulary: Vocabulary, asked: Asked): Judge {
  return new Judge(segment, desk, vocabulary, asked);
}

/** A page is read once, and what is seen of each form of each concept is noted in bits. */
class Judge {
  private readonly segment: Segment;
  private readonly desk: Desk;
  private readonly runs: WordRuns;
  private readonly rarities: Float32Array;
  private readonly forms: Forms;
  private readonly passages: Passages;
  private readonly weights: Float64Array;
  private readonly whole: number;
  /** Square roots of the weights, under which a rare word counts less against several common ones. */
  private readonly roots: Float64Array;
  private readonly rootsWhole: number;
  private readonly everywhere: Uint32Array;
  private readonly inTitle: Uint32Array;
  private readonly inKeywords: Uint32Array;
  private readonly inOpening: Uint32Array;
  private readonly met: Float64Array;
  private readonly mentions: Float64Array;
  private readonly pairs: Float64Array;
  private readonly titlePairs: Float64Array;
  private readonly lastSeen: Int32Array;

  constructor(segment: Segment, desk: Desk, vocabulary: Vocabulary, { concepts, runs }: Asked) {
    this.segment = segment;
    this.desk = desk;
    this.runs = runs;
    this.rarities = vocabulary.rarities(segment);
    this.forms = new Forms(segment, desk, vocabulary, concepts);
    this.weights = Float64Array.from(concepts, ({ weight }) => weight);
    this.whole = totalWeight(concepts);
    this.roots = this.weights.map(Math.sqrt);
    this.rootsWhole = this.roots.reduce((a, b) => a + b, 0) || 1;
    this.passages = new Passages(this.forms, this.weights, this.whole);
    const forms = this.forms.conceptOf.length;
    this.everywhere = new Uint32Array(forms);
    this.inTitle = new Uint32Array(forms);
    this.inKeywords = new Uint32Array(forms);
    this.inOpening = new Uint32Array(forms);
    this.met = new Float64Array(concepts.length);
    this.mentions = new Float64Array(concepts.length);
    this.pairs = new Float64Array(concepts.length);
    this.titlePairs = new Float64Array(concepts.length);
    this.lastSeen = new Int32Array(concepts.length);
  }

  /** Clears the desk for the next question. */
  close(): void {
    this.forms.close();
  }

  /** Judges a page, given its BM25F score and the words of its title with blanks between. */
  judge(page: number, score: number, title: string): Judgement {
    const { segment, desk, inTitle, inKeywords, pairs, titlePairs, lastSeen, passages } = this;
    const { words } = segment;
    const start = segment.wordStarts[page] ?? 0;
    const end = segment.wordStarts[page + 1] ?? start;
    const titleEnd = start + (segment.titleLengths[page] ?? 0);
    const answerStart = titleEnd + (segment.keywordLengths[page] ?? 0);
    this.openPage(start);
    let titleRarity = 0;
    let titleMet = 0;
    let hits = 0;
    for (let at = start; at < titleEnd; at += 1) {
      const term = (words[at] ?? 0) & TERM_MASK;
      const rarity = this.rarities[term] ?? 0;
      titleRarity += rarity;
      const slot = desk[term] ?? 0;
      if (slot === 0) continue;
      titleMet += rarity * (this.forms.strongestAt[slot] ?? 0);
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
    const named = bestName(words, titleEnd, answerStart, desk, this.forms, this.rarities) / this.whole;
    lastSeen.fill(answerStart - REACH - 1);
    let block = -1;
    for (let at = answerStart; at < end; at += 1) {
      const word = words[at] ?? 0;
      if ((word & BLOCK_START) !== 0) {
        passages.closeBlock(block);
        block += 1;
      }
      const slot = desk[word & TERM_MASK] ?? 0;
      if (slot === 0) continue;
      hits += 1;
      this.note(slot, at, block < OPENING ? this.inOpening : this.everywhere, pairs);
      this.noteInBlock(slot, (word & LEAD) !== 0);
    }
    passages.closeBlock(block);
    return {
      evidence: this.weigh({ score, title, titleMet, titleRarity, named, hits }),
      block: passages.answering,
    };
  }

  private openPage(start: number): void {
    const { everywhere, inTitle, inKeywords, inOpening, mentions, pairs, titlePairs } = this;
    for (const notes of [everywhere, inTitle, inKeywords, inOpening, mentions, pairs, titlePairs])
      notes.fill(0);
    this.lastSeen.fill(start - REACH - 1);
    this.passages.openPage();
  }

  /** Sums up what was noted. */
  private weigh({ score, title, titleMet, titleRarity, named, hits }: Notes): Evidence {
    const { everywhere, inTitle, inKeywords, inOpening, weights, whole } = this;
    const opening = this.shareOf(weights, whole, inOpening);
    const shareInTitle = this.shareOf(weights, whole, inTitle);
    const shareInKeywords = this.shareOf(weights, whole, inKeywords);
    const topic = this.shareOf(this.roots, this.rootsWhole, inTitle, inKeywords, inOpening);
    const page = this.shareOf(weights, whole, everywhere);
    return {
      bm25f: score / whole,
      page,
      missing: this.weightiestMissing(),
      title: shareInTitle,
      titleUsed: titleRarity === 0 ? 0 : titleMet / titleRarity,
      titleRuns: shareOfRuns(title, this.runs),
      titlePairs: shareOfPairs(this.titlePairs, weights),
      named: Math.min(1, named) ** 4,
      keywords: shareInKeywords,
      opening,
      topic,
      blocks: this.passages.share,
      pairs: shareOfPairs(this.pairs, weights),
      density: Math.min(1, hits / MANY),
      recurrence: this.recurrence(),
    };
  }

  /** Notes that the forms of a slot were seen at a place. */
  private note(slot: number, at: number, seen: Uint32Array, pairs: Float64Array): void {
    const { everywhere, forms, lastSeen } = this;
    const formsHere = forms.formsAt[slot] ?? [];
    const bits = forms.bitsAt[slot] ?? [];
    for (let i = 0; i < formsHere.length; i += 1) {
      const form = formsHere[i] ?? 0;
      const bit = bits[i] ?? 0;
      everywhere[form] = (everywhere[form] ?? 0) | bit;
      seen[form] = (seen[form] ?? 0) | bit;
      const strength = forms.strengthOf[form] ?? 0;
      // A word of a longer form names nothing by itself: "working long-term" is no pair of "LTP" and "work".
      if (strength < 0.5 || !forms.isSingle(form)) continue;
      const concept = forms.conceptOf[form] ?? 0;
      notePairs(pairs, lastSeen, concept, at, strength);
      lastSeen[concept] = at;
    }
  }

  private noteInBlock(slot: number, isLead: boolean): void {
    const { forms, mentions } = this;
    const formsHere = forms.formsAt[slot] ?? [];
    const bits = forms.bitsAt[slot] ?? [];
    for (let i = 0; i < formsHere.length; i += 1) {
      const form = formsHere[i] ?? 0;
      this.passages.note(form, bits[i] ?? 0, isLead);
      const concept = forms.conceptOf[form] ?? 0;
      if (forms.isSingle(form)) mentions[concept] = (mentions[concept] ?? 0) + (forms.strengthOf[form] ?? 0);
    }
  }

  /** How much of the question, by these weights, is met by what was seen in one place, or in up to three together. */
  private shareOf(weights: Float64Array, whole: number, a: Uint32Array, b = a, c = a): number {
    const { forms, met } = this;
    met.fill(0);
    for (let form = 0; form < a.length; form += 1) {
      const bits = (a[form] ?? 0) | (b[form] ?? 0) | (c[form] ?? 0);
      if (bits === 0) continue;
      const concept = forms.conceptOf[form] ?? 0;
      met[concept] = Math.max(met[concept] ?? 0, forms.met(form, bits));
    }
    let sum = 0;
    for (let concept = 0; concept < met.length; concept += 1)
      sum += (met[concept] ?? 0) * (weights[concept] ?? 0);
    return sum / whole;
  }

  /** The weightiest concept not met where `shareOf` looked last, as a share of the question. */
  private weightiestMissing(): number {
    let most = 0;
    for (let concept = 0; concept < this.met.length; concept += 1)
      most = Math.max(most, (1 - (this.met[concept] ?? 0)) * (this.weights[concept] ?? 0));
    return most / this.whole;
  }

  /** How much the answer comes back to each concept: BM25's saturation of frequencies, without lengths. */
  private recurrence(): number {
    let sum = 0;
    for (let concept = 0; concept < this.mentions.length; concept += 1) {
      const mentions = this.mentions[concept] ?? 0;
      sum += ((this.weights[concept] ?? 0) * mentions) / (mentions + OFTEN);
    }
    return sum / this.whole;
  }
}
