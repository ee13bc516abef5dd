// The study thesaurus that ships with the bot: what students say → what pages say, one YAML file a subject.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSynonyms, type SynonymEntry } from '../library/index.ts';
import { projectRoot } from '../root.ts';

const FOLDER = 'src/thesaurus/words';

/** All entries, in the order of files and lines. */
export function readThesaurus(): SynonymEntry[] {
  const folder = join(projectRoot(), FOLDER);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .flatMap((name) => readSynonyms(name, readFileSync(join(folder, name), 'utf8')).entries);
}
