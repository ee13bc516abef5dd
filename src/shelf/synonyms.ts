// What students say for what pages say: the library's own words laid over the thesaurus, both stemmed once and saved.

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Layout, layOutSections, readLayout } from '../bytes/index.ts';
import { readLibrarySynonyms, readText } from '../library/index.ts';
import { decodeSynonyms, encodeSynonyms, type Synonyms } from '../search/index.ts';
import { readThesaurus, thesaurusSources } from '../thesaurus/index.ts';
import { openSections, sectionOf } from './saved-index.ts';
import { runTask, type TaskOptions } from './task.ts';

interface Header {
  /** Names the texts that it was built from. */
  origin: string;
}

export interface SynonymsOptions extends TaskOptions {
  /** The library's folder. */
  folder: string;
  /** Where the library's own are saved, and where those that ship with the bot are. */
  files?: { own: string; shipped: string } | undefined;
}

/** The synonyms that hold for the library in a folder; its own come first. */
export async function openLibrarySynonyms(options: SynonymsOptions): Promise<Synonyms> {
  const { folder, files } = options;
  const [own, shipped] = await Promise.all([
    sourcesOf(folder).length === 0 ? undefined : openTable(folder, files?.own, options),
    openThesaurus(files?.shipped, options),
  ]);
  if (own === undefined) return shipped;
  return {
    meanings(said) {
      const first = own.meanings(said);
      if (first.length === 0) return shipped.meanings(said);
      const known = new Set(first.map(({ stems }) => stems.join()));
      return [...first, ...shipped.meanings(said).filter(({ stems }) => !known.has(stems.join()))];
    },
  };
}

let thesaurus: Promise<Synonyms> | undefined;

/** Once a process is enough: a changed library does not change it. */
function openThesaurus(file: string | undefined, options: TaskOptions): Promise<Synonyms> {
  thesaurus ??= openTable(undefined, file, options).catch((error: unknown) => {
    thesaurus = undefined;
    throw error;
  });
  return thesaurus;
}

/** The thesaurus, or the own synonyms of the library in a folder, laid out as bytes. */
export function buildSynonyms(folder: string | undefined): Uint8Array[] {
  const entries = folder === undefined ? readThesaurus() : readLibrarySynonyms(folder).entries;
  const header: Header = { origin: originOf(sourcesOf(folder)) };
  return layOutSections(header, encodeSynonyms(entries));
}

async function openTable(
  folder: string | undefined,
  file: string | undefined,
  options: TaskOptions,
): Promise<Synonyms> {
  const saved = await openTableIn(file, folder);
  if (saved !== undefined) return saved;
  const result = await runTask({ kind: 'synonyms', folder, file }, { signal: options.signal });
  if (result.kind === 'bytes') return readTable(result.bytes);
  return (await openTableIn(file, folder)) ?? openTable(folder, undefined, options);
}

async function openTableIn(
  file: string | undefined,
  folder: string | undefined,
): Promise<Synonyms | undefined> {
  const opened = file === undefined ? undefined : await openSections<Header>(file);
  if (opened === undefined) return undefined;
  opened.close();
  if (opened.layout.header.origin !== originOf(sourcesOf(folder))) return undefined;
  return decodeSynonyms((name) => sectionOf(opened.sections, name));
}

function readTable(bytes: Uint8Array): Synonyms {
  const layout: Layout<Header> | undefined = readLayout(bytes);
  const sections = new Map(
    layout?.sections.map(({ name, offset, length }) => [name, bytes.subarray(offset, offset + length)]),
  );
  return decodeSynonyms((name) => sectionOf(sections, name));
}

/** The texts that synonyms are made of: those of the thesaurus, or of the library in a folder. */
function sourcesOf(folder: string | undefined): readonly string[] {
  if (folder === undefined) return thesaurusSources().map(({ source }) => source);
  const text = readText(join(folder, 'synonyms.yml'));
  return 'source' in text ? [text.source] : [];
}

function originOf(sources: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(sources)).digest('hex');
}
