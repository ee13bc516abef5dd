// By words alone and by meaning too: `npm run bench:meaning`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, readConfig } from '../src/config/index.ts';
import { compareEngines } from './compare.ts';
import type { EngineName } from './engines/index.ts';
import { findLibrary } from './find-library.ts';
import { runInChild } from './in-child.ts';
import { describeMachine } from './machine.ts';
import { manyQuestions } from './meaning/many-questions.ts';
import { measureMeaning } from './meaning/measure-meaning.ts';
import { OptionError, readOptions, USAGE } from './options.ts';
import { showStep } from './progress.ts';
import { chooseQuestions } from './questions.ts';
import { writeSetting } from './report/index.ts';
import { writeMeaning } from './report/meaning.ts';
import { makeScratch } from './scratch.ts';

/** Engines that are asked the same, so that a run on a busy machine still tells something. */
const BESIDE: readonly EngineName[] = ['fts5', 'flexsearch'];

const TITLE = `# By words and by meaning

Written by \`npm run bench:meaning\`; \`npm run bench:meaning -- --help\` lists its options. 1 MB is 1,000,000 bytes.`;

const scratch = makeScratch('meaning');

try {
  const options = readOptions(process.argv.slice(2), 'docs/benchmarks-meaning.md');
  if (options === undefined) process.stdout.write(USAGE);
  else {
    const machine = describeMachine();
    const { folder, name } = findLibrary(options.library);
    const { minutes } = options;
    const { dataDir } = readConfig();
    mkdirSync(dataDir, { recursive: true });
    showStep(`reading ${folder}`);
    const pages = join(scratch, 'pages.jsonl');
    const prepared = await runInChild('prepare', { folder, pages });
    const questions = chooseQuestions(options, prepared);
    const names = BESIDE.filter((engine) => options.engines.includes(engine));
    const compared = await compareEngines({ names, pages, questions, scratch, minutes });
    const many = manyQuestions(questions);
    const figures = await measureMeaning({ folder, dataDir, scratch, questions, many, minutes });
    const setting = {
      machine,
      library: name,
      pages: prepared.paths.length,
      bytes: prepared.bytes,
      questions,
    };
    const fromTitles = options.queries === undefined;
    const report = `${TITLE}\n\n${writeSetting({ ...setting, fromTitles })}\n\n${writeMeaning(figures, questions, compared)}\n`;
    process.stdout.write(report);
    writeFileSync(options.out, report);
    showStep(`written to ${options.out}`);
  }
} catch (error) {
  if (!(error instanceof OptionError || error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n${error instanceof OptionError ? `\n${USAGE}` : ''}`);
  process.exitCode = 2;
}
process.exit();
