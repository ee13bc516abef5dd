// The vectors of a segment's pages, by page numbers. Titles nearest to a question are found by approximate nearest-neighbour search: by the
// Hamming distance of signatures first, then exactly among the best.
import { TopList } from '../../bytes/index.ts';
import { type Distances, openDistances } from './distances.ts';
import { openSigner, type Signer } from './signature.ts';
import { type QueryVector, quantiseQuery, type VectorList } from './vector-list.ts';

/** Number of titles, those nearest by their signatures, that are compared exactly. */
const COMPARED = 600;

/** Factor by which the search is widened where too few of the nearest pages are admitted. */
const FARTHER = 4;

/** The vectors of all texts, in lists to which vectors are only ever added. Several pages may share a vector. */
export interface TextVectors {
  readonly dimensions: number;
  readonly titles: VectorList;
  /** The passages of a page are neighbours in the list. */
  readonly passages: VectorList;
  /** Place of a passage in the list → number of its first block in the page. */
  readonly blocks: { at(place: number): number };
}

/** Where a page's vectors are, as far as they exist: place of its title, place of its first passage and number of passages. */
export interface PagePlaces {
  title?: number;
  passages?: { first: number; count: number };
}

/** A page with a title near to a question. */
export interface Near {
  page: number;
  /** The cosine similarity of question and title, −1 to 1. */
  nearness: number;
}

/** The cosine similarities of a page's title and passages to a question, −1 to 1. */
export interface Nearness {
  title: number;
  /** Absent while the passages have no vectors. */
  passages?: {
    best: number;
    mean: number;
    /** Number of passages. */
    count: number;
    /** Number of the first block of the best passage, as `findBlock` counts blocks. */
    block: number;
  };
}

/** Compares the pages of one segment with one question. */
export interface NearPages {
  /** The `most` pages with the nearest titles, nearest first, of those that `admits` accepts. Approximate: a few may be missed. */
  nearestTitles(most: number, admits?: (page: number) => boolean): Near[];
  /** How near a page is; undefined where its title has no vector. `title` may be its title's nearness, to save computing it. */
  nearnessOf(page: number, title?: number): Nearness | undefined;
  /** The passages of a page in order, each with its first block and its cosine similarity; empty while they have no vectors. */
  passagesOf(page: number): { block: number; nearness: number }[];
}

/** The vectors of one segment's pages. They may be added page by page, also while questions are asked. */
export class PageVectors {
  private readonly texts: TextVectors;
  private readonly signer: Signer;
  private readonly distances: Distances;
  /** Page → 1 + place of its title's vector, and of its first passage's; 0 where there is none. */
  private readonly titleAt: Uint32Array;
  private readonly passagesAt: Uint32Array;
  private readonly passageCounts: Uint16Array;
  private scratch = openScratch(COMPARED);

  /** For a segment of `pages` pages, none of which has a vector yet. */
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

  /** Sets where the vectors of a page are in the lists. */
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

  /** Compares with a question's vector, which must have unit length. The result is only valid for calls within the same turn. */
  ask(question: Float32Array): NearPages {
    const asked = quantiseQuery(question);
    return {
      nearestTitles: (most, admits) => this.nearestTitles(question, asked, most, admits),
      nearnessOf: (page, title) => this.nearnessOf(page, asked, title),
      passagesOf: (page) => this.passagesOf(page, asked),
    };
  }

  private nearestTitles(
    question: Float32Array,
    asked: QueryVector,
    most: number,
    admits: ((page: number) => boolean) | undefined,
  ): Near[] {
    const { signer, distances } = this;
    signer.sign(question, distances.asked, 0);
    distances.measure();
    const all = distances.found.length;
    const wanted = Math.max(most, COMPARED);
    let count = 0;
    // Perhaps few pages are admitted. Then the search is widened, until there are enough or it has seen all.
    for (let reach = wanted; ; reach *= FARTHER) {
      count = this.gatherWithin(reach, admits);
      if (count >= wanted || reach >= all) break;
    }
    const { pages, places, cosines } = this.scratch;
    this.texts.titles.compare(asked, places, count, cosines);
    // Pages come in ascending order, and `TopList` prefers the first of equals: so results can be repeated.
    const best = new TopList<Near>(Math.min(most, count));
    for (let i = 0; i < count; i += 1) {
      const nearness = cosines[i] ?? 0;
      if (best.wants(nearness)) best.add({ page: pages[i] ?? 0, nearness }, nearness);
    }
    return best.take();
  }

  /**
   * Collects in the scratch memory the pages whose signatures are among the `reach` nearest (or as near as the last of these), with the places
   * of their titles' vectors. Pages without a vector, or not admitted, are left out. Returns their number.
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

  private nearnessOf(page: number, asked: QueryVector, known?: number): Nearness | undefined {
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

  private nearnessOfTitle(place: number, asked: QueryVector): number {
    const { cosines } = this.scratch;
    this.texts.titles.compareRun(asked, place, 1, cosines);
    return cosines[0] ?? 0;
  }

  private passagesOf(page: number, asked: QueryVector): { block: number; nearness: number }[] {
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

  /** The vector of a page's title, decoded; undefined where it has none. */
  titleOf(page: number): Float32Array | undefined {
    const place = this.titleAt[page] ?? 0;
    return place === 0 ? undefined : this.texts.titles.at(place - 1);
  }
}

/** Scratch memory, which is written and read within one call: pages, places of their vectors, and cosine similarities. */
interface Scratch {
  pages: Uint32Array;
  places: Uint32Array;
  cosines: Float64Array;
}

function openScratch(size: number): Scratch {
  return { pages: new Uint32Array(size), places: new Uint32Array(size), cosines: new Float64Array(size) };
}

/**
 * The smallest distance within which `wanted` signatures lie (the largest one where there are fewer), and the number of signatures within it.
 * `counts` is the histogram of distances.
 */
function farthestOf(counts: Uint32Array, wanted: number): { limit: number; within: number } {
  let within = 0;
  for (let limit = 0; limit < counts.length; limit += 1) {
    within += counts[limit] ?? 0;
    if (within >= wanted) return { limit, within };
  }
  return { limit: counts.length - 1, within };
}
