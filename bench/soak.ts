// npm run bench:soak: how memory grows over many questions, and how long the event loop stands still over the most expensive pages.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { prepareLayouts, write, writePage } from '../src/answer/index.ts';
import { ConfigError, readConfig } from '../src/config/index.ts';
import { find, findPage } from '../src/finding/index.ts';
import { speak } from '../src/language/index.ts';
import { LibraryError } from '../src/library/index.ts';
import { effortOf } from '../src/markdown/index.ts';
import { openShelf, type Shelf } from '../src/shelf/index.ts';
import { spareMemory } from '../src/threads/index.ts';
import { findLibrary } from './find-library.ts';
import { ownMemory } from './memory.ts';
import { OptionError, readOptions, USAGE } from './options.ts';
import { spread } from './statistics.ts';

/** Questions that are asked: `SOAK` of the environment, or so many. The first part of them warms up. */
const QUESTIONS = Number(process.env['SOAK'] ?? 100_000);
const WARM_UP = QUESTIONS / 20;

/** Pages of which the event loop's delay is taken. */
const EXPENSIVE = 200;

/** Pages that nobody writes by hand, asked for along with the most expensive of the library. */
const HOSTILE = ['**a*b '.repeat(17_000), '<!--\n'.repeat(1000), '>'.repeat(20_000), 'www.aw '.repeat(857)];

try {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) process.stdout.write(USAGE);
  else {
    const { folder, name } = findLibrary(options.library);
    const shelf = await openShelf({ folder, dataDir: readConfig().dataDir });
    // As the bot does once its library is open.
    spareMemory();
    void prepareLayouts(() => {});
    process.stdout.write(`${shelf.library.entries.length} pages of ${name}\n`);
    await soak(shelf);
    await openExpensive(shelf);
  }
} catch (error) {
  if (!(error instanceof OptionError || error instanceof ConfigError || error instanceof LibraryError))
    throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
process.exit();

async function soak(shelf: Shelf): Promise<void> {
  const titles = spread(shelf.library.entries, 5000).map(({ title }) => title);
  let early = Number.NaN;
  for (let asked = 1; asked <= QUESTIONS; asked += 1) {
    await write(await find(shelf, (titles[(asked * 31) % titles.length] ?? '').slice(0, 90)), speak());
    if (asked % 20 === 0) await nextTurn();
    if (asked === WARM_UP) early = ownMemory().rss;
  }
  const { rss, peak } = ownMemory();
  const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
  process.stdout.write(
    `memory after ${WARM_UP} questions ${megabytes(early)}, after ${QUESTIONS} ${megabytes(rss)}: ${(rss / early).toFixed(2)} times as much; at most ${megabytes(peak)}\n`,
  );
}

async function openExpensive(shelf: Shelf): Promise<void> {
  const { library } = shelf;
  const costs = library.entries.map(({ path }) => {
    const { length, emphasis, tags, mathematics } = effortOf(library.answerAt(path) ?? '');
    return { path, cost: length + 20 * emphasis + 200 * tags + 100 * mathematics };
  });
  costs.sort((one, other) => other.cost - one.cost);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  for (const [number, { path }] of costs.slice(0, EXPENSIVE).entries()) {
    const found = findPage(shelf, path);
    const hostile = number % 10 === 0 ? HOSTILE[(number / 10) % HOSTILE.length] : undefined;
    const asked = [writePage(found, speak())];
    if (found && hostile !== undefined) {
      const page = { ...found.page, key: `hostile${number}`, answer: `${number} ${hostile}` };
      asked.push(writePage({ ...found, page }, speak()));
    }
    await Promise.all(asked);
  }
  delay.disable();
  const milliseconds = (nanoseconds: number): string => (nanoseconds / 1e6).toFixed(1);
  process.stdout.write(
    `event loop over the ${EXPENSIVE} most expensive pages, each tenth beside a hostile one: p50 ${milliseconds(delay.percentile(50))}, p99 ${milliseconds(delay.percentile(99))}, longest ${milliseconds(delay.max)} ms\n`,
  );
}
