// The vectors of a library's pages: read from their file, what is missing made in the background, saved as it comes.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { PageVectors } from '../search/nearness/index.ts';
import type { Meaning } from './meaning.ts';
import { type PageSource, shuffledGroups, wantedHashes } from './page-source.ts';
import { entriesOf } from './store/entries.ts';
import { VectorFile } from './store/vector-file.ts';
import { type PageHashes, VectorStore } from './store/vector-store.ts';
import type { ModelFacts, PageTexts } from './threads/messages.ts';

/** How many pages there are, and how many of them have the vectors of their title, and of their passages. */
export interface VectorProgress {
  pages: number;
  titles: number;
  passages: number;
}

export interface LibraryVectorsOptions {
  meaning: Meaning;
  model: ModelFacts;
  /** Where vectors are kept; without it, in memory only. */
  file?: string | undefined;
  onWarning?: ((message: string) => void) | undefined;
}

/** Raised whenever other passages are made of the same answer. */
export const PASSAGES_VERSION = 1;

/** Pages whose texts are computed together: enough that texts of one length meet, few enough to lose at a sudden end. */
const TITLES_AT_ONCE = 192;
const ANSWERS_AT_ONCE = 24;

/** Pages whose vectors are found and signed in a few milliseconds. */
const PLACED_AT_ONCE = 256;

/** A file of so many bytes beyond what is needed, and twice as large as that, is written anew. */
const MOST_WASTE = 4 << 20;

type Kind = 'title' | 'answer';

export class LibraryVectors {
  private readonly options: LibraryVectorsOptions;
  private readonly store: VectorStore;
  private readonly file: VectorFile | undefined;
  private readonly aligned = new WeakMap<object, PageVectors>();
  /** Counts the libraries that were to be completed: only the newest is. */
  private turn = 0;
  private isStopped = false;
  /** Whether the file could not be written. */
  private hasFailed = false;
  /** Resolves when what the libraries before asked of the model has come. */
  private before: Promise<unknown> = Promise.resolve();

  private constructor(options: LibraryVectorsOptions) {
    this.options = options;
    this.store = new VectorStore(options.model.dimensions);
    if (options.file !== undefined) this.file = new VectorFile(options.file, options.model.dimensions);
  }

  /** Reads what was kept, and gives way in between. */
  static async open(options: LibraryVectorsOptions): Promise<LibraryVectors> {
    const vectors = new LibraryVectors(options);
    await vectors.readOn();
    return vectors;
  }

  /** The vectors of a segment's pages, aligned once for each `segment`; they grow while they are made. */
  async align(segment: object, source: PageSource): Promise<PageVectors> {
    const known = this.aligned.get(segment);
    if (known !== undefined) return known;
    const vectors = new PageVectors(this.store, source.length);
    for (let page = 0; page < source.length; page += 1) {
      vectors.place(page, this.store.find(source.hashes(page)));
      if (page % PLACED_AT_ONCE === PLACED_AT_ONCE - 1) await nextTurn();
    }
    this.aligned.set(segment, vectors);
    return vectors;
  }

