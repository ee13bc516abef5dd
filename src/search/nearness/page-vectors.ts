// The vectors of a segment's pages, aligned to their numbers: which titles are nearest to a question, and how near a page is.
import { TopList } from '../../bytes/index.ts';
import { type Distances, openDistances } from './distances.ts';
import { openSigner, type Signer } from './signature.ts';
import { type AskedVector, askedVector, type VectorList } from './vector-list.ts';

/** Number of titles, the nearest by their signatures, that are compared exactly. */
const COMPARED = 600;

/** How many times as many pages are looked at where too few of those looked at are admitted. */
const FARTHER = 4;

/** Vectors of texts, whichever pages have them. They are never removed. */
export interface TextVectors {
  readonly dimensions: number;
  readonly titles: VectorList;
  /** Passages of one page stand one after the other. */
  readonly passages: VectorList;
  /** Place of a passage → number of its first block. */
  readonly blocks: { at(place: number): number };
}

/** What there is of a page: place of its title, and of its first passage with their number. */
export interface PagePlaces {
  title?: number;
  passages?: { first: number; count: number };
}

/** A page that is near to a vector. */
export interface Near {
  page: number;
  /** The cosine of question and title, −1 to 1. */
  nearness: number;
}

/** How near a page is to a question, in cosines, −1 to 1. */
export interface Nearness {
  title: number;
  /** Absent until they are made. */
  passages?: {
    best: number;
    mean: number;
    /** Number of passages. */
    count: number;
    /** Number of the first block of the best passage, as `findBlock` counts them. */
    block: number;
  };
}

/** The pages of one segment as they are near to one question. */
export interface NearPages {
  /** The pages whose titles are nearest, nearest first, of those that are admitted. */
  nearestTitles(most: number, admits?: (page: number) => boolean): Near[];
  /** How near a page is, or undefined where its title has no vector. `title` is its title's nearness, where that is known. */
  nearnessOf(page: number, title?: number): Nearness | undefined;
  /** Each passage of a page in order, with its first block and how near it is; none until they are made. */
  passagesOf(page: number): { block: number; nearness: number }[];
}

/** The vectors of one segment's pages. They may come bit by bit: what is there counts. */
export class PageVectors {
  private readonly texts: TextVectors;
  private readonly signer: Signer;
  private readonly distances: Distances;
  /** Page → place of its title's vector, and of its first passage's, counted from 1; 0 where there is none. */
  private readonly titleAt: Uint32Array;
  private readonly passagesAt: Uint32Array;
  private readonly passageCounts: Uint16Array;
  private scratch = openScratch(COMPARED);

  /** Vectors of `pages` pages, none of which has any yet. */
  constructor(texts: TextVectors, pages: number) {
    this.texts = texts;
    this.signer = openSigner(texts.dimensions);
    this.distances = openDistances(this.signer.words, pages);
    this.titleAt = new Uint32Array(pages);
    this.passagesAt = new Uint32Array(pages);
    this.passageCounts = new Uint16Array(pages);
  }

  get dimensions(): number {
    return this.texts.dimensions;
  }

  /** Tells where the vectors of a page are. */
  place(page: number, { title, passages }: PagePlaces): void {
    if (title !== undefined) {
      this.titleAt[page] = title + 1;
      const { signatures } = this.distances;
      this.signer.sign(this.texts.titles.codesAt(title), signatures, page * this.signer.words);
    }
    if (passages !== undefined && passages.count > 0) {
      this.passagesAt[page] = passages.first + 1;
      this.passageCounts[page] = passages.count;
    }
  }

  /** What is near to a question's vector. */
  ask(question: Float32Array): NearPages {
    const asked = askedVector(question);
    return {
      nearestTitles: (most, admits) => this.nearestTitles(question, asked, most, admits),
      nearnessOf: (page, title) => this.nearnessOf(page, asked, title),
      passagesOf: (page) => this.passagesOf(page, asked),
    };
  }

