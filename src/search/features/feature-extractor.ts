// The second pass: reads a candidate page word by word and measures its features for one question.
import { type Concept, totalWeight } from '../question/query.ts';
import { BLOCK_START, LEAD, type Segment, TERM_MASK } from '../segment/segment.ts';
import type { Vocabulary } from '../segment/vocabulary.ts';
import { BlockScores } from './block-scores.ts';
import { ConceptShares, type MetConcepts } from './concept-shares.ts';
import { rarestNamedKeyword } from './exact-keywords.ts';
import type { Features } from './features.ts';
import { FormPlaces } from './form-places.ts';
import { type FormScratch, Forms } from './forms.ts';
import { shareOfRuns, type WordRuns } from './title-runs.ts';
import { MAX_PAIR_DISTANCE, notePairs, shareOfPairs } from './word-pairs.ts';

/** Number of blocks that are the opening of an answer: often a heading and the paragraph below it. */
const OPENING_BLOCKS = 2;

/** Number of matching words of a page from which its density is 1. */
const MAX_DENSITY = 60;

/** Number of mentions of one concept that count as one half of any number of them. */
const HALF_RECURRENCE = 3;

/** Minimum strength of a form that may be part of a pair. */
const MIN_PAIR_STRENGTH = 0.5;

/** What is asked, for the extractors of all segments. */
export interface Asked {
  concepts: readonly Concept[];
  runs: WordRuns;
  /** Whether it is wanted how well a page meets each concept; only meaning asks for it. */
  wantsMet: boolean;
}

/** The features of one page, and which of its blocks answers best. */
export interface ExtractedFeatures {
  features: Features;
  /** Number of the block that answers best, counted from 0 over the answer. */
  block: number;
  /** Absent where it is not wanted. */
  met?: MetConcepts;
}

/** Measured while a page is read, besides the forms found. */
interface Counts {
  /** The rarity of the title's words, and of those of them that are asked for. */
  titleRarity: number;
  titleMet: number;
  /** See `rarestNamedKeyword`, as a share of the question. */
  named: number;
  /** Number of words that are asked for. */
  hits: number;
}

/**
 * Extracts the features of one segment's pages for one question. For each form of a concept the stems found are kept as
 * bits, one array for each place of the page. `close` must be called after use, also when something was thrown.
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
  /** Shares by the square roots of the weights: a rare word counts less against several common ones. */
  private readonly rootShares: ConceptShares;
  private readonly places: FormPlaces;
  private readonly mentions: Float64Array;
  private readonly pairs: Float64Array;
  private readonly titlePairs: Float64Array;
  private readonly lastSeen: Int32Array;
  private readonly wantsMet: boolean;

  /** `scratch` is the segment's own, all zero. */
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

  /** Extracts the features of a page, given its BM25F score and the key of its title. */
  extract(page: number, score: number, titleKey: string): ExtractedFeatures {
    const { segment, scratch, forms, places, pairs, titlePairs, lastSeen, blocks } = this;
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
      const term = words.at(at) & TERM_MASK;
      const rarity = this.rarities[term] ?? 0;
      titleRarity += rarity;
      const slot = scratch[term] ?? 0;
      if (slot === 0) continue;
      titleMet += rarity * (forms.strongestAt[slot] ?? 0);
      hits += 1;
      this.note(slot, at, places.inTitle, titlePairs);
    }
    // Words of two fields are no neighbours.
    lastSeen.fill(titleEnd - MAX_PAIR_DISTANCE - 1);
    for (let at = titleEnd; at < answerStart; at += 1) {
      const slot = scratch[words.at(at) & TERM_MASK] ?? 0;
      if (slot === 0) continue;
      hits += 1;
      this.note(slot, at, places.inKeywords, pairs);
    }
    const rarest = rarestNamedKeyword(words, titleEnd, answerStart, scratch, forms, this.rarities);
    lastSeen.fill(answerStart - MAX_PAIR_DISTANCE - 1);
    let block = -1;
    for (let at = answerStart; at < end; at += 1) {
      const word = words.at(at);
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

  private openPage(start: number): void {
    const { mentions, pairs, titlePairs } = this;
    this.places.clear();
    mentions.fill(0);
    pairs.fill(0);
    titlePairs.fill(0);
    this.lastSeen.fill(start - MAX_PAIR_DISTANCE - 1);
    this.blocks.openPage();
  }

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
    // Measured last: `weightiestMissing` speaks of the last measurement.
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

  /** Records that a word with the forms of a slot stands at position `at`. */
  private note(slot: number, at: number, place: Uint32Array, pairs: Float64Array): void {
    const { places, forms, lastSeen } = this;
    const formsHere = forms.formsAt[slot] ?? [];
    const bits = forms.bitsAt[slot] ?? [];
    for (let i = 0; i < formsHere.length; i += 1) {
      const form = formsHere[i] ?? 0;
      places.note(form, bits[i] ?? 0, place);
      const strength = forms.strengthOf[form] ?? 0;
      // One word of a longer form is not the concept: "working long-term" is no pair of "LTP" and "work".
      if (strength < MIN_PAIR_STRENGTH || !forms.isSingle(form)) continue;
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
      this.blocks.note(form, bits[i] ?? 0, isLead);
      const concept = forms.conceptOf[form] ?? 0;
      if (forms.isSingle(form)) mentions[concept] = (mentions[concept] ?? 0) + (forms.strengthOf[form] ?? 0);
    }
  }

  /** How often the answer mentions each concept, saturated as BM25 saturates frequencies, without length normalisation. */
  private recurrence(): number {
    let sum = 0;
    for (let concept = 0; concept < this.mentions.length; concept += 1) {
      const mentions = this.mentions[concept] ?? 0;
      sum += ((this.weights[concept] ?? 0) * mentions) / (mentions + HALF_RECURRENCE);
    }
    return sum / this.totalWeight;
  }
}
