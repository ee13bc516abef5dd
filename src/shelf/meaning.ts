// The vectors of a library: loads and saves them, makes those that are missing, assigns them to pages, and turns questions into vectors.
import { createHash } from 'node:crypto';
import {
  LibraryVectors,
  type Meaning,
  type ModelFacts,
  PASSAGES_VERSION,
  type PageSource,
  type Vector,
  type VectorProgress,
} from '../meaning/index.ts';
import type { PageVectors } from '../search/nearness/index.ts';
import type { Snapshot } from './snapshot.ts';

/** The snapshots of a library, the base first, and which of their pages are hidden. */
export interface Shown {
  snapshots: readonly Snapshot[];
  /** Snapshot → page → 1 where the page is deleted or replaced by another snapshot's; else 0. */
  gone: readonly Uint8Array[];
}

/** Whether all pages have vectors. */
export type Completion =
  /** All `pages` pages have them, and they are saved. */
  | { kind: 'complete'; pages: number }
  /** All pages have them, but they could not be saved: the disk is full, or read-only. */
  | { kind: 'unsaved' }
  /** Some have none: not all could be made, or the library changed meanwhile. */
  | { kind: 'partial' }
  /** There can be none. */
  | { kind: 'none'; why: string };

/** Which sentence model to use, and where vectors are saved. */
export interface LibraryMeaningOptions {
  meaning: Meaning;
  /** The path of the vectors' file, without its extension (which depends on the model). Without it they are kept in memory. */
  file?: string | undefined;
  onWarning?: ((message: string) => void) | undefined;
}

/** The vectors of one library, and of questions to it. */
export class LibraryMeaning {
  private readonly meaning: Meaning;
  private readonly opening: Promise<LibraryVectors | { why: string }>;
  private vectors: LibraryVectors | undefined;
  private model: ModelFacts | undefined;

  /** Begins to open the vectors; see `opened`. */
  constructor(options: LibraryMeaningOptions) {
    this.meaning = options.meaning;
    this.opening = this.open(options);
  }

  private async open({
    meaning,
    file,
    onWarning,
  }: LibraryMeaningOptions): Promise<LibraryVectors | { why: string }> {
    const started = await meaning.started;
    if (started.kind === 'unusable') return { why: started.why };
    const { model } = started;
    const name = createHash('sha256')
      .update(`${PASSAGES_VERSION} ${model.identity}`)
      .digest('hex')
      .slice(0, 12);
    const vectors = await LibraryVectors.open({
      meaning,
      model,
      onWarning,
      file: file === undefined ? undefined : `${file}.${name}.vectors`,
    });
    this.model = model;
    this.vectors = vectors;
    return vectors;
  }

  /** Resolves with true when the saved vectors have been read and the model is ready, with false if it cannot be used. Never rejects. */
  async opened(): Promise<boolean> {
    return !('why' in (await this.opening));
  }

  /** The vectors of the pages of each snapshot, in the order of the snapshots. Empty until `opened` has resolved with true. */
  async align({ snapshots, gone }: Shown): Promise<PageVectors[]> {
    const { vectors } = this;
    if (vectors === undefined) return [];
    const aligned: PageVectors[] = [];
    for (const [layer, snapshot] of snapshots.entries())
      aligned.push(await vectors.align(snapshot.segment, this.sourceOf(snapshot, gone[layer])));
    return aligned;
  }

  /** Makes the vectors that are missing. Ends early when it is called again, for another state of the library. */
  async complete(shown: Shown, onProgress?: (progress: VectorProgress) => void): Promise<Completion> {
    const opened = await this.opening;
    if ('why' in opened) return { kind: 'none', why: opened.why };
    const aligned = await this.align(shown);
    const sources = shown.snapshots.map((snapshot, layer) => this.sourceOf(snapshot, shown.gone[layer]));
    const segments = aligned.flatMap((vectors, layer) => {
      const source = sources[layer];
      return source === undefined ? [] : [{ vectors, source }];
    });
    // The delta comes first: whoever has just saved a page is looking at it.
    await opened.complete(segments.reverse(), onProgress);
    const { pages, titles, passages } = opened.progressOf(sources);
    if (titles < pages || passages < pages) return { kind: 'partial' };
    return opened.isSaved ? { kind: 'complete', pages } : { kind: 'unsaved' };
  }

  /**
   * A question's vector of unit length. Undefined where words must decide alone: there is no model yet, it does not know the `language`, or the
   * vector is not there within `timeout` milliseconds. It is no promise where the result is known at once. Never rejects.
   */
  vectorOf(
    question: string,
    { language, timeout }: { language?: string | undefined; timeout?: number | undefined } = {},
  ): Vector | Promise<Vector> {
    if (!this.reads(language)) return undefined;
    return this.meaning.embedQuestion(question, { timeout });
  }

  /** Whether the model has been loaded, and knows a language. */
  reads(language: string | undefined): boolean {
    return this.model !== undefined && this.knows(language);
  }

  private knows(language: string | undefined): boolean {
    const languages = this.model?.languages;
    return language === undefined || languages === undefined || languages.includes(language);
  }

  /** Stops making vectors. */
  stop(): void {
    this.vectors?.stop();
  }

  private sourceOf(snapshot: Snapshot, gone: Uint8Array | undefined): PageSource {
    const { languages, languageNames } = snapshot.segment;
    const isKnown = languageNames.map((language) => this.knows(language));
    return {
      length: snapshot.pages.length,
      hashes: (page) => snapshot.textHashes(page),
      title: (page) => snapshot.head(page).title,
      answer: (page) => snapshot.draft(page)?.answer,
      isWanted: (page) => gone?.[page] !== 1 && isKnown[languages[page] ?? 0] !== false,
    };
  }
}
