// Pages → a segment: words counted, postings sorted, frequencies saturated.
import { type MinedAbbreviation, mineAbbreviations } from './abbreviations.ts';
import { splitBlocks } from './blocks.ts';
import { Uint32List } from './number-lists.ts';
import { type Abbreviation, BLOCK_START, LEAD, type SearchDocument, type Segment } from './segment.ts';
import { stem } from './stem.ts';
import { indexTitles, type TitleWords } from './title-index.ts';
import { eachRaw, splitRaw, tokenize } from './tokens.ts';
import { isFunctionWord } from './word-roles.ts';

/** BM25F: weight and length normalisation of each field, and where frequency saturates. */
const FIELDS = [
  { name: 'title', weight: 4, b: 0.5 },
  { name: 'keywords', weight: 2.2, b: 0.5 },
  { name: 'leads', weight: 1.8, b: 0.5 },
  { name: 'body', weight: 1, b: 0.6 },
] as const;
const K1 = 1.4;

const FIELD = { title: 0, keywords: 1, leads: 2, body: 3 } as const;
type Field = (typeof FIELD)[keyof typeof FIELD];

/** How many of a term a posting can count in a field: 8 bits each. */
const MOST = 255;

/** A word as written, split and numbered once, then remembered. */
interface KnownWord {
  term: number;
  surface: number;
  joined: boolean;
}

/** Collects pages and turns them into a segment. */
export class SegmentBuilder {
  private readonly paths: string[] = [];
  private readonly subjects = new Uint32List();
  private readonly subjectNumbers = new Map<string, number>();
  private readonly twins = new Uint32List();
  private readonly twinNumbers = new Map<string, number>();
  private readonly termNumbers = new Map<string, number>();
  private readonly known = new Map<string, readonly KnownWord[]>();
  private readonly surfaceNumbers = new Map<string, number>();
  private readonly surfaceCounts = new Uint32List();
  private readonly surfaceTerms = new Uint32List();
  private readonly words = new Uint32List();
  private readonly wordStarts = new Uint32List();
  /** Each written word of a title, and the page whose title it is. */
  private readonly titleSurfaces = new Uint32List();
  private readonly titlePages = new Uint32List();
  private readonly titleLengths = new Uint32List();
  private readonly keywordLengths = new Uint32List();
  private readonly fieldLengths = FIELDS.map(() => new Uint32List());
  private readonly postingTerms = new Uint32List();
  private readonly postingDocs = new Uint32List();
  /** Four counts of 8 bits, one a field. */
  private readonly postingCounts = new Uint32List();
  private readonly abbreviations = new Map<string, Abbreviation>();
  /** Of the page being added: for each term its four counts, and the terms that have any. */
  private counts = new Uint32Array(1 << 16);
  private readonly counted: number[] = [];

  /** Adds a page. */
  add(document: SearchDocument): void {
    const doc = this.paths.push(document.path) - 1;
    this.subjects.push(numberOf(this.subjectNumbers, document.subject));
    this.twins.push(numberOf(this.twinNumbers, titleKey(document.title)));
    this.wordStarts.push(this.words.length);
    const lengths = [0, 0, 0, 0];
    lengths[0] = this.addText(document.title, FIELD.title, 0);
    this.titleLengths.push(lengths[0]);
    for (const words of [...document.keywords, ...document.aliases]) {
      lengths[1] = (lengths[1] ?? 0) + this.addText(words, FIELD.keywords, BLOCK_START);
    }
    this.keywordLengths.push(lengths[1] ?? 0);
    for (const block of splitBlocks(document.answer)) {
      const lead = this.addText(block.text.slice(0, block.lead), FIELD.leads, BLOCK_START);
      const rest = this.addText(block.text.slice(block.lead), FIELD.body, lead === 0 ? BLOCK_START : 0);
      lengths[2] = (lengths[2] ?? 0) + lead;
      lengths[3] = (lengths[3] ?? 0) + rest;
    }
    for (const [field, list] of this.fieldLengths.entries()) list.push(lengths[field] ?? 0);
    for (const term of this.counted) {
      this.postingTerms.push(term);
      this.postingDocs.push(doc);
      this.postingCounts.push(this.counts[term] ?? 0);
      this.counts[term] = 0;
    }
    this.counted.length = 0;
    this.addAbbreviations(mineAbbreviations(document.answer));
  }

  /** The segment of all pages added. */
  finish(): Segment {
    this.wordStarts.push(this.words.length);
    const { starts, order } = this.sortPostings();
    const counts = this.postingCounts.toArray();
    const docs = this.postingDocs.toArray();
    const saturate = this.saturation();
    const sortedDocs = new Uint32Array(order.length);
    const impacts = new Uint8Array(order.length);
    for (let place = 0; place < order.length; place += 1) {
      const posting = order[place] ?? 0;
      const doc = docs[posting] ?? 0;
      sortedDocs[place] = doc;
      impacts[place] = saturate(doc, counts[posting] ?? 0);
    }
    const surfaces = [...this.surfaceNumbers].sort(([a], [b]) => (a < b ? -1 : 1));
    const surfaceCounts = this.surfaceCounts.toArray();
    const surfaceTerms = this.surfaceTerms.toArray();
    const segment = {
      paths: this.paths,
      subjects: Uint16Array.from(this.subjects.toArray()),
      subjectNames: [...this.subjectNumbers.keys()],
      twins: this.twins.toArray(),
      titleKeys: [...this.twinNumbers.keys()],
      terms: [...this.termNumbers.keys()],
      termNumbers: this.termNumbers,
      postingStarts: starts,
      postingDocs: sortedDocs,
      postingImpacts: impacts,
      wordStarts: this.wordStarts.toArray(),
      titleLengths: Uint16Array.from(this.titleLengths.toArray()),
      keywordLengths: Uint16Array.from(this.keywordLengths.toArray()),
      words: this.words.toArray(),
      surfaces: surfaces.map(([word]) => word),
      surfaceCounts: Uint32Array.from(surfaces, ([, number]) => surfaceCounts[number] ?? 0),
      surfaceTerms: Uint32Array.from(surfaces, ([, number]) => surfaceTerms[number] ?? 0),
      abbreviations: [...this.abbreviations.values()],
    };
    return { ...segment, ...indexTitles(this.titleWords(surfaces), segment) };
  }

