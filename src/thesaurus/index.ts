// The study thesaurus that ships with the bot: what students say → what pages say, one YAML file a subject.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSynonyms, type SynonymEntry } from '../library/index.ts';
import { projectRoot } from '../root.ts';

const FOLDER = 'src/thesaurus/words';

/** The text of each file, in the order of their names. */
export function thesaurusSources(): { name: string; source: string }[] {
  const folder = join(projectRoot(), FOLDER);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }));
}

/** All entries, in the order of files and lines. */
export function readThesaurus(): SynonymEntry[] {
  return thesaurusSources().flatMap(({ name, source }) => readSynonyms(name, source).entries);
}
