// npm run bench:soak: how the memory of the bot grows over many interactions, and how long the event loop stands still over the most
// expensive pages. SOAK in the environment sets how many interactions; MEANING=on finds by meaning, too.
import { join } from 'node:path';
import { prepareLayouts } from '../../src/answer/index.ts';
import { ConfigError, readConfig } from '../../src/config/index.ts';
import { LibraryError } from '../../src/library/index.ts';
import { openShelf } from '../../src/shelf/index.ts';
import { spareMemory } from '../../src/threads/index.ts';
import { findLibrary } from '../find-library.ts';
import { OptionError, readOptions, USAGE } from '../options.ts';
import { showStep } from '../progress.ts';
import { makeScratch } from '../scratch.ts';
import { spread } from '../statistics.ts';
import { EXPENSIVE, measureDelays } from './delay.ts';
import { measureGrowth } from './memory.ts';

const INTERACTIONS = Number(process.env['SOAK'] ?? 100_000);
/** How often the memory is looked at. */
const STEPS = 20;
/** So many titles are asked for, one after the other. */
const TITLES = 5000;

const scratch = makeScratch('soak');
try {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) process.stdout.write(USAGE);
  else await soak(options.library);
} catch (error) {
  if (!(error instanceof OptionError || error instanceof ConfigError || error instanceof LibraryError))
    throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
process.exit();

async function soak(library: string | undefined): Promise<void> {
  const { folder, name } = findLibrary(library);
  const { dataDir } = readConfig();
  const meaning = process.env['MEANING'] === 'on';
  const shelf = await openShelf({ folder, dataDir });
  process.stdout.write(
    `${shelf.library.entries.length} pages of ${name}, by ${meaning ? 'meaning' : 'words'}\n`,
  );
  const titles = spread(shelf.library.entries, TITLES).map(({ title }) => title);
  const place = { folder, dataDir, cwd: join(scratch, 'cwd'), meaning };
  const { steps, peak, answered } = await measureGrowth(
    place,
    titles,
    INTERACTIONS,
    INTERACTIONS / STEPS,
    (after, rss) => showStep(`${after} interactions: ${megabytes(rss)}`),
  );
  const [early, late] = [steps[0]?.rss ?? Number.NaN, steps.at(-1)?.rss ?? Number.NaN];
  process.stdout.write(
    `memory after ${INTERACTIONS / STEPS} interactions ${megabytes(early)}, after ${INTERACTIONS} ${megabytes(late)}: ${(late / early).toFixed(2)} times as much; at most ${megabytes(peak)}; ${INTERACTIONS - answered} without an answer\n`,
  );
  // As the bot does once its library is open.
  spareMemory();
  void prepareLayouts(() => {});
  const { p50, p99, longest } = await measureDelays(shelf);
  process.stdout.write(
    `event loop over the ${EXPENSIVE} most expensive pages, each tenth beside a hostile one: p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)}, longest ${longest.toFixed(1)} ms\n`,
  );
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`;
}