  private nearestTitles(
    question: Float32Array,
    asked: AskedVector,
    most: number,
    admits: ((page: number) => boolean) | undefined,
  ): Near[] {
    const { signer, distances } = this;
    signer.sign(question, distances.asked, 0);
    distances.measure();
    const all = distances.found.length;
    const wanted = Math.max(most, COMPARED);
    let count = 0;
    // Few pages may be admitted: then farther ones are looked at, until there are enough or no more.
    for (let reach = wanted; ; reach *= FARTHER) {
      count = this.gatherWithin(reach, admits);
      if (count >= wanted || reach >= all) break;
    }
    const { pages, places, cosines } = this.scratch;
    this.texts.titles.compare(asked, places, count, cosines);
    // Pages come in ascending order, and of equally near ones the first stay: so does the order.
    const best = new TopList<Near>(Math.min(most, count));
    for (let i = 0; i < count; i += 1) {
      const nearness = cosines[i] ?? 0;
      if (best.wants(nearness)) best.add({ page: pages[i] ?? 0, nearness }, nearness);
    }
    return best.take();
  }

  /**
   * Puts the pages whose signatures are among the `reach` nearest and that have a title's vector and are admitted into the scratch memory,
   * with the places of these vectors. Returns how many they are.
   */
  private gatherWithin(reach: number, admits: ((page: number) => boolean) | undefined): number {
    const { titleAt } = this;
    const { found, counts } = this.distances;
    const { limit, within } = farthestOf(counts, reach);
    if (within > this.scratch.pages.length) this.scratch = openScratch(within);
    const { pages, places } = this.scratch;
    let near = 0;
    for (let page = 0; page < found.length; page += 1) {
      if ((found[page] ?? 0) > limit) continue;
      pages[near] = page;
      near += 1;
    }
    let count = 0;
    for (let i = 0; i < near; i += 1) {
      const page = pages[i] ?? 0;
      const place = titleAt[page] ?? 0;
      if (place === 0 || admits?.(page) === false) continue;
      pages[count] = page;
      places[count] = place - 1;
      count += 1;
    }
    return count;
  }

  private nearnessOf(page: number, asked: AskedVector, known?: number): Nearness | undefined {
    const place = this.titleAt[page] ?? 0;
    if (place === 0) return undefined;
    const title = known ?? this.nearnessOfTitle(place - 1, asked);
    const first = (this.passagesAt[page] ?? 0) - 1;
    const count = this.passageCounts[page] ?? 0;
    if (first < 0 || count === 0) return { title };
    if (count > this.scratch.cosines.length) this.scratch = openScratch(count);
    const { cosines } = this.scratch;
    this.texts.passages.compareRun(asked, first, count, cosines);
    let best = -1;
    let bestAt = 0;
    let sum = 0;
    for (let at = 0; at < count; at += 1) {
      const nearness = cosines[at] ?? 0;
      sum += nearness;
      if (nearness <= best) continue;
      best = nearness;
      bestAt = at;
    }
    return {
      title,
      passages: { best, mean: sum / count, count, block: this.texts.blocks.at(first + bestAt) },
    };
  }

  private nearnessOfTitle(place: number, asked: AskedVector): number {
    const { cosines } = this.scratch;
    this.texts.titles.compareRun(asked, place, 1, cosines);
    return cosines[0] ?? 0;
  }

  private passagesOf(page: number, asked: AskedVector): { block: number; nearness: number }[] {
    const first = (this.passagesAt[page] ?? 0) - 1;
    const count = first < 0 ? 0 : (this.passageCounts[page] ?? 0);
    if (count > this.scratch.cosines.length) this.scratch = openScratch(count);
    const { cosines } = this.scratch;
    if (count > 0) this.texts.passages.compareRun(asked, first, count, cosines);
    return Array.from({ length: count }, (_, index) => ({
      block: this.texts.blocks.at(first + index),
      nearness: cosines[index] ?? -1,
    }));
  }

  /** The vector of a page's title. */
  titleOf(page: number): Float32Array | undefined {
    const place = this.titleAt[page] ?? 0;
    return place === 0 ? undefined : this.texts.titles.at(place - 1);
  }
}

/** Memory that is written and read within one call: pages, the places of vectors, and cosines. */
interface Scratch {
  pages: Uint32Array;
  places: Uint32Array;
  cosines: Float64Array;
}

function openScratch(size: number): Scratch {
  return { pages: new Uint32Array(size), places: new Uint32Array(size), cosines: new Float64Array(size) };
}

/**
 * The smallest distance within which that many signatures lie, or the largest distance where there are fewer, and how many lie within it;
 * `counts` are those of each distance.
 */
function farthestOf(counts: Uint32Array, wanted: number): { limit: number; within: number } {
  let within = 0;
  for (let limit = 0; limit < counts.length; limit += 1) {
    within += counts[limit] ?? 0;
    if (within >= wanted) return { limit, within };
  }
  return { limit: counts.length - 1, within };
}
