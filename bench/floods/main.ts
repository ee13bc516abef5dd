// Whether anybody starves others: `npm run bench:floods`.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withBot } from '../bot-process.ts';
import { findLibrary } from '../find-library.ts';
import { runInChild } from '../in-child.ts';
import { OptionError, readOptions, USAGE } from '../options.ts';
import { showStep } from '../progress.ts';
import { readQuestions } from '../questions.ts';
import { figure, milliseconds, table } from '../report/table.ts';
import { type FloodFigures, measureFloods } from './measure.ts';

const QUESTIONS = ['how does LTP work', 'what is the derivative of a product', 'why is the sky blue'];

/** What the local Discord keeps: whatever is asked in a flood must not make it forget what others wait for. */
const REMEMBERED = 100_000;

const scratch = mkdtempSync(join(tmpdir(), 'cribsheet-floods-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

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
    await runInChild('firstIndex', place);
    const figures = await withBot({ ...place, isLimited: true, remembers: REMEMBERED }, ({ discord }) =>
      measureFloods(discord, questions, showStep),
    );
    process.stdout.write(`${write(figures)}\n`);
  }
} catch (error) {
  if (!(error instanceof OptionError)) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
process.exit();

function write(figures: readonly FloodFigures[]): string {
  const rows = figures.map(({ name, calm, flood, unanswered, notes }) => [
    name,
    `${milliseconds(calm.p50)}, ${milliseconds(calm.p99)}`,
    `${milliseconds(flood.p50)}, ${milliseconds(flood.p99)}`,
    figure(flood.p99 / calm.p99),
    String(unanswered),
    String(notes),
  ]);
  const head = ['flood', 'p50 and p99 before', 'meanwhile', 'p99, ratio', 'unanswered', 'notes a channel'];
  return table(head, rows);
}
