// The thesaurus that ships with the bot: what students say → what pages say, one YAML file for each subject; and word families.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSynonyms, type SynonymEntry } from '../library/index.ts';

export { englishSources, englishWords } from './english-words.ts';

/** The files lie beside the code: the build puts them there. */
const FOLDER = dirname(fileURLToPath(import.meta.url));
const WORDS = join(FOLDER, 'words');
const FAMILIES = 'word-families.yml';

/** The text of each file, in the order of file names, word families last. Throws where a file cannot be read. */
export function thesaurusSources(): { name: string; source: string }[] {
  const names = readdirSync(WORDS)
    .filter((name) => name.endsWith('.yml'))
    .sort();
  return [...names.map((name) => readSource(WORDS, name)), readSource(FOLDER, FAMILIES)];
}

/** All entries, in the order of files and lines. Each word of a family is an entry with the others as its wordings. */
export function readThesaurus(): SynonymEntry[] {
  return thesaurusSources().flatMap(({ name, source }) => {
    const { entries } = readSynonyms(name, source);
    return name === FAMILIES ? entries.flatMap(relate) : entries;
  });
}

/** In a family, each word may be said for each other one: "absorb" for "absorption", and the other way round. */
function relate({ term, wordings }: SynonymEntry): SynonymEntry[] {
  const family = [term, ...wordings];
  return family.map((one) => ({ term: one, wordings: family.filter((other) => other !== one) }));
}

function readSource(folder: string, name: string): { name: string; source: string } {
  return { name, source: readFileSync(join(folder, name), 'utf8') };
}
