// The words behind a command of the command line.
import { parseArgs } from 'node:util';
import { type Config, readConfig } from '../config/index.ts';

/** The command line was not used as it is meant to be. */
export class UsageError extends Error {}

/** What the command line names is not there. The message says what is; how the command is used would only hide it. */
export class UnknownNameError extends Error {}

export interface Arguments {
  /** What stands there without a name. */
  words: string[];
  subject: string | undefined;
  /** The question that was asked before. */
  after: string | undefined;
  queries: string | undefined;
  /** Where pictures are written. */
  pictures: string | undefined;
  /** The file that is written. */
  out: string | undefined;
  /** Kinds of cards, with commas between. */
  kinds: string | undefined;
  depth: number;
  json: boolean;
  explain: boolean;
  /** The configuration of the process, with the library that was named. */
  config: Config;
}

/** Parses the words behind the command. Throws a `UsageError` for an option that there is not. */
export function readArguments(args: string[]): Arguments {
  const { values, positionals } = parse(args);
  const depth = Number(values.depth ?? 10);
  if (!Number.isInteger(depth) || depth < 1 || depth > 1000) {
    throw new UsageError(`--depth is ${values.depth}; it takes a whole number from 1 to 1000.`);
  }
  const config = readConfig();
  return {
    words: positionals,
    subject: values.subject,
    after: values.after,
    queries: values.queries,
    pictures: values.pictures,
    out: values.out,
    kinds: values.kinds,
    depth,
    json: values.json ?? false,
    explain: values.explain ?? false,
    config:
      values.library === undefined
        ? config
        : { ...config, libraryDir: values.library, libraryGit: undefined },
  };
}

/** For commands that take options only: a word there was meant as one, and would be passed over in silence. */
export function refuseWords({ words: [word] }: Arguments): void {
  if (word !== undefined)
    throw new UsageError(`It is not clear what "${word}" means here; is it an option's value?`);
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        library: { type: 'string' },
        subject: { type: 'string' },
        after: { type: 'string' },
        queries: { type: 'string' },
        pictures: { type: 'string' },
        out: { type: 'string' },
        kinds: { type: 'string' },
        depth: { type: 'string' },
        json: { type: 'boolean' },
        explain: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