  /**
   * Makes all vectors that are missing, those of the first segment first, and titles before passages. Resolves when they are there, or
   * another call has taken over, or no more can be made.
   */
  complete(
    segments: readonly { vectors: PageVectors; source: PageSource }[],
    onProgress?: (progress: VectorProgress) => void,
  ): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    const done = this.before.then(() => this.completeNow(segments, () => this.turn === turn, onProgress));
    this.before = done.catch(() => {});
    return done;
  }

  private async completeNow(
    segments: readonly { vectors: PageVectors; source: PageSource }[],
    isNewest: () => boolean,
    onProgress?: (progress: VectorProgress) => void,
  ): Promise<void> {
    if (!isNewest()) return;
    const sources = segments.map(({ source }) => source);
    const progress = this.progressOf(sources);
    onProgress?.({ ...progress });
    for (const { vectors, source } of segments) {
      for (const kind of ['title', 'answer'] as const) {
        const isDone = await this.make(kind, vectors, source, (made) => {
          if (kind === 'title') progress.titles += made;
          else progress.passages += made;
          onProgress?.({ ...progress });
          return isNewest();
        });
        if (!isDone) return;
      }
    }
    await this.tidy(sources);
  }

  /** Whether all that was made is saved, where it is to be. */
  get isSaved(): boolean {
    return !this.hasFailed;
  }

  /** Ends whatever is being made. */
  stop(): void {
    this.isStopped = true;
    this.turn += 1;
  }

  progressOf(sources: readonly PageSource[]): VectorProgress {
    const progress = { pages: 0, titles: 0, passages: 0 };
    for (const source of sources) {
      for (let page = 0; page < source.length; page += 1) {
        if (!source.isWanted(page)) continue;
        const { title, passages } = this.store.find(source.hashes(page));
        progress.pages += 1;
        if (title !== undefined) progress.titles += 1;
        if (passages !== undefined) progress.passages += 1;
      }
    }
    return progress;
  }

  /**
   * Makes what is missing of one kind. `goOn` is told of how many more pages there are vectors. Resolves with false where it must not or
   * cannot go on.
   */
  private async make(
    kind: Kind,
    vectors: PageVectors,
    source: PageSource,
    goOn: (made: number) => boolean,
  ): Promise<boolean> {
    // While one group is computed the next one waits already: the thread has always something to do.
    let before: Promise<number | undefined> = Promise.resolve(0);
    for (const group of this.missingGroups(kind, source)) {
      await this.readOn();
      const now = this.makeGroup(kind, group, vectors, source);
      const made = await before;
      before = now;
      if (made === undefined || !goOn(made)) return false;
    }
    const made = await before;
    return made !== undefined && goOn(made);
  }

  /**
   * Groups of pages that lack vectors, in random order: of two processes that make the same library's vectors each takes what the other
   * has made, and they seldom make the same at the same time.
   */
  private missingGroups(kind: Kind, source: PageSource): number[][] {
    const size = kind === 'title' ? TITLES_AT_ONCE : ANSWERS_AT_ONCE;
    const missing: number[] = [];
    for (let page = 0; page < source.length; page += 1)
      if (source.isWanted(page) && !this.has(kind, source.hashes(page))) missing.push(page);
    return shuffledGroups(missing, size);
  }

  private has(kind: Kind, hashes: PageHashes): boolean {
    const { title, passages } = this.store.find(hashes);
    return kind === 'title' ? title !== undefined : passages !== undefined;
  }

  /** Makes the vectors of a group of pages. Resolves with how many they are, or undefined where they cannot be made. */
  private async makeGroup(
    kind: Kind,
    group: readonly number[],
    vectors: PageVectors,
    source: PageSource,
  ): Promise<number | undefined> {
    const todo = group.filter((page) => !this.has(kind, source.hashes(page)));
    const texts = todo.map((page): PageTexts => {
      if (kind === 'title') return { title: source.title(page) };
      const answer = source.answer(page);
      return answer === undefined ? {} : { answer };
    });
    const made = todo.length === 0 ? [] : await this.options.meaning.embedPages(texts);
    if (made === undefined) {
      if (!this.isStopped)
        this.options.onWarning?.('No more vectors of pages can be made for now: the sentence model failed.');
      return undefined;
    }
    const entries = todo.flatMap((page, index) => entriesOf(made[index] ?? {}, source.hashes(page)));
    for (const entry of entries) this.store.add(entry);
    if (entries.length > 0) this.save((file) => file.append(entries));
    for (const page of group) vectors.place(page, this.store.find(source.hashes(page)));
    return group.length;
  }

  /** What cannot be saved is kept in memory, and said once. */
  private save(write: (file: VectorFile) => string | undefined): void {
    if (this.file === undefined || this.hasFailed) return;
    const problem = write(this.file);
    if (problem === undefined) return;
    this.hasFailed = true;
    this.options.onWarning?.(
      `The vectors of the pages could not be saved, and are kept in memory: ${problem}`,
    );
  }

  private async readOn(): Promise<void> {
    if (this.file === undefined) return;
    for await (const entries of this.file.readOn()) for (const entry of entries) this.store.add(entry);
  }

  /** Writes the file anew where most of it is of pages that are gone. */
  private async tidy(sources: readonly PageSource[]): Promise<void> {
    if (this.file === undefined || this.hasFailed) return;
    let needed = 0;
    for (const hashes of wantedHashes(sources)) {
      const { passages } = this.store.find(hashes);
      needed += (1 + (passages?.count ?? 0)) * (this.store.dimensions + 24);
    }
    const { size } = this.file;
    if (size < 2 * needed || size - needed < MOST_WASTE) return;
    this.save((file) => file.rewrite(this.store.entriesOf(wantedHashes(sources))));
  }
}
