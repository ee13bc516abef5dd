// Counts the terms of pages field by field, and turns the counts into posting lists with saturated term frequencies (BM25F).
import { Uint32List } from '../../bytes/index.ts';
import { MAX_IMPACT, type PageNumbers } from './segment.ts';

/** BM25F: weight and length normalisation (b) of each field. */
const FIELDS = [
  { name: 'title', weight: 4, b: 0.5 },
  { name: 'keywords', weight: 2.2, b: 0.5 },
  { name: 'leads', weight: 1.8, b: 0.5 },
  { name: 'body', weight: 1, b: 0.6 },
] as const;

/** BM25F's k₁: the weighted frequency that saturates to one half. */
const K1 = 1.4;

/** Numbers of the fields of a page, as places in `FIELDS`. Leads are headings, and bold words at the beginning of a block. */
export const FIELD = { title: 0, keywords: 1, leads: 2, body: 3 } as const;
export type Field = (typeof FIELD)[keyof typeof FIELD];

/** Maximum count of a term in one field of a page: a count has 8 bits. */
const MAX_COUNT = 255;

/** Largest number of pages whose numbers have 16 bits. */
const MAX_SMALL = 2 ** 16;

/** The posting lists of all terms, one after the other; see the drawing above `Segment`. */
export interface SortedPostings {
  postingStarts: Uint32Array;
  postingDocs: PageNumbers;
  postingImpacts: Uint8Array;
}

/** Counts the terms of one page after another. For each page call `count` and `addLength`, then `endPage`; after all pages, `sort`. */
export class PostingCounter {
  // Of all pages that have ended, in their order:
  /** Page → its first posting in `terms` and `counts`. */
  private readonly starts = new Uint32List();
  private readonly terms = new Uint32List();
  /** Four counts of 8 bits, one for each field. */
  private readonly counts = new Uint32List();
  /** Field → for each page its length in words. */
  private readonly fieldLengths = FIELDS.map(() => new Uint32List());

  // Of the page that is being read:
  /** Term → its four counts, as in `counts`. */
  private current = new Uint32Array(1 << 16);
  /** The terms that have counts: the first `seenCount` entries. */
  private seen = new Uint32Array(1 << 12);
  private seenCount = 0;
  /** Field → its length in words. */
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

  /** Adds a number of words to the length of a field of the page. */
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

  /** Inverts the counts by a counting sort; `terms` is the number of terms. Within a posting list, pages are ascending. */
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
    const isSmall = this.starts.length <= MAX_SMALL;
    const postingDocs = isSmall ? new Uint16Array(all) : new Uint32Array(all);
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

  /** The length normalisation 1 − b + b · length / average of each field of each page, at page × fields + field. */
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
 * The impact of a posting: BM25F's saturated term frequency, scaled to 1 … MAX_IMPACT, without the inverse document frequency. With a count
 * c and a normalisation n for each field, f = Σ weight · c / n, and the impact is f / (k₁ + f). (Robertson, Zaragoza and Taylor, "Simple
 * BM25 extension to multiple weighted fields", 2004.) `first` is the place of the page's first normalisation in `norms`.
 */
function saturate(counts: number, norms: Float64Array, first: number): number {
  let frequency = 0;
  for (let field = 0; field < FIELDS.length; field += 1) {
    const count = (counts >>> (field * 8)) & MAX_COUNT;
    if (count !== 0) frequency += ((FIELDS[field]?.weight ?? 1) * count) / (norms[first + field] ?? 1);
  }
  return Math.max(1, Math.round((MAX_IMPACT * frequency) / (K1 + frequency)));
}

/** A larger copy of an array, which has a place `wanted`. */
function grow(numbers: Uint32Array<ArrayBuffer>, wanted: number): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(Math.max(2 * numbers.length, wanted + 1));
  grown.set(numbers);
  return grown;
}
