// The indexer: pages → a segment. It tokenizes and stems, numbers terms, counts postings and sorts titles.

import { packTexts, tabulate, Uint32List } from '../../bytes/index.ts';
import { type MinedAbbreviation, mineAbbreviations } from '../text/abbreviations.ts';
import { splitBlocks } from '../text/blocks.ts';
import { detectLanguage, ENGLISH, type Language, languageWith, SAMPLE } from '../text/languages/index.ts';
import { quoteLoneSigns } from '../text/lone-signs.ts';
import { RawTokenScanner } from '../text/raw-token-scanner.ts';
import { signedNamesOf } from '../text/signed-names.ts';
import { stem } from '../text/stem.ts';
import { splitRawToken } from '../text/tokens.ts';
import { isFunctionWord } from '../text/word-roles.ts';
import { packWords } from './page-words.ts';
import { FIELD, type Field, PostingCounter } from './postings.ts';
import { FIRST_WORD, JOINED, MET, RawTokenTable, type RawTokenWord, WORDS } from './raw-token-table.ts';
import {
  type Abbreviation,
  BLOCK_START,
  LEAD,
  type SearchDocument,
  type Segment,
  TERM_MASK,
} from './segment.ts';
import { indexTitles, type TitleWords } from './title-index.ts';
import { writeTitleKey } from './title-lookup.ts';
import { TitleTexts } from './title-texts.ts';
import { sortByLength } from './word-lengths.ts';

/** Indexes pages one by one: call `add` for each page, then `finish`. */
export class SegmentBuilder {
  private readonly paths: string[] = [];
  private readonly subjects = new Uint32List();
  private readonly subjectNumbers = new Map<string, number>();
  private readonly languages = new Uint32List();
  private readonly languageNumbers = new Map<string, number>();
  private readonly titleNumbers = new Uint32List();
  private readonly wholes = new Uint32List();
  /** Number of the page added last that is no section. */
  private whole = 0;
  private readonly titleKeyNumbers = new Map<string, number>();
  /** Stem → term number. */
  private readonly termNumbers = new Map<string, number>();
  /** Written word → number in the order of adding; `finish` renumbers them in alphabetical order. */
  private readonly surfaceNumbers = new Map<string, number>();
  private readonly surfaceTerms = new Uint32List();
  private readonly scanner = new RawTokenScanner();
  private readonly titleTexts = new TitleTexts(this.scanner);
  /** The raw tokens of all texts and the words of each, by the language of their pages: so each is split once per language. */
  private readonly rawTokensByLanguage = new Map<Language | undefined, RawTokenTable>();
  /** The table for the page that is being added, and the page's language, undefined for English. */
  private rawTokens = new RawTokenTable();
  private language: Language | undefined;
  private readonly words = new Uint32List();
  private readonly wordStarts = new Uint32List();
  /** One entry for each word of a title: number of the written word, and the page. */
  private readonly titleSurfaces = new Uint32List();
  private readonly titlePages = new Uint32List();
  private readonly titleTerms = new Uint32List();
  private readonly titleTermStarts = new Uint32List();
  private readonly keywordLengths = new Uint32List();
  private readonly postings = new PostingCounter();
  private readonly abbreviations = new Map<string, Abbreviation>();

  /** Adds a page. A section of a page must be added after that page, with no other page but its sections in between. */
  add(document: SearchDocument): void {
    const { scanner } = this;
    this.paths.push(document.path);
    this.subjects.push(numberOf(this.subjectNumbers, document.subject));
    const title = quoteLoneSigns(document.title);
    scanner.load(title);
    const words = this.titleTexts.read(title.length);
    const key = writeTitleKey(words, document.scope, signedNamesOf(title));
    this.titleNumbers.push(numberOf(this.titleKeyNumbers, key));
    const isPart = document.sectionOf !== undefined && document.sectionOf === this.paths[this.whole];
    if (!isPart) this.whole = this.paths.length - 1;
    this.wholes.push(this.whole);
    this.chooseLanguage(document, isPart);
    this.wordStarts.push(this.words.length);
    this.titleTermStarts.push(this.titleTerms.length);
    this.addText(0, title.length, FIELD.title, 0);
    let keywords = 0;
    for (const text of [...document.keywords, ...document.aliases]) {
      scanner.load(text);
      keywords += this.addText(0, text.length, FIELD.keywords, BLOCK_START);
    }
    this.keywordLengths.push(keywords);
    scanner.load(document.answer);
    for (const { start, lead, text } of splitBlocks(document.answer)) {
      const leading = this.addText(start, start + lead, FIELD.leads, BLOCK_START);
      this.addText(start + lead, start + text.length, FIELD.body, leading === 0 ? BLOCK_START : 0);
    }
    this.postings.endPage();
    this.addAbbreviations(mineAbbreviations(document.answer));
  }

