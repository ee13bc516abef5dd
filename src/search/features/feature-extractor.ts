// The second pass (re-ranking): reads a candidate page word by word, and computes its features for one question.
import { type Concept, totalWeight } from '../question/query.ts';
import { BLOCK_START, LEAD, type Segment, TERM_MASK, titleLength } from '../segment/segment.ts';
import type { Vocabulary } from '../segment/vocabulary.ts';
import { BlockScores } from './block-scores.ts';
import { ConceptShares, type MetConcepts } from './concept-shares.ts';
import { rarestNamedKeyword } from './exact-keywords.ts';
import type { Features } from './features.ts';
import { FormPlaces } from './form-places.ts';
import { type FormScratch, Forms } from './forms.ts';
import { shareOfRuns, type WordRuns } from './title-runs.ts';
import { MAX_PAIR_DISTANCE, notePairs, shareOfPairs } from './word-pairs.ts';

/** Number of blocks that count as the opening of an answer: often a heading and the paragraph below it. */
const OPENING_BLOCKS = 2;

/** Number of matching words of a page at which its density reaches 1. */
const MAX_DENSITY = 60;

/** Number of mentions of a concept at which its recurrence is one half. */
const HALF_RECURRENCE = 3;

/** Minimum strength of a form that may be part of a pair. */
const MIN_PAIR_STRENGTH = 0.5;

/** What extractors need to know of a question. */
export interface Asked {
  concepts: readonly Concept[];
  runs: WordRuns;
  /** Whether `ExtractedFeatures.met` is wanted. It is needed only where meaning joins the words. */
  wantsMet: boolean;
}

/** The features of one page, and which of its blocks answers best. */
export interface ExtractedFeatures {
  features: Features;
  /** Number of the block that answers best, as `findBlock` counts blocks. */
  block: number;
  /** Absent where `Asked.wantsMet` is false. */
  met?: MetConcepts;
}

/** What is summed up while a page is read, besides the places of forms. */
interface Counts {
  /** The summed rarity of the title's words, and of those that are asked for, each times the strength of its strongest form. */
  titleRarity: number;
  titleMet: number;
  /** The result of `rarestNamedKeyword`, divided by the weight of the question. */
  named: number;
  /** Number of the page's words that belong to any form. */
  hits: number;
}

/**
 * Extracts the features of one segment's pages for one question. `close` must be called after use, also when something was thrown: it clears
 * the scratch memory.
 */
export class FeatureExtractor {
  private readonly segment: Segment;
  private readonly scratch: FormScratch;
  private readonly runs: WordRuns;
  private readonly rarities: Float32Array;
  private readonly forms: Forms;
  private readonly blocks: BlockScores;
  private readonly weights: Float64Array;
  private readonly totalWeight: number;
  private readonly shares: ConceptShares;
  /** Shares by the square roots of the weights, by which a rare word counts less against several common ones. */
  private readonly rootShares: ConceptShares;
  private readonly wantsMet: boolean;

  // Of the page that is being read:
  private readonly places: FormPlaces;
  /** Concept → its mentions in the answer, each times the strength of its form. */
  private readonly mentions: Float64Array;
  /** See `notePairs`: pairs in keywords and answer, pairs in the title, and the last position of each concept. */
  private readonly pairs: Float64Array;
  private readonly titlePairs: Float64Array;
  private readonly lastSeen: Int32Array;

  /** `scratch` must be that of the segment, and all zero. */
  constructor(
    segment: Segment,
    scratch: FormScratch,
    vocabulary: Vocabulary,
    { concepts, runs, wantsMet }: Asked,
  ) {
    this.segment = segment;
    this.scratch = scratch;
    this.runs = runs;
    this.rarities = vocabulary.rarities(segment);
    this.forms = new Forms(segment, scratch, vocabulary, concepts);
    this.weights = Float64Array.from(concepts, ({ weight }) => weight);
    this.totalWeight = totalWeight(concepts);
    this.shares = new ConceptShares(this.forms, this.weights, this.totalWeight);
    const roots = this.weights.map(Math.sqrt);
    this.rootShares = new ConceptShares(this.forms, roots, roots.reduce((a, b) => a + b, 0) || 1);
    this.blocks = new BlockScores(this.forms, this.weights, this.totalWeight);
    this.places = new FormPlaces(this.forms.conceptOf.length);
    this.mentions = new Float64Array(concepts.length);
    this.pairs = new Float64Array(concepts.length);
    this.titlePairs = new Float64Array(concepts.length);
    this.lastSeen = new Int32Array(concepts.length);
    this.wantsMet = wantsMet;
  }

  /** Clears the scratch memory for the next question. */
  close(): void {
    this.forms.close();
  }

