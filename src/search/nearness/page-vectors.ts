// The vectors of a segment's pages, aligned to their numbers: which titles are nearest to a question, and how near a page is.
import { TopList } from '../../bytes/index.ts';
import { type Distances, openDistances } from './distances.ts';
import { openSigner, type Signer } from './signature.ts';
import type { VectorList } from './vector-list.ts';

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
  /** How near a page is, or undefined where its title has no vector. */
  nearnessOf(page: number): Nearness | undefined;
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
    const { titles, passages } = this.texts;
    const titleNearness = titles.comparedWith(question);
    const passageNearness = passages.comparedWith(question);
    return {
      nearestTitles: (most, admits) => this.nearestTitles(question, titleNearness, most, admits),
      nearnessOf: (page) => this.nearnessOf(page, titleNearness, passageNearness),
    };
  }

  private nearestTitles(
    question: Float32Array,
    nearnessAt: (place: number) => number,
    most: number,
    admits: ((page: number) => boolean) | undefined,
  ): Near[] {
    const { signer, titleAt } = this;
    signer.sign(question, this.distances.asked, 0);
    this.distances.measure();
    const distances = this.distances.found;
    const counts = new Uint32Array(signer.words * 32 + 1);
    for (let page = 0; page < distances.length; page += 1) {
      const distance = distances[page] ?? 0;
      counts[distance] = (counts[distance] ?? 0) + 1;
    }
    const wanted = Math.max(most, COMPARED);
    const isThere = (page: number): boolean => titleAt[page] !== 0 && admits?.(page) !== false;
    let pages: number[] = [];
    // Few pages may be admitted: then farther ones are looked at, until there are enough or no more.
    for (let reach = wanted; ; reach *= FARTHER) {
      pages = pagesWithin(distances, farthestOf(counts, reach)).filter(isThere);
      if (pages.length >= wanted || reach >= distances.length) break;
    }
    // Pages come in ascending order, and of equally near ones the first stay: so does the order.
    const best = new TopList<Near>(Math.min(most, pages.length));
    for (const page of pages) {
      const nearness = nearnessAt((titleAt[page] ?? 0) - 1);
      if (best.wants(nearness)) best.add({ page, nearness }, nearness);
    }
    return best.take();
  }

  private nearnessOf(
    page: number,
    titleNearness: (place: number) => number,
    passageNearness: (place: number) => number,
  ): Nearness | undefined {
    const place = this.titleAt[page] ?? 0;
    if (place === 0) return undefined;
    const title = titleNearness(place - 1);
    const first = (this.passagesAt[page] ?? 0) - 1;
    const count = this.passageCounts[page] ?? 0;
    if (first < 0 || count === 0) return { title };
    let best = -1;
    let bestAt = first;
    let sum = 0;
    for (let at = first; at < first + count; at += 1) {
      const nearness = passageNearness(at);
      sum += nearness;
      if (nearness <= best) continue;
      best = nearness;
      bestAt = at;
    }
    return { title, passages: { best, mean: sum / count, count, block: this.texts.blocks.at(bestAt) } };
  }

  /** The vector of a page's title. */
  titleOf(page: number): Float32Array | undefined {
    const place = this.titleAt[page] ?? 0;
    return place === 0 ? undefined : this.texts.titles.at(place - 1);
  }
}

function pagesWithin(distances: Uint16Array, limit: number): number[] {
  const pages: number[] = [];
  for (let page = 0; page < distances.length; page += 1)
    if ((distances[page] ?? 0) <= limit) pages.push(page);
  return pages;
}

/** The smallest distance within which that many signatures lie, or the largest distance where there are fewer. */
function farthestOf(counts: Uint32Array, wanted: number): number {
  let sum = 0;
  for (const [distance, count] of counts.entries()) {
    sum += count;
    if (sum >= wanted) return distance;
  }
  return counts.length - 1;
}
