// Synonyms of a library: its own `synonyms.yml` before the thesaurus. Both are stemmed once and saved.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { layOutSections, openSections, type Pieces, sectionOf } from '../bytes/index.ts';
import { readLibrarySynonyms, readText } from '../library/index.ts';
import { decodeSynonyms, encodeSynonyms, type Synonym, type Synonyms, wordsOf } from '../search/index.ts';
import { englishSources, englishWords, readThesaurus, thesaurusSources } from '../thesaurus/index.ts';
import { openSectionFile } from './saved/section-file.ts';
import { runTask, type TaskOptions } from './task.ts';

interface Header {
  /** A hash of the texts that the synonyms were built from. */
  origin: string;
}

/** Which synonyms: those of the library in a folder, or the thesaurus where there is none. */
interface Source {
  folder?: string | undefined;
  /** Where they are saved, if they are. */
  file?: string | undefined;
}

/** The sections of a table of synonyms, in memory that threads share. */
export type SynonymTable = ReadonlyMap<string, Uint8Array>;

/** Synonyms, and the tables that they were decoded from, the first of which comes first. */
export interface TabledSynonyms extends Synonyms {
  tables: readonly SynonymTable[];
}

/** The synonyms in these tables. What the first says of a word stands before what those after it say. */
export function decodeTables(tables: readonly SynonymTable[]): TabledSynonyms {
  const decoded = tables.map((table) => decodeSynonyms((name) => sectionOf(table, name)));
  return { ...decoded.reduceRight((below, above) => combine(above, below)), tables };
}

/** The thesaurus, which is the same for all libraries. It is opened once, when it is first asked for. */
export class Thesaurus {
  readonly #file: string | undefined;
  readonly #options: TaskOptions;
  #opened: Promise<SynonymTable> | undefined;

  /** `file` is where its stems are saved, if they are. */
  constructor(file?: string, options: TaskOptions = {}) {
    this.#file = file;
    this.#options = options;
  }

  /** Rejects with the signal's reason where it is aborted. A failure is not kept: the next call tries again. */
  open(): Promise<SynonymTable> {
    this.#opened ??= openTable({ file: this.#file }, this.#options).catch((error: unknown) => {
      this.#opened = undefined;
      throw error;
    });
    return this.#opened;
  }
}

/**
 * The synonyms of the library in a folder as they are now: its own, if it has any, before the thesaurus. `file` is where its own
 * are saved, if they are. Rejects with the signal's reason where it is aborted.
 */
export async function openLibrarySynonyms(
  folder: string,
  file: string | undefined,
  thesaurus: Thesaurus,
  options: TaskOptions,
): Promise<TabledSynonyms> {
  const [own, shipped] = await Promise.all([
    sourcesOf(folder).length === 0 ? undefined : openTable({ folder, file }, options),
    thesaurus.open(),
  ]);
  return decodeTables(own === undefined ? [shipped] : [own, shipped]);
}

/** The meanings of the first, then those of the second that the first does not have. */
function combine(first: Synonyms, second: Synonyms): Synonyms {
  return {
    knows: (word) => first.knows(word) || second.knows(word),
    meanings(said, most) {
      const found = first.meanings(said, most);
      if (found.length === 0) return second.meanings(said, most);
      const known = new Set(found.map(({ stems }) => stems.join()));
      const others = second.meanings(said).filter(({ stems }) => !known.has(stems.join()));
      return [...found, ...others].slice(0, most);
    },
  };
}

/** Builds the synonyms of the library in a folder, or the thesaurus without one, as pieces of bytes. */
export function buildSynonyms(folder: string | undefined): Pieces {
  const entries = folder === undefined ? readThesaurus() : readLibrarySynonyms(folder).entries;
  const header: Header = { origin: originOf(sourcesOf(folder)) };
  const words = folder === undefined ? [...englishWords(), ...wordsIn(entries)] : wordsIn(entries);
  return layOutSections(header, encodeSynonyms(entries, words));
}

/** The words of all entries. Whoever wrote them wrote them rightly. */
function wordsIn(entries: readonly Synonym[]): string[] {
  return entries.flatMap(({ term, wordings }) => [term, ...wordings].flatMap(wordsOf));
}

async function openTable(source: Source, options: TaskOptions): Promise<SynonymTable> {
  const saved = await openSaved(source);
  if (saved !== undefined) return saved;
  const result = await runTask({ kind: 'synonyms', ...source }, { signal: options.signal });
  if (result.kind === 'bytes') return readTable(result.bytes);
  // Another process may have replaced the file since: then they are built once more, in memory.
  return (await openSaved(source)) ?? openTable({ folder: source.folder }, options);
}

async function openSaved({ file, folder }: Source): Promise<SynonymTable | undefined> {
  const opened = file === undefined ? undefined : await openSectionFile<Header>(file);
  if (opened === undefined) return undefined;
  opened.close();
  if (opened.layout.header.origin !== originOf(sourcesOf(folder))) return undefined;
  return opened.sections;
}

function readTable(bytes: Uint8Array): SynonymTable {
  const opened = openSections<Header>(bytes);
  if (opened === undefined) throw new Error('the synonyms that were just built cannot be read');
  return opened.sections;
}

/** The texts that synonyms are made of: those of the thesaurus, or of the library in a folder. */
function sourcesOf(folder: string | undefined): readonly string[] {
  if (folder === undefined) return [...thesaurusSources().map(({ source }) => source), ...englishSources()];
  const text = readText(join(folder, 'synonyms.yml'));
  return 'source' in text ? [text.source] : [];
}

function originOf(sources: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(sources)).digest('hex');
}
