// Variables for the library: where its pages are, and how they are found.
import { join } from 'node:path';
import { z } from 'zod';
import { homeFolder, projectRoot } from '../../root.ts';
import { onOff, url } from '../kinds.ts';
import type { Values } from '../values.ts';
import { type GitAddress, isAddress, readGitAddress } from './git-address.ts';

export const LIBRARY = {
  LIBRARY_DIR: z.string().transform(readPlace).optional(),
  LIBRARY_PULL_MINUTES: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'is no number of minutes: use one from 1 to 9999')
    .transform(Number)
    .optional(),
  SOURCE_URL: url.optional(),
  DATA_DIR: z.string().optional(),
  MEANING: onOff.optional(),
  MEANING_MODEL: z.string().optional(),
};

export interface LibraryConfig {
  /** The folder with the pages. For a library in a Git repository, the folder within its checkout. */
  libraryDir: string;
  /** The repository that the library is fetched from; undefined if it is a plain folder. */
  libraryGit: GitAddress | undefined;
  /** Minutes between two fetches of the repository. */
  pullMinutes: number;
  /** The base URL of the site that the library's relative links belong to; undefined for the one that the library names itself. */
  sourceUrl: string | undefined;
  /** The folder for derived data that may be deleted at any time, such as the index. */
  dataDir: string;
  /** Whether pages are also found by meaning, if a sentence model can run on this machine. */
  meaning: boolean;
  /** The folder of a sentence model to use instead of the one that ships with the bot. */
  meaningModel: string | undefined;
}

/** In minutes: soon enough for somebody who has pushed a page, and rare enough for the server of the repository. */
const DEFAULT_PULL = 5;

export function libraryConfig(values: Values<typeof LIBRARY>): LibraryConfig {
  const { LIBRARY_DIR: place, DATA_DIR: dataDir = join(homeFolder(), 'data') } = values;
  const git = typeof place === 'object' ? place : undefined;
  const folder = typeof place === 'string' ? place : join(projectRoot(), 'content');
  return {
    libraryDir: git === undefined ? folder : join(checkoutFolder(dataDir, git), 'pages', git.folder),
    libraryGit: git,
    pullMinutes: values.LIBRARY_PULL_MINUTES ?? DEFAULT_PULL,
    sourceUrl: values.SOURCE_URL,
    dataDir,
    meaning: values.MEANING ?? true,
    meaningModel: values.MEANING_MODEL,
  };
}

/** The folder of a repository's checkout. Like everything in `DATA_DIR` it may be deleted: it is fetched again. */
export function checkoutFolder(dataDir: string, { key }: GitAddress): string {
  return join(dataDir, `git-${key}`);
}

/** Reads `LIBRARY_DIR`: a folder, or the address of a Git repository. */
function readPlace(text: string, context: z.RefinementCtx): string | GitAddress {
  if (!isAddress(text)) return text;
  try {
    return readGitAddress(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
    return z.NEVER;
  }
}
