// What readers ask of a library: search, suggestions, explanations, related pages. Each is answered from the newest view.
import type { Library, PictureFiles, Problem } from '../../library/index.ts';
import {
  type Concept,
  type Explanation,
  explain,
  isSameName,
  type NearPassage,
  nearPassages,
  type PreparedSearch,
  prepareSearch,
  related,
  type SearchIndex,
  type SearchOptions,
  search,
  suggest,
  wordForMeaning,
} from '../../search/index.ts';
import type { View } from '../layers.ts';
import type { LibraryMeaning } from '../meaning.ts';
import { limitLength } from './question-length.ts';
import type { Searched, SearchMemory } from './search-memory.ts';

/** A library that can be asked. */
export interface ReadableShelf {
  /** The library in its current state. The object is immutable; when the library changes, there is a new one. */
  readonly library: Library;
  /** The errors in its files. */
  readonly problems: readonly Problem[];
  /** The current view of the library. It is immutable as well. */
  view(): View;
  /**
   * The pages that answer a question, and the outcome, by words, and by meaning where there are vectors; see `search` of the search room. The
   * result has `isHasty` where there was no time for the question's vector.
   */
  search(question: string, options?: SearchOptions): Promise<Searched>;
  /** Paths of pages with titles that fit a question which is still being typed; see `suggest` of the search room. */
  suggest(typed: string, most: number, subject?: string): string[];
  /** Why `search` finds what it finds for the same question; see `explain` of the search room. */
  explain(question: string, options?: SearchOptions): Promise<Explanation>;
  /** Paths of pages related to the page at a path, best first; see `related` of the search room. */
  related(path: string, most: number): readonly string[];
  /** How near the passages of the page at a path are to a question; empty where words decide alone. See `nearPassages` of the search room. */
  nearPassages(path: string, question: string): Promise<readonly NearPassage[]>;
  /** Whether what somebody typed names a thing; see `isSameName` of the search room. */
  isSameName(typed: string, name: string, others?: readonly string[]): boolean;
  /** The picture files that its pages show. */
  readonly pictures: PictureFiles;
}

/** What reading needs besides the view. */
export interface ReadingOptions {
  pictures(): PictureFiles;
  /** Turns questions into vectors; without it words decide alone. */
  meaning?: Pick<LibraryMeaning, 'vectorOf' | 'reads'> | undefined;
  /** How long to wait for a question's vector, in milliseconds. */
  patience?: number | undefined;
  /** A cache of search results; without it nothing is cached. */
  memory?: SearchMemory | undefined;
}

/** A question that was read. */
interface Read {
  /** To be passed to `search`. */
  options: SearchOptions;
  /** Whether there was no time for its vector. */
  isHasty: boolean;
}

/** Opens a library for readers. `now` must give its newest view. */
export function readFrom(
  now: () => View,
  { pictures, meaning, patience, memory }: ReadingOptions,
): ReadableShelf {
  /**
   * Reads a question: its concepts, and the vector of its wording if that is there in time. `prepare` is called while the vector is computed; its
   * result is passed on.
   */
  async function read(
    index: SearchIndex,
    question: string,
    prepare?: (concepts: Concept[]) => PreparedSearch,
  ): Promise<Read> {
    if (meaning === undefined) return { options: {}, isHasty: false };
    const { concepts, wording, language } = wordForMeaning(index, question);
    const asked = meaning.vectorOf(wording, { language, timeout: patience });
    const prepared = asked instanceof Promise ? prepare?.(concepts) : undefined;
    const vector = await asked;
    return {
      options: { concepts, vector, prepared },
      isHasty: vector === undefined && meaning.reads(language),
    };
  }

  return {
    view: now,
    get library() {
      return now().library;
    },
    get problems() {
      return now().problems;
    },
    get pictures() {
      return pictures();
    },
    async search(asked, options) {
      const question = limitLength(asked);
      // Kept, since the library may change while the vector is computed.
      const { index } = now();
      const find = async (): Promise<Searched> => {
        const wanted = await read(index, question, (concepts) =>
          prepareSearch(index, question, { concepts, subject: options?.subject }),
        );
        const result = search(index, question, { ...wanted.options, ...options });
        return wanted.isHasty ? { ...result, isHasty: true } : result;
      };
      // Only searches without further options are cached.
      const isUsual = Object.keys(options ?? {}).every((name) => name === 'subject');
      if (memory === undefined || !isUsual) return find();
      return memory.take(index, { question, subject: options?.subject }, find);
    },
    suggest: (typed, most, subject) => suggest(now().index, limitLength(typed), most, subject),
    async explain(asked, options) {
      const question = limitLength(asked);
      const { index } = now();
      return explain(index, question, { ...(await read(index, question)).options, ...options });
    },
    related: (path, most) => related(now().index, path, most),
    async nearPassages(path, asked) {
      const { index } = now();
      const { vector } = (await read(index, limitLength(asked))).options;
      return vector ? nearPassages(index, path, vector) : [];
    },
    isSameName: (typed, name, others) => isSameName(now().index, typed, name, others),
  };
}
