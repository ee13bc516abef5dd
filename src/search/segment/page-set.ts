// The intersection of posting lists: how many of the pages that hold some words hold another word, too.
import { firstWhere } from '../../bytes/index.ts';
import { type PageNumbers, type Segment, termOf } from './segment.ts';

/** A posting list this many times as long as the set is searched for each page of the set; a shorter one is read in full. */
const MUCH_LONGER = 16;

/** The pages of a segment that hold all of some stems. */
export class PageSet {
  private readonly segment: Segment;
  /** Ascending. */
  private readonly pages: PageNumbers;
  /** See `mark`; made when it is first needed. */
  private marks: Uint8Array | undefined;

  constructor(segment: Segment, stems: readonly string[]) {
    this.segment = segment;
    const [first = new Uint32Array(), ...others] = stems
      .map((stem) => postingsOf(segment, stem))
      .sort((a, b) => a.length - b.length);
    this.pages = others.reduce<PageNumbers>(
      (pages, list) => pages.filter((page) => holds(list, page)),
      first,
    );
  }

  get size(): number {
    return this.pages.length;
  }

  /** Number of pages of the set that hold another stem, too. */
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

  /** The set as an array over all pages of the segment: 1 for a page of the set, else 0. */
  private mark(): Uint8Array {
    const marks = new Uint8Array(this.segment.paths.length);
    for (let i = 0; i < this.pages.length; i += 1) marks[this.pages[i] ?? 0] = 1;
    return marks;
  }
}

/** The posting list of a stem: the pages that hold it, ascending. A view, not a copy. */
function postingsOf(segment: Segment, stem: string): PageNumbers {
  const term = termOf(segment, stem);
  if (term === undefined) return segment.postingDocs.subarray(0, 0);
  return segment.postingDocs.subarray(segment.postingStarts[term], segment.postingStarts[term + 1]);
}

/** Whether a page is in a posting list, by binary search. */
function holds(list: PageNumbers, page: number): boolean {
  return list[firstWhere(list.length, (place) => (list[place] ?? 0) >= page)] === page;
}
