// The synonyms of a library: its own `synonyms.yml`, then the thesaurus. Both are stemmed once, and saved in that form (as a table).
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { layOutSections, openSections, type Pieces, sectionOf } from '../bytes/index.ts';
import { readLibrarySynonyms, readText } from '../library/index.ts';
import { decodeSynonyms, encodeSynonyms, type Synonym, type Synonyms, wordsOf } from '../search/index.ts';
import { englishSources, englishWords, readThesaurus, thesaurusSources } from '../thesaurus/index.ts';
import { thesaurusFile } from './saved/data-files.ts';
import { openSectionFile, save } from './saved/section-file.ts';
import { runTask, type TaskOptions } from './task.ts';

interface Header {
  /** A hash of the texts that the synonyms were built from. */
  origin: string;
}

/** Which synonyms: those of the library in a folder; without a folder, the thesaurus. */
interface Source {
  folder?: string | undefined;
  /** The path where they are saved, if they are. */
  file?: string | undefined;
}

/** Stemmed synonyms as sections (see `encodeSynonyms`), in shared memory. */
export type SynonymTable = ReadonlyMap<string, Uint8Array>;

/** Synonyms, and the tables that they were decoded from, in their order of precedence. */
export interface TabledSynonyms extends Synonyms {
  tables: readonly SynonymTable[];
}

/** The synonyms of several tables. For each wording, the meanings of earlier tables come first. */
export function decodeTables(tables: readonly SynonymTable[]): TabledSynonyms {
  const decoded = tables.map((table) => decodeSynonyms((name) => sectionOf(table, name)));
  return { ...decoded.reduceRight((below, above) => combine(above, below)), tables };
}

/** The thesaurus, which all libraries share. It is opened once, when it is needed first. */
export class Thesaurus {
  readonly #file: string;
  readonly #options: TaskOptions;
  #opened: Promise<SynonymTable> | undefined;

  /** `file` is the path where its table is saved, by default where the build saved it. */
  constructor(options: TaskOptions = {}, file = thesaurusFile()) {
    this.#file = file;
    this.#options = options;
  }

  /** Opens or builds the table. Rejects with the signal's reason when that is aborted. After a failure the next call tries again. */
  open(): Promise<SynonymTable> {
    this.#opened ??= openTable({ file: this.#file }, this.#options).catch((error: unknown) => {
      this.#opened = undefined;
      throw error;
    });
    return this.#opened;
  }
}

/**
 * Opens the current synonyms of the library in a folder: its own, if it has any, then the thesaurus. `file` is the path where the table of its own
 * is saved, if it is. Rejects with the signal's reason when that is aborted.
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

/** Two sets of synonyms as one: the meanings of the first, then those of the second that the first does not have. */
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

/** Stems the synonyms of the library in a folder, or of the thesaurus without one. Returns their table in pieces of bytes. */
export function buildSynonyms(folder: string | undefined): Pieces {
  const entries = folder === undefined ? readThesaurus() : readLibrarySynonyms(folder).entries;
  const header: Header = { origin: originOf(sourcesOf(folder)) };
  const words = folder === undefined ? [...englishWords(), ...wordsIn(entries)] : wordsIn(entries);
  return layOutSections(header, encodeSynonyms(entries, words));
}

/** Saves the stemmed thesaurus where `Thesaurus` finds it. Throws where it cannot be written. */
export function saveThesaurus(): void {
  const problem = save(thesaurusFile(), buildSynonyms(undefined));
  if (problem !== undefined) throw new Error(`The thesaurus could not be saved: ${problem}`);
}

/** The words of all entries, which are taken to be correctly spelled. */
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

/** The texts of the files that synonyms are read from: those of the library in a folder, or of the thesaurus without one. */
function sourcesOf(folder: string | undefined): readonly string[] {
  if (folder === undefined) return [...thesaurusSources().map(({ source }) => source), ...englishSources()];
  const text = readText(join(folder, 'synonyms.yml'));
  return 'source' in text ? [text.source] : [];
}

function originOf(sources: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(sources)).digest('hex');
}