  /** The segment of all pages added. No page can be added afterwards. */
  finish(): Segment {
    this.wordStarts.push(this.words.length);
    this.titleTermStarts.push(this.titleTerms.length);
    const surfaceCounts = this.countSurfaces();
    const surfaces = [...this.surfaceNumbers].sort(([a], [b]) => (a < b ? -1 : 1));
    const written = surfaces.map(([word]) => word);
    const counts = Uint32Array.from(surfaces, ([, number]) => surfaceCounts[number] ?? 0);
    const titleKeys = [...this.titleKeyNumbers.keys()];
    const paths = packTexts(this.paths);
    const terms = packTexts(this.termNumbers.keys());
    const segment = {
      paths,
      pathSlots: tabulate(paths),
      subjects: Uint16Array.from(this.subjects.toArray()),
      subjectNames: [...this.subjectNumbers.keys()],
      languages: Uint8Array.from(this.languages.toArray()),
      languageNames: [...this.languageNumbers.keys()],
      titleNumbers: this.titleNumbers.toArray(),
      wholes: this.wholes.toArray(),
      titleKeys: packTexts(titleKeys),
      terms,
      termSlots: tabulate(terms),
      ...this.postings.sort(this.termNumbers.size),
      titleTerms: this.titleTerms.toArray(),
      titleTermStarts: this.titleTermStarts.toArray(),
      keywordLengths: Uint16Array.from(this.keywordLengths.toArray()),
      words: packWords(this.words.toArray(), this.wordStarts.toArray()),
      surfaces: packTexts(written),
      surfaceCounts: counts,
      surfaceTerms: Uint32Array.from(surfaces, ([, number]) => this.surfaceTerms.at(number)),
      abbreviations: [...this.abbreviations.values()],
    };
    return {
      ...segment,
      ...sortByLength(written, counts, this.paths.length),
      ...indexTitles(this.titleWords(surfaces), { ...segment, titleKeys }),
    };
  }

  /** Sets `language` and `rawTokens` for a page. A section that names no language has that of its page, which was added before. */
  private chooseLanguage({ language, title, answer }: SearchDocument, isPart: boolean): void {
    const code =
      isPart && language === undefined
        ? (this.language?.code ?? ENGLISH)
        : (language ?? detectLanguage(`${title}\n${answer.slice(0, SAMPLE)}`));
    this.language = languageWith(code);
    this.languages.push(numberOf(this.languageNumbers, this.language?.code ?? ENGLISH));
    this.rawTokens = this.rawTokensByLanguage.get(this.language) ?? new RawTokenTable();
    this.rawTokensByLanguage.set(this.language, this.rawTokens);
  }

  private countSurfaces(): Uint32Array {
    const counts = new Uint32Array(this.surfaceNumbers.size);
    for (const rawTokens of this.rawTokensByLanguage.values()) {
      const ofLanguage = rawTokens.countSurfaces(counts.length);
      for (const [surface, count] of ofLanguage.entries()) counts[surface] = (counts[surface] ?? 0) + count;
    }
    return counts;
  }

  /** The words of titles, numbered in the alphabetical order of `surfaces`. */
  private titleWords(surfaces: readonly [word: string, number: number][]): TitleWords {
    const places = new Uint32Array(surfaces.length);
    for (const [place, [, number]] of surfaces.entries()) places[number] = place;
    const words = this.titleSurfaces.toArray().map((number) => places[number] ?? 0);
    return { words, pages: this.titlePages.toArray() };
  }

  /**
   * Indexes the part of the scanner's text from `from` up to `to` (exclusive) as text of a field of the current page. `first` is a bit that
   * is set in the entry of the first word: BLOCK_START or 0. Returns the number of words, joined forms not counted.
   */
  private addText(from: number, to: number, field: Field, first: number): number {
    const { scanner, rawTokens, words, postings } = this;
    const lead = field === FIELD.leads ? LEAD : 0;
    let length = 0;
    scanner.begin(from, to);
    while (scanner.next()) {
      const record = rawTokens.find(scanner) || this.learn();
      const { records } = rawTokens;
      records[record + MET] = (records[record + MET] ?? 0) + 1;
      const end = record + FIRST_WORD + 2 * (records[record + WORDS] ?? 0);
      for (let at = record + FIRST_WORD; at < end; at += 2) {
        const term = records[at] ?? 0;
        const surface = records[at + 1] ?? 0;
        postings.count(term, field);
        if (field === FIELD.title) {
          this.titleSurfaces.push(surface & ~JOINED);
          this.titlePages.push(this.paths.length - 1);
        }
        if ((surface & JOINED) !== 0) continue;
        const word = Math.min(term, TERM_MASK);
        if (field === FIELD.title) this.titleTerms.push(word);
        words.push(word | lead | (length === 0 ? first : 0));
        length += 1;
      }
    }
    postings.addLength(field, length);
    return length;
  }

  /** Splits the raw token that the scanner just found, and adds its words to the tables. Returns its record. */
  private learn(): number {
    const { elision } = this.language ?? {};
    const raw = this.scanner.read();
    const words = splitRawToken(elision === undefined ? raw : raw.replace(elision, ''))
      .filter(({ word }) => !isFunctionWord(word) && this.language?.isFunctionWord(word) !== true)
      .map(({ word, joined }): RawTokenWord => {
        const surface = numberOf(this.surfaceNumbers, word);
        if (surface === this.surfaceTerms.length)
          this.surfaceTerms.push(numberOf(this.termNumbers, stem(word)));
        return { term: this.surfaceTerms.at(surface), surface, joined };
      });
    return this.rawTokens.add(this.scanner, words);
  }

  private addAbbreviations(mined: readonly MinedAbbreviation[]): void {
    for (const { short, long } of mined) {
      const stems = long.map(stem).join(' ');
      const key = `${short} ${stems}`;
      const pages = (this.abbreviations.get(key)?.pages ?? 0) + 1;
      this.abbreviations.set(key, { short, long, stems, pages });
    }
  }
}

/** The number of a key; a new key gets the next number. */
function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
