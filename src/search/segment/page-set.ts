// Pages of a segment that hold some words, which are counted among those that hold another.
import { firstWhere } from '../../bytes/index.ts';
import { type Segment, termOf } from './segment.ts';

/** A list this many times as long as another is searched for its pages; a shorter one is gone through. */
const MUCH_LONGER = 16;

/** The pages of a segment that hold every one of some stems. */
export class PageSet {
  private readonly segment: Segment;
  /** Ascending. */
  private readonly pages: Uint32Array;
  private marks: Uint8Array | undefined;

  constructor(segment: Segment, stems: readonly string[]) {
    this.segment = segment;
    const [first = new Uint32Array(), ...others] = stems
      .map((stem) => postingsOf(segment, stem))
      .sort((a, b) => a.length - b.length);
    this.pages = others.reduce((pages, list) => pages.filter((page) => holds(list, page)), first);
  }

  get size(): number {
    return this.pages.length;
  }

  /** How many of them hold another stem too. */
  countWith(stem: string): number {
    const { pages } = this;
    const list = postingsOf(this.segment, stem);
    let count = 0;
    if (list.length >= MUCH_LONGER * pages.length) {
      for (let i = 0; i < pages.length; i += 1) if (holds(list, pages[i] ?? 0)) count += 1;
      return count;
    }
    this.marks ??= this.mark();
    for (let i = 0; i < list.length; i += 1) count += this.marks[list[i] ?? 0] ?? 0;
    return count;
  }

  /** A one for each page of the set, and a zero for each other of the segment. */
  private mark(): Uint8Array {
    const marks = new Uint8Array(this.segment.paths.length);
    for (let i = 0; i < this.pages.length; i += 1) marks[this.pages[i] ?? 0] = 1;
    return marks;
  }
}

/** The pages that hold a stem, ascending. */
function postingsOf(segment: Segment, stem: string): Uint32Array {
  const term = termOf(segment, stem);
  if (term === undefined) return new Uint32Array();
  return segment.postingDocs.subarray(segment.postingStarts[term], segment.postingStarts[term + 1]);
}

/** Whether an ascending list has a page, by binary search. */
function holds(list: Uint32Array, page: number): boolean {
  return list[firstWhere(list.length, (place) => (list[place] ?? 0) >= page)] === page;
}
