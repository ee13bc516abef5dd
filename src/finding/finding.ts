// What was found for a question, before any of it is put into words.
import type { SmallTalk } from '../dialogue/index.ts';
import type { Library, Page, PictureFiles, Subject } from '../library/index.ts';
import type { Concept, Features, Match, NearPassage, Outcome, SearchOptions } from '../search/index.ts';

/** What pages are shown from. */
export interface Browsable {
  library: Library;
  /** Paths of the pages near the page at a path, nearest first, at most `most`; without it only what a page names is related. */
  related?(path: string, most: number): readonly string[];
  /** The pictures of the library; without them pages are shown without. */
  pictures?: Pick<PictureFiles, 'find'>;
  /** Whether what somebody typed names this thing and none of the others; without it only what is written alike does. */
  isSameName?(typed: string, name: string, others?: readonly string[]): boolean;
}

/** What questions are asked of. */
export interface Searchable extends Browsable {
  search(question: string, options?: SearchOptions): Searched | Promise<Searched>;
  /** How near the passages of the page at a path are to a question, in their order; without it, and where there are none, words decide alone. */
  nearPassages?(path: string, question: string): Promise<readonly NearPassage[]>;
}

/** What a search tells: where the outcome is no answer, the matches are the nearest pages. */
export interface Searched {
  outcome: Outcome;
  /** Probability that the first match answers, 0–1. */
  probability?: number;
  /** Best first. */
  matches: readonly FoundMatch[];
  /** The question as it was understood. */
  concepts?: readonly Concept[];
  /** There was no time for all that tells which page is meant: asked again, it may be another. */
  isHasty?: true;
  /** Those of them that are offered where it is not clear which one is meant; the first of them unless told. */
  choices?: readonly FoundMatch[];
}

/** What is needed of a match; `topic` says how much of the question the page is about. Scores of one search compare. */
export interface FoundMatch extends Pick<Match, 'path' | 'block'>, Partial<Pick<Match, 'score'>> {
  features?: Pick<Features, 'topic'>;
}

/** How much of a page somebody wishes to read: its opening, or all of it. */
export type Extent = 'opening' | 'whole';

/** What was shown to a person last, by keys of pages. */
export type Previous =
  | { kind: 'page'; key: string }
  /** Pages that were offered, in the order in which they were listed. */
  | { kind: 'candidates'; keys: readonly string[] };

/** The question, and where its answer was looked for. */
export interface Asked {
  question: string;
  /** How much of the answer was asked for, where that was said. */
  extent?: Extent;
  /** It asks for a person's own work to be done; what was found is on the method. */
  isOwnWork?: true;
  /** Probability that the first page found answers, 0–1; absent where nothing was searched. */
  probability?: number;
  /** The only subject that was searched. */
  subject?: Subject;
  /** What was asked for as a subject and is none of the library: all of them were searched. */
  unknownSubject?: string;
}

/** A picture of a page that lies in the library. */
export interface PagePicture {
  /** Its path in the library. */
  path: string;
  /** What is said of it, for those who cannot see it. */
  alt: string;
  /** Where it stands in the page's answer, in UTF-16 code units. */
  at: number;
}

/** A page to be shown. */
export interface FoundPage {
  /** The page with its related pages: those it names, then the nearest others, at most `MAX_RELATED_PAGES` unless it names more. */
  page: Page;
  libraryName: string;
  /** The pictures of the page that lie in the library, in its order; absent where there are none. */
  pictures?: readonly PagePicture[];
  /** Where the page answers the question best, as a character offset into its answer; absent where nothing was searched for. */
  bestOffset?: number;
}

/** A page that may be meant. */
export interface Candidate {
  key: string;
  title: string;
  /** The subject's name as readers see it. */
  subject: string;
  /** What of the page fits the question best, as plain text. */
  passage?: string;
}

/** Pages that may be meant where what was found is not what was asked, by their keys, best first. */
export interface Alternatives {
  /** The next best of what was searched; none where nothing was searched. */
  others: readonly string[];
  /** Where one subject was searched: the best of all subjects, as far as they are not among the others. */
  elsewhere: readonly string[];
}

/** What the library has for a question. */
export type Finding =
  /** One page answers it. `isNamed` where the question was its title or its reference, and nothing was searched. */
  | (Asked & FoundPage & Partial<Alternatives> & { kind: 'page'; isNamed: boolean })
  /** Several pages may be meant; best first, at least one. */
  | (Asked & { kind: 'candidates'; candidates: readonly Candidate[] })
  /**
   * No page answers it. `nearest` is the subject that the question seems to belong to, where there is evidence for one; `elsewhere`
   * are the keys of pages that other subjects have for it, where one subject was searched.
   */
  | (Asked & { kind: 'nothing'; nearest?: Subject; elsewhere?: readonly string[]; example?: string })
  /** Nothing was asked, and nothing searched. `example` is a question that can be, here as above. */
  | (Asked & SmallTalk & { kind: 'smallTalk'; example?: string });
