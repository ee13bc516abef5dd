// npm run bench:answers: how long it takes to lay out an answer, and to draw the picture of one.
import { writePage } from '../src/answer/index.ts';
import { ConfigError } from '../src/config/index.ts';
import { findPage } from '../src/finding/index.ts';
import { speak } from '../src/language/index.ts';
import { type Library, LibraryError, loadLibrary } from '../src/library/index.ts';
import type { DrawnFormula } from '../src/mathematics/index.ts';
import { openPictures } from '../src/pictures/index.ts';
import { findLibrary } from './find-library.ts';
import { timeWithDelay } from './loop-delay.ts';
import { OptionError, readOptions, USAGE } from './options.ts';
import { percentile, spread } from './statistics.ts';

/** So many answers and pictures are timed, and so many before them are not: the engines warm up on those. */
const TIMED = 500;
const WARM_UP = 50;

try {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) process.stdout.write(USAGE);
  else {
    const { folder, name } = findLibrary(options.library);
    await measure(loadLibrary({ folder }).library, name);
  }
} catch (error) {
  if (!(error instanceof OptionError || error instanceof ConfigError || error instanceof LibraryError))
    throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
process.exit();

async function measure(library: Library, name: string): Promise<void> {
  const pictures: DrawnFormula[][] = [];
  const answers: number[] = [];
  for (const [index, { path }] of spread(library.entries, TIMED + WARM_UP).entries()) {
    const began = performance.now();
    await writePage(findPage({ library }, path), speak());
    if (index >= WARM_UP) answers.push(performance.now() - began);
  }
  const displaying = library.entries.filter(({ path }) => /\$\$|\\\[/.test(library.page(path)?.answer ?? ''));
  for (const { path } of spread(displaying, 2 * (TIMED + WARM_UP))) {
    const { messages } = await writePage(findPage({ library }, path), speak());
    pictures.push(...messages.flatMap(({ picture }) => (picture ? [picture.formulas] : [])));
  }

  const [first, ...rest] = spread(pictures, TIMED + WARM_UP);
  if (first === undefined || rest.length <= WARM_UP) {
    throw new OptionError(
      `Too few pictures: ${name} has ${pictures.length} messages with one, and ${WARM_UP + 2} are needed to warm up. Name a larger library with --library.`,
    );
  }
  const cold = await timeAll([first]);
  await timeAll(rest.slice(0, WARM_UP));
  const before = process.cpuUsage();
  const { result: drawn, stall } = await timeWithDelay(() => timeAll(rest.slice(WARM_UP)));
  const { user, system } = process.cpuUsage(before);
  const again = await timeAll(rest.slice(WARM_UP));

  process.stdout.write(`${library.entries.length} pages of ${name}; milliseconds.

| | p50 | p95 | most | how many |
| --- | --- | --- | --- | --- |
${row('an answer, laid out', answers)}
${row('the first picture', cold)}
${row('a picture', drawn)}
${row('the same picture again', again)}

A picture took ${((user + system) / 1000 / drawn.length).toFixed(1)} ms of the processor's time; meanwhile the event loop stood still for ${stall.toFixed(1)} ms at most.
`);
}

const pictures = openPictures({ onWarning: (message) => process.stderr.write(`${message}\n`) });

async function timeAll(all: readonly DrawnFormula[][]): Promise<number[]> {
  const times: number[] = [];
  for (const formulas of all) {
    const began = performance.now();
    await pictures.draw(formulas);
    times.push(performance.now() - began);
  }
  return times;
}

function row(what: string, times: readonly number[]): string {
  const figures = [0.5, 0.95, 1].map((share) => percentile(times, share).toFixed(2));
  return `| ${[what, ...figures, times.length].join(' | ')} |`;
}
