// The study thesaurus that ships with the bot: what students say → what pages say, one YAML file a subject; and families of words.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSynonyms, type SynonymEntry } from '../library/index.ts';
import { projectRoot } from '../root.ts';

const FOLDER = 'src/thesaurus';
const WORDS = `${FOLDER}/words`;
const FAMILIES = 'word-families.yml';

/** The text of each file, in the order of their names, families last. */
export function thesaurusSources(): { name: string; source: string }[] {
  const names = readdirSync(join(projectRoot(), WORDS))
    .filter((name) => name.endsWith('.yml'))
    .sort();
  return [...names.map((name) => readSource(WORDS, name)), readSource(FOLDER, FAMILIES)];
}

/** All entries, in the order of files and lines. */
export function readThesaurus(): SynonymEntry[] {
  return thesaurusSources().flatMap(({ name, source }) => {
    const { entries } = readSynonyms(name, source);
    return name === FAMILIES ? entries.flatMap(relate) : entries;
  });
}

/** Of a family each word may be said for each other: "absorb" for "absorption", and the other way round. */
function relate({ term, wordings }: SynonymEntry): SynonymEntry[] {
  const family = [term, ...wordings];
  return family.map((one) => ({ term: one, wordings: family.filter((other) => other !== one) }));
}

function readSource(folder: string, name: string): { name: string; source: string } {
  return { name, source: readFileSync(join(projectRoot(), folder, name), 'utf8') };
}
