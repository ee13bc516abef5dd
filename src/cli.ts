// The command line, for people and for scripts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Arguments, readArguments, UnknownNameError, UsageError } from './cli/arguments.ts';
import { ConfigError } from './config/index.ts';
import { DatabaseError } from './database/index.ts';
import { LibraryError } from './library/index.ts';
import { commandLine, projectRoot } from './root.ts';

type Command = (given: Arguments) => Promise<number>;

/** Each is loaded when it is asked for: most need little of the bot. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  ask: async () => (await import('./cli/ask.ts')).ask,
  backup: async () => (await import('./cli/backup.ts')).backup,
  cards: async () => (await import('./cli/cards.ts')).cards,
  check: async () => (await import('./cli/check.ts')).check,
  export: async () => (await import('./cli/export.ts')).exportAll,
  index: async () => (await import('./cli/index-library.ts')).index,
  init: async () => (await import('./cli/init.ts')).init,
  render: async () => (await import('./cli/render.ts')).render,
  restore: async () => (await import('./cli/backup.ts')).restore,
  search: async () => (await import('./cli/search.ts')).search,
};

/** Their messages say all that there is to say. */
const TOLD = [UnknownNameError, LibraryError, ConfigError, DatabaseError];

/** These look at no page. */
const WITHOUT_LIBRARY = ['backup', 'restore'];

const USAGE = `Usage: ${commandLine()} COMMAND

  ask "QUESTION" [--library DIR] [--subject S] [--after "QUESTION"] [--explain] [--json]
      the page that answers a question, and with --explain why it is that one
  search --queries FILE.tsv [--library DIR] [--depth 10]
      a ranking for each question of a file (lines: id, category, question), as a TREC run
  render [PAGE …] [--library DIR] [--pictures DIR]
      the messages that show each page, a JSON line a page, and in a folder the pictures of their formulas
  index [--library DIR]
      makes all that is kept of a library beforehand: its index, and the vectors by which pages are found in other words
  check [--library DIR] [--json]
      what the library holds, what was guessed and passed over, what to do next, and everything that is wrong
  cards --out FILE.apkg|FILE.csv [--library DIR] [--subject S] [--kinds A,B]
      cards for practice made of the pages, as a package for Anki or as a table
  export DIR [--library DIR]
      the pages that were written on servers, and a patch with other ways to ask for those of the library
  init [DIR]
      writes a library.yml with what was found out about the folder
  backup FILE
      a copy of all that is kept: settings, what servers added to the library; the bot may run meanwhile
  restore FILE
      fills an empty STATE_DIR or DATABASE_URL with such a copy
  --version

DIR is LIBRARY_DIR, or content/, unless told.
`;

// A reader such as `head` may close the pipe early; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  const [name = '', ...rest] = process.argv.slice(2);
  if (name === 'help' || asksForHelp(process.argv.slice(2))) process.stdout.write(USAGE);
  else if (name === '--version') process.stdout.write(`${version()}\n`);
  else {
    const load = loaderOf(name);
    const given = readArguments(rest);
    const { libraryGit, dataDir } = given.config;
    if (libraryGit !== undefined && !WITHOUT_LIBRARY.includes(name)) {
      const { fetchLibrary } = await import('./cli/open.ts');
      await fetchLibrary(libraryGit, dataDir);
    }
    const command = await load();
    process.exitCode = await command(given);
  }
} catch (error) {
  if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${USAGE}`);
  else if (TOLD.some((kind) => error instanceof kind)) process.stderr.write(`${(error as Error).message}\n`);
  else throw error;
  process.exitCode = error instanceof UsageError || error instanceof UnknownNameError ? 2 : 1;
}

/** Whether "--help" stands somewhere. What stands after "--" is text. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? words.length : end).includes('--help');
}

function loaderOf(name: string): () => Promise<Command> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load !== undefined) return load;
  throw new UsageError(name === '' ? 'No command was given.' : `There is no command "${name}".`);
}

function version(): string {
  const manifest = readFileSync(join(projectRoot(), 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
