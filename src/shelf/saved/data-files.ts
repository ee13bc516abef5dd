// Where what is derived is saved: the names of the files in the data folder, and what the build made.
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder } from '../../root.ts';
import type { Place } from '../build.ts';

/** A library, and the data folder in which files are saved for it. Without a data folder nothing is saved. */
export interface Kept extends Place {
  dataDir?: string | undefined;
}

/** The path of a library's saved index. Each library has one, since a bot may be started with several in turn. */
export function indexFile(kept: Kept): string | undefined {
  const name = nameOf(kept);
  return name === undefined ? undefined : `${name}.index`;
}

/** The path of the saved form of a library's own synonyms. */
export function synonymsFile(kept: Kept): string | undefined {
  const name = nameOf(kept);
  return name === undefined ? undefined : `${name}.synonyms`;
}

/** The path of the pages' vectors, without the extension, which depends on the model. */
export function vectorsFile(kept: Kept): string | undefined {
  return nameOf(kept);
}

/** The path of the stemmed thesaurus, which is the same for all libraries: the build leaves it beside the words that it is made of. */
export function thesaurusFile(): string {
  return join(builtFolder(), 'src/thesaurus/english.synonyms');
}

function nameOf({ dataDir, folder, sourceUrl = '' }: Kept): string | undefined {
  if (dataDir === undefined) return undefined;
  const name = createHash('sha256').update(realpathSync(folder)).update(sourceUrl).digest('hex').slice(0, 12);
  return join(dataDir, `library-${name}`);
}
