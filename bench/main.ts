// The benchmark: Cribsheet beside other search engines, and on its own, as a report.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigError, readConfig } from '../src/config/index.ts';
import { compareEngines } from './compare.ts';
import { findLibrary } from './find-library.ts';
import { runInChild } from './in-child.ts';
import { describeMachine } from './machine.ts';
import { manyQuestions } from './meaning/many-questions.ts';
import { measureMeaning } from './meaning/measure-meaning.ts';
import { OptionError, type Options, readOptions, USAGE } from './options.ts';
import { measureOwn } from './own-figures.ts';
import { showStep } from './progress.ts';
import { chooseQuestions } from './questions.ts';
import { writeReport } from './report/index.ts';
import { makeScratch } from './scratch.ts';

const scratch = makeScratch('bench');

try {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) process.stdout.write(USAGE);
  else await run(options);
} catch (error) {
  if (!(error instanceof OptionError || error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n${error instanceof OptionError ? `\n${USAGE}` : ''}`);
  process.exitCode = 2;
}
process.exit();

async function run(options: Options): Promise<void> {
  const machine = describeMachine();
  const library = findLibrary(options.library);
  showStep(`reading ${library.folder}`);
  const folder = join(scratch, 'library');
  const pages = join(scratch, 'pages.jsonl');
  const prepared = await runInChild('prepare', { folder: library.folder, copy: folder, pages });
  const questions = chooseQuestions(options, prepared);
  showStep(`${prepared.paths.length} pages, ${questions.length} questions`);

  const compared = await compareEngines({ names: options.engines, pages, questions, scratch });
  const { dataDir } = readConfig();
  mkdirSync(dataDir, { recursive: true });
  const many = manyQuestions(questions);
  const meaning = await measureMeaning({
    folder: library.folder,
    dataDir,
    scratch,
    questions,
    many,
    minutes: options.minutes,
  });
  const grown = options.times > 1 ? await growLibrary(options.times, folder, pages) : undefined;
  const own = {
    folder,
    pages: prepared.paths.length,
    questions: questions.map(({ text }) => text),
    rebuild: true,
  };
  const sizes = [await measureOwn({ ...own, scratch: join(scratch, 'own') })];
  if (grown !== undefined) {
    showStep(`${grown.pages} pages`);
    sizes.push(await measureOwn({ ...own, ...grown, rebuild: false, scratch: join(scratch, 'own-grown') }));
  }

  const report = writeReport({
    machine,
    library: library.name,
    pages: prepared.paths.length,
    bytes: prepared.bytes,
    fromTitles: options.queries === undefined,
    questions,
    compared,
    meaning,
    sizes,
  });
  process.stdout.write(report);
  mkdirSync(dirname(options.out), { recursive: true });
  writeFileSync(options.out, report);
  showStep(`written to ${options.out}`);
}

/** Grown from the library as it was: the measurements change it. */
async function growLibrary(
  times: number,
  folder: string,
  pages: string,
): Promise<{ folder: string; pages: number }> {
  showStep(`writing ${times} times the pages`);
  const into = join(scratch, 'grown');
  return { folder: into, pages: await runInChild('grow', { folder, pages, into, times }) };
}
