// Which pages the bot answers from, and how they are found.
import { join } from 'node:path';
import { z } from 'zod';
import { homeFolder, projectRoot } from '../../root.ts';
import { onOff, url } from '../kinds.ts';
import type { Values } from '../values.ts';

export const LIBRARY = {
  LIBRARY_DIR: z.string().optional(),
  SOURCE_URL: url.optional(),
  DATA_DIR: z.string().optional(),
  MEANING: onOff.optional(),
  MEANING_MODEL: z.string().optional(),
};

export interface LibraryConfig {
  libraryDir: string;
  /** Overrides the site that the library's relative links belong to. */
  sourceUrl: string | undefined;
  /** For what may be deleted at any time: the saved index. */
  dataDir: string;
  /** Whether pages are also found by meaning, where a sentence model can run. */
  meaning: boolean;
  /** The folder of another sentence model than the one that ships with the bot. */
  meaningModel: string | undefined;
}

export function libraryConfig(values: Values<typeof LIBRARY>): LibraryConfig {
  return {
    libraryDir: values.LIBRARY_DIR ?? join(projectRoot(), 'content'),
    sourceUrl: values.SOURCE_URL,
    dataDir: values.DATA_DIR ?? join(homeFolder(), 'data'),
    meaning: values.MEANING ?? true,
    meaningModel: values.MEANING_MODEL,
  };
}
