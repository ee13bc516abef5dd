// Counts the words of pages, and turns the counts into postings sorted by term, with saturated frequencies.
import { Uint32List } from '../../bytes/index.ts';
import { MAX_IMPACT } from './segment.ts';

/** BM25F: weight and length normalisation (b) of each field. */
const FIELDS = [
  { name: 'title', weight: 4, b: 0.5 },
  { name: 'keywords', weight: 2.2, b: 0.5 },
  { name: 'leads', weight: 1.8, b: 0.5 },
  { name: 'body', weight: 1, b: 0.6 },
] as const;

/** BM25F: the weighted frequency that counts as one half of the highest. */
const K1 = 1.4;

/** Numbers of the fields of a page. Leads are headings, and bold words at the beginning of a block. */
export const FIELD = { title: 0, keywords: 1, leads: 2, body: 3 } as const;
export type Field = (typeof FIELD)[keyof typeof FIELD];

/** Maximum count of a term in one field of a page: it has 8 bits. */
const MAX_COUNT = 255;

/** See `Segment`. */
export interface SortedPostings {
  postingStarts: Uint32Array;
  postingDocs: Uint32Array;
  postingImpacts: Uint8Array;
}

/** Counts the words of one page after another: `count` and `addLength`, then `endPage`; at last `sort`. */
export class PostingCounter {
  /** Where the postings of each page begin. */
  private readonly starts = new Uint32List();
  private readonly terms = new Uint32List();
  /** Four counts of 8 bits, one a field. */
  private readonly counts = new Uint32List();
  private readonly fieldLengths = FIELDS.map(() => new Uint32List());
  /** Of the page being read: for each term its four counts, the terms that have any, and the length of each field. */
  private current = new Uint32Array(1 << 16);
  private seen = new Uint32Array(1 << 12);
  private seenCount = 0;
  private readonly lengths = new Uint32Array(FIELDS.length);

  /** Counts one occurrence of a term in the page. */
  count(term: number, field: Field): void {
    if (term >= this.current.length) this.current = grow(this.current, term);
    const shift = field * 8;
    const counts = this.current[term] ?? 0;
    if (counts === 0) {
      if (this.seenCount === this.seen.length) this.seen = grow(this.seen, this.seenCount);
      this.seen[this.seenCount] = term;
      this.seenCount += 1;
    }
    if (((counts >>> shift) & MAX_COUNT) < MAX_COUNT) this.current[term] = counts + (1 << shift);
  }

  /** Adds to the length of a field of the page, in words. */
  addLength(field: Field, words: number): void {
    this.lengths[field] = (this.lengths[field] ?? 0) + words;
  }

  /** Ends the page and begins the next one. */
  endPage(): void {
    this.starts.push(this.terms.length);
    for (let place = 0; place < this.seenCount; place += 1) {
      const term = this.seen[place] ?? 0;
      this.terms.push(term);
      this.counts.push(this.current[term] ?? 0);
      this.current[term] = 0;
    }
    this.seenCount = 0;
    for (const [field, list] of this.fieldLengths.entries()) list.push(this.lengths[field] ?? 0);
    this.lengths.fill(0);
  }

  /** A counting sort by term, of which there are `terms`. Within a term, pages are in ascending order. */
  sort(terms: number): SortedPostings {
    const all = this.terms.length;
    const postingStarts = new Uint32Array(terms + 1);
    for (let posting = 0; posting < all; posting += 1) {
      const term = this.terms.at(posting) + 1;
      postingStarts[term] = (postingStarts[term] ?? 0) + 1;
    }
    for (let term = 0; term < terms; term += 1) {
      postingStarts[term + 1] = (postingStarts[term + 1] ?? 0) + (postingStarts[term] ?? 0);
    }
    const next = postingStarts.slice();
    const postingDocs = new Uint32Array(all);
    const postingImpacts = new Uint8Array(all);
    const norms = this.normLengths();
    for (let page = 0; page < this.starts.length; page += 1) {
      const end = page + 1 < this.starts.length ? this.starts.at(page + 1) : all;
      for (let posting = this.starts.at(page); posting < end; posting += 1) {
        const term = this.terms.at(posting);
        const place = next[term] ?? 0;
        next[term] = place + 1;
        postingDocs[place] = page;
        postingImpacts[place] = saturate(this.counts.at(posting), norms, page * FIELDS.length);
      }
    }
    return { postingStarts, postingDocs, postingImpacts };
  }

  /** For each page and field what its counts are divided by: 1 for a field of average length. */
  private normLengths(): Float64Array {
    const pages = this.starts.length;
    const norms = new Float64Array(pages * FIELDS.length);
    for (const [field, { b }] of FIELDS.entries()) {
      const lengths = this.fieldLengths[field]?.toArray() ?? new Uint32Array();
      const average = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, pages));
      for (const [page, length] of lengths.entries())
        norms[page * FIELDS.length + field] = 1 - b + b * (length / average);
    }
    return norms;
  }
}

/**
 * BM25F (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields", 2004): each field's count is
 * divided by its length against the average, weighted, summed, and only then saturated. Without the rarity of the term.
 */
function saturate(counts: number, norms: Float64Array, first: number): number {
  let frequency = 0;
  for (let field = 0; field < FIELDS.length; field += 1) {
    const count = (counts >>> (field * 8)) & MAX_COUNT;
    if (count !== 0) frequency += ((FIELDS[field]?.weight ?? 1) * count) / (norms[first + field] ?? 1);
  }
  return Math.max(1, Math.round((MAX_IMPACT * frequency) / (K1 + frequency)));
}

function grow(numbers: Uint32Array<ArrayBuffer>, wanted: number): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(Math.max(2 * numbers.length, wanted + 1));
  grown.set(numbers);
  return grown;
}