  /** Extracts the features of a page, given its BM25F score (0 where it is no candidate by words) and the words of its title's key. */
  extract(page: number, score: number, titleKey: string): ExtractedFeatures {
    const { segment, scratch, forms, places, pairs, titlePairs, lastSeen, blocks } = this;
    const words = segment.words.of(page);
    const end = words.length;
    const titleEnd = Math.min(end, titleLength(segment, page));
    const answerStart = Math.min(end, titleEnd + (segment.keywordLengths[page] ?? 0));
    this.openPage();
    let titleRarity = 0;
    let titleMet = 0;
    let hits = 0;
    for (let at = 0; at < titleEnd; at += 1) {
      const term = (words[at] ?? 0) & TERM_MASK;
      const rarity = this.rarities[term] ?? 0;
      titleRarity += rarity;
      const slot = scratch[term] ?? 0;
      if (slot === 0) continue;
      titleMet += rarity * (forms.strongestAt[slot] ?? 0);
      hits += 1;
      this.note(slot, at, places.inTitle, titlePairs);
    }
    // The last word of one field and the first of the next are no neighbours, so the distance between fields is made too large.
    lastSeen.fill(titleEnd - MAX_PAIR_DISTANCE - 1);
    for (let at = titleEnd; at < answerStart; at += 1) {
      const slot = scratch[(words[at] ?? 0) & TERM_MASK] ?? 0;
      if (slot === 0) continue;
      hits += 1;
      this.note(slot, at, places.inKeywords, pairs);
    }
    const rarest = rarestNamedKeyword(words, titleEnd, answerStart, scratch, forms, this.rarities);
    lastSeen.fill(answerStart - MAX_PAIR_DISTANCE - 1);
    let block = -1;
    for (let at = answerStart; at < end; at += 1) {
      const word = words[at] ?? 0;
      if ((word & BLOCK_START) !== 0) {
        blocks.closeBlock(block);
        block += 1;
      }
      const slot = scratch[word & TERM_MASK] ?? 0;
      if (slot === 0) continue;
      hits += 1;
      this.note(slot, at, block < OPENING_BLOCKS ? places.inOpening : places.everywhere, pairs);
      this.noteInBlock(slot, (word & LEAD) !== 0);
    }
    blocks.closeBlock(block);
    return this.sumUp(score, titleKey, { titleMet, titleRarity, named: rarest / this.totalWeight, hits });
  }

  /** Forgets the page before. */
  private openPage(): void {
    const { mentions, pairs, titlePairs } = this;
    this.places.clear();
    mentions.fill(0);
    pairs.fill(0);
    titlePairs.fill(0);
    this.lastSeen.fill(-MAX_PAIR_DISTANCE - 1);
    this.blocks.openPage();
  }

  /** The features of the page that was read. */
  private sumUp(
    score: number,
    titleKey: string,
    { titleRarity, titleMet, named, hits }: Counts,
  ): ExtractedFeatures {
    const { places, weights, shares, rootShares } = this;
    const { everywhere, inTitle, inKeywords, inOpening } = places;
    const opening = shares.measure(places, inOpening);
    const title = shares.measure(places, inTitle);
    const metInTitle = this.wantsMet ? shares.lastMet() : undefined;
    const keywords = shares.measure(places, inKeywords);
    const topic = rootShares.measure(places, inTitle, inKeywords, inOpening);
    // Measured last, since `weightiestMissing` and `lastMet` below refer to the last measurement.
    const page = shares.measure(places, everywhere);
    const features: Features = {
      bm25f: score / this.totalWeight,
      page,
      missing: shares.weightiestMissing(),
      title,
      titleRoots: rootShares.measure(places, inTitle),
      titleUsed: titleRarity === 0 ? 0 : titleMet / titleRarity,
      titleRuns: shareOfRuns(titleKey, this.runs),
      titlePairs: shareOfPairs(this.titlePairs, weights),
      named: Math.min(1, named) ** 4,
      keywords,
      opening,
      topic,
      blocks: this.blocks.share,
      pairs: shareOfPairs(this.pairs, weights),
      density: Math.min(1, hits / MAX_DENSITY),
      recurrence: this.recurrence(),
    };
    const block = this.blocks.answering;
    return metInTitle === undefined
      ? { features, block }
      : { features, block, met: { inPage: shares.lastMet(), inTitle: metInTitle } };
  }

  /** Records the forms of a slot at position `at` of the page, which belongs to `place`; `pairs` is the array of pairs of that place. */
  private note(slot: number, at: number, place: Uint32Array, pairs: Float64Array): void {
    const { places, forms, lastSeen } = this;
    const formsHere = forms.formsAt[slot] ?? [];
    const bits = forms.bitsAt[slot] ?? [];
    for (let i = 0; i < formsHere.length; i += 1) {
      const form = formsHere[i] ?? 0;
      places.note(form, bits[i] ?? 0, place);
      const strength = forms.strengthOf[form] ?? 0;
      // One word of a form of several does not stand for the concept: "working long-term" is no pair of "LTP" and "work".
      if (strength < MIN_PAIR_STRENGTH || !forms.isSingle(form)) continue;
      const concept = forms.conceptOf[form] ?? 0;
      notePairs(pairs, lastSeen, concept, at, strength);
      lastSeen[concept] = at;
    }
  }

  /** Records the forms of a slot in the current block of the answer. */
  private noteInBlock(slot: number, isLead: boolean): void {
    const { forms, mentions } = this;
    const formsHere = forms.formsAt[slot] ?? [];
    const bits = forms.bitsAt[slot] ?? [];
    for (let i = 0; i < formsHere.length; i += 1) {
      const form = formsHere[i] ?? 0;
      this.blocks.note(form, bits[i] ?? 0, isLead);
      const concept = forms.conceptOf[form] ?? 0;
      if (forms.isSingle(form)) mentions[concept] = (mentions[concept] ?? 0) + (forms.strengthOf[form] ?? 0);
    }
  }

  /** How often the answer mentions the concepts, 0–1: Σ weight · m / (m + 3) / Σ weight for m mentions, which is BM25's saturation. */
  private recurrence(): number {
    let sum = 0;
    for (let concept = 0; concept < this.mentions.length; concept += 1) {
      const mentions = this.mentions[concept] ?? 0;
      sum += ((this.weights[concept] ?? 0) * mentions) / (mentions + HALF_RECURRENCE);
    }
    return sum / this.totalWeight;
  }
}
