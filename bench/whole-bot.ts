// A benchmark of the whole bot as a command: its options, its library with an index, and a place that is cleared away.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../src/config/index.ts';
import { findLibrary } from './find-library.ts';
import { runInChild } from './in-child.ts';
import { OptionError, type Options, readOptions, USAGE } from './options.ts';
import { showStep } from './progress.ts';
import { readQuestions } from './questions.ts';
import { makeScratch } from './scratch.ts';

/** Where there are no questions of people. */
export const QUESTIONS: readonly string[] = [
  'how does LTP work',
  'what is the derivative of a product',
  'why is the sky blue',
];

export interface Place {
  /** The library's folder. */
  folder: string;
  dataDir: string;
  cwd: string;
}

/**
 * Runs `measure` over a library that has its index, writes the text that it gives, and ends the process: with 2 where an option is
 * wrong.
 */
export async function benchWholeBot(
  measure: (place: Place, questions: readonly string[], options: Options) => Promise<string>,
): Promise<never> {
  const scratch = makeScratch('bench');
  try {
    const options = readOptions(process.argv.slice(2));
    if (options === undefined) process.stdout.write(USAGE);
    else {
      const { folder } = findLibrary(options.library);
      const { queries } = options;
      const questions =
        queries === undefined ? QUESTIONS : readQuestions(queries, new Map()).map(({ text }) => text);
      const place = { folder, dataDir: join(scratch, 'data'), cwd: join(scratch, 'cwd') };
      mkdirSync(place.dataDir);
      showStep(`${folder}: indexing`);
      // What is measured is a bot that has its index, as it has at every start but the first.
      await runInChild('firstIndex', place);
      process.stdout.write(`${await measure(place, questions, options)}\n`);
    }
  } catch (error) {
    if (!(error instanceof OptionError || error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n${error instanceof OptionError ? `\n${USAGE}` : ''}`);
    process.exitCode = 2;
  }
  process.exit();
}