  /** The words of titles, numbered in the order of `surfaces`. */
  private titleWords(surfaces: readonly [word: string, number: number][]): TitleWords {
    const places = new Uint32Array(surfaces.length);
    for (const [place, [, number]] of surfaces.entries()) places[number] = place;
    const words = this.titleSurfaces.toArray().map((number) => places[number] ?? 0);
    return { words, pages: this.titlePages.toArray() };
  }

  /** Adds a run of text to the words of the page; `first` marks its first word. Returns the number of words. */
  private addText(text: string, field: Field, first: number): number {
    let length = 0;
    const lead = field === FIELD.leads ? LEAD : 0;
    eachRaw(text, (raw) => {
      for (const { term, surface, joined } of this.known.get(raw) ?? this.learn(raw)) {
        this.surfaceCounts.increment(surface);
        this.count(term, field);
        if (field === FIELD.title) {
          this.titleSurfaces.push(surface);
          this.titlePages.push(this.paths.length - 1);
        }
        if (joined) continue;
        this.words.push((term | lead | (length === 0 ? first : 0)) >>> 0);
        length += 1;
      }
    });
    return length;
  }

  private learn(raw: string): readonly KnownWord[] {
    const words = splitRaw(raw).filter(({ word }) => !isFunctionWord(word));
    const learnt = words.map(({ word, joined }) => {
      const term = numberOf(this.termNumbers, stem(word));
      const surface = numberOf(this.surfaceNumbers, word);
      if (surface === this.surfaceCounts.length) {
        this.surfaceCounts.push(0);
        this.surfaceTerms.push(term);
      }
      return { term, surface, joined };
    });
    // A piece of a text would keep the whole of it in memory.
    this.known.set(Buffer.from(raw, 'utf16le').toString('utf16le'), learnt);
    return learnt;
  }

  private count(term: number, field: Field): void {
    if (term >= this.counts.length) {
      const grown = new Uint32Array(this.counts.length * 2);
      grown.set(this.counts);
      this.counts = grown;
    }
    const shift = field * 8;
    const counts = this.counts[term] ?? 0;
    if (counts === 0) this.counted.push(term);
    if (((counts >>> shift) & MOST) < MOST) this.counts[term] = counts + (1 << shift);
  }

  private addAbbreviations(mined: readonly MinedAbbreviation[]): void {
    for (const { short, long } of mined) {
      const key = `${short} ${long.map(stem).join(' ')}`;
      const pages = (this.abbreviations.get(key)?.pages ?? 0) + 1;
      this.abbreviations.set(key, { short, long, pages });
    }
  }

  /** A counting sort by term; pages stay in ascending order within a term. */
  private sortPostings(): { starts: Uint32Array; order: Uint32Array } {
    const terms = this.postingTerms.toArray();
    const starts = new Uint32Array(this.termNumbers.size + 1);
    for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    for (let term = 0; term < this.termNumbers.size; term += 1) {
      starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
    }
    const next = starts.slice();
    const order = new Uint32Array(terms.length);
    for (let posting = 0; posting < terms.length; posting += 1) {
      const term = terms[posting] ?? 0;
      const place = next[term] ?? 0;
      order[place] = posting;
      next[term] = place + 1;
    }
    return { starts, order };
  }

  /**
   * BM25F (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields", 2004): each field's count is
   * divided by its length against the average, weighted, summed, and only then saturated. Without the rarity of the term.
   */
  private saturation(): (doc: number, counts: number) => number {
    const lengths = this.fieldLengths.map((list) => list.toArray());
    const averages = lengths.map((list) =>
      Math.max(1, list.reduce((sum, length) => sum + length, 0) / Math.max(1, list.length)),
    );
    return (doc, counts) => {
      let frequency = 0;
      for (let field = 0; field < FIELDS.length; field += 1) {
        const count = (counts >>> (field * 8)) & MOST;
        if (count === 0) continue;
        const { weight, b } = FIELDS[field] ?? FIELDS[FIELD.body];
        const relative = (lengths[field]?.[doc] ?? 0) / (averages[field] ?? 1);
        frequency += (weight * count) / (1 - b + b * relative);
      }
      return Math.max(1, Math.round((255 * frequency) / (K1 + frequency)));
    };
  }
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

function titleKey(title: string): string {
  return tokenize(title)
    .filter(({ joined }) => !joined)
    .map(({ word }) => word)
    .join(' ');
}
