// The names of the files that are kept for a library in the data folder.
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../build.ts';

/** A library, and the folder where its files are kept; without that, nothing is. */
export interface Kept extends Place {
  dataDir?: string | undefined;
}

/** The file of the saved index, one for each library: a bot may be started with several in turn. */
export function indexFile(kept: Kept): string | undefined {
  const name = nameOf(kept);
  return name === undefined ? undefined : `${name}.index`;
}

/** The file of the library's own synonyms. */
export function synonymsFile(kept: Kept): string | undefined {
  const name = nameOf(kept);
  return name === undefined ? undefined : `${name}.synonyms`;
}

/** The file of the pages' vectors, without its ending: that names the model. */
export function vectorsFile(kept: Kept): string | undefined {
  return nameOf(kept);
}

/** The file of the thesaurus, one for all libraries. */
export function thesaurusFile({ dataDir }: Kept): string | undefined {
  return dataDir === undefined ? undefined : join(dataDir, 'thesaurus.synonyms');
}

function nameOf({ dataDir, folder, sourceUrl = '' }: Kept): string | undefined {
  if (dataDir === undefined) return undefined;
  const name = createHash('sha256').update(realpathSync(folder)).update(sourceUrl).digest('hex').slice(0, 12);
  return join(dataDir, `library-${name}`);
}
