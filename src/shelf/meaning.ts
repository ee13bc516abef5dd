// A library's vectors beside its index: where they are kept, which pages they belong to, and questions turned into them.
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

/** Pages of the library in their order of precedence, and those of them that are hidden. */
export interface Shown {
  snapshots: readonly Snapshot[];
  gone: readonly Uint8Array[];
}

/** Whether all pages have their vectors, and why not where there can be none. */
export type Completion =
  | { kind: 'complete'; pages: number }
  /** They have them while this process runs: the disk is full, or it may not be written to. */
  | { kind: 'unsaved' }
  /** Not all could be made, or the library changed meanwhile. */
  | { kind: 'partial' }
  | { kind: 'none'; why: string };

/** Which sentence model to use, and where its vectors are saved. */
export interface LibraryMeaningOptions {
  meaning: Meaning;
  /** The path of the vectors' file without its ending, which names the model. */
  file?: string | undefined;
  onWarning?: ((message: string) => void) | undefined;
}

/** The vectors of one library, and questions turned into vectors. */
export class LibraryMeaning {
  private readonly meaning: Meaning;
  private readonly opening: Promise<LibraryVectors | { why: string }>;
  private vectors: LibraryVectors | undefined;
  private model: ModelFacts | undefined;

  /** Opens the vectors in the background. */
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

  /** Resolves when vectors can be had (true), or it is known that there can be none. Never rejects. */
  async opened(): Promise<boolean> {
    return !('why' in (await this.opening));
  }

  /** The vectors of each snapshot's pages; none until they can be had. */
  async align({ snapshots, gone }: Shown): Promise<PageVectors[]> {
    const { vectors } = this;
    if (vectors === undefined) return [];
    const aligned: PageVectors[] = [];
    for (const [layer, snapshot] of snapshots.entries())
      aligned.push(await vectors.align(snapshot.segment, this.sourceOf(snapshot, gone[layer])));
    return aligned;
  }

  /** Makes the vectors that are missing, until the library that is shown is another one. */
  async complete(shown: Shown, onProgress?: (progress: VectorProgress) => void): Promise<Completion> {
    const opened = await this.opening;
    if ('why' in opened) return { kind: 'none', why: opened.why };
    const aligned = await this.align(shown);
    const sources = shown.snapshots.map((snapshot, layer) => this.sourceOf(snapshot, shown.gone[layer]));
    const segments = aligned.flatMap((vectors, layer) => {
      const source = sources[layer];
      return source === undefined ? [] : [{ vectors, source }];
    });
    // What was just saved comes first: its writer looks at it.
    await opened.complete(segments.reverse(), onProgress);
    const { pages, titles, passages } = opened.progressOf(sources);
    if (titles < pages || passages < pages) return { kind: 'partial' };
    return opened.isSaved ? { kind: 'complete', pages } : { kind: 'unsaved' };
  }

  /**
   * A question's vector, or undefined where words shall decide alone: there is no model, it does not know the `language`, or there is no
   * time. At once where that is known at once, else it is being computed when this returns. Never rejects.
   */
  vectorOf(
    question: string,
    { language, timeout }: { language?: string | undefined; timeout?: number | undefined } = {},
  ): Vector | Promise<Vector> {
    if (!this.reads(language)) return undefined;
    return this.meaning.embedQuestion(question, { timeout });
  }

  /** Whether questions in a language have vectors at all. */
  reads(language: string | undefined): boolean {
    return this.model !== undefined && this.knows(language);
  }

  private knows(language: string | undefined): boolean {
    const languages = this.model?.languages;
    return language === undefined || languages === undefined || languages.includes(language);
  }

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
