// Which pages the bot answers from, and how they are found.
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
  /** The folder of the library; of one in a Git repository, the folder that it is fetched into. */
  libraryDir: string;
  /** The repository that the library is fetched from; undefined where it is a folder of this machine. */
  libraryGit: GitAddress | undefined;
  /** How often it is fetched anew, in minutes. */
  pullMinutes: number;
  /** Overrides the site that the library's relative links belong to. */
  sourceUrl: string | undefined;
  /** For what may be deleted at any time: the saved index. */
  dataDir: string;
  /** Whether pages are also found by meaning, where a sentence model can run. */
  meaning: boolean;
  /** The folder of another sentence model than the one that ships with the bot. */
  meaningModel: string | undefined;
}

/** Often enough for whoever has pushed a page, and seldom enough for whoever serves the repository. */
const USUAL_PULL = 5;

export function libraryConfig(values: Values<typeof LIBRARY>): LibraryConfig {
  const { LIBRARY_DIR: place, DATA_DIR: dataDir = join(homeFolder(), 'data') } = values;
  const git = typeof place === 'object' ? place : undefined;
  const folder = typeof place === 'string' ? place : join(projectRoot(), 'content');
  return {
    libraryDir: git === undefined ? folder : join(checkoutFolder(dataDir, git), 'pages', git.folder),
    libraryGit: git,
    pullMinutes: values.LIBRARY_PULL_MINUTES ?? USUAL_PULL,
    sourceUrl: values.SOURCE_URL,
    dataDir,
    meaning: values.MEANING ?? true,
    meaningModel: values.MEANING_MODEL,
  };
}

/** Where a repository is fetched into: it may be deleted, like all that is kept there. */
export function checkoutFolder(dataDir: string, { key }: GitAddress): string {
  return join(dataDir, `git-${key}`);
}

/** A folder, or the address of a Git repository. */
function readPlace(text: string, context: z.RefinementCtx): string | GitAddress {
  if (!isAddress(text)) return text;
  try {
    return readGitAddress(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
    return z.NEVER;
  }
}
