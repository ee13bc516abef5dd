// Opens the library, the sentence model that finds pages by meaning, and the pages that members of servers have written.
import { join } from 'node:path';
import type { Logger } from 'pino';
import { prepareLayouts } from '../answer/index.ts';
import type { Config } from '../config/index.ts';
import { chooseMeaning, openUtilization, reportLoad } from '../meaning/index.ts';
import { openWrittenPages } from '../server-pages/index.ts';
import type { Shelf } from '../shelf/index.ts';
import { spareMemory } from '../threads/index.ts';
import { type Reading, startReading } from './reading.ts';

/** Maximum number of broken pages that are logged at start; more would bury the rest of the log. */
const MAX_PROBLEMS = 10;

export interface OpenedLibrary {
  reading: Reading;
  /** How many questions the sentence model served, by outcome; undefined when `MEANING` is off. */
  counts: Readonly<Record<string, number>> | undefined;
  /** Waits until reading has succeeded or failed, then closes everything. */
  close(): Promise<void>;
}

/** Starts to read the library in the background. `fail` is called with the error if it cannot be opened, which may be much later. */
export function openLibrary(
  config: Config,
  log: Logger,
  signal: AbortSignal,
  fail: (reason: unknown) => void,
): OpenedLibrary {
  const tellUnusable = (message: string): void => {
    // During shutdown the model may be closed before it has loaded. That is no reason for a warning.
    if (!signal.aborted) log.warn(message);
  };
  const meaning = chooseMeaning(config, tellUnusable, openUtilization());
  if (meaning !== undefined)
    reportLoad({ counts: meaning.counts, tell: (message) => log.info(message), signal });
  void prepareLayouts(({ path, reason }) =>
    log.warn({ page: path, reason }, 'a page is shown as plain text: it cannot be laid out'),
  );
  const onWarning = (message: string): void => log.warn(message);
  const { libraryDir: folder, sourceUrl, dataDir, stateDir, serverPages } = config;
  const reading = startReading(
    { folder, sourceUrl, dataDir, watch: true, remembersSearches: true, meaning, onWarning, signal },
    (shelf) =>
      openWrittenPages({
        shelf,
        folder: join(stateDir, 'pages'),
        isShared: serverPages === 'shared',
        onWarning,
      }),
  );
  const opened = reading.opened.then((shelf) => {
    spareMemory();
    reportProblems(shelf, log);
    // The operator switched it off on purpose, so this is no warning.
    if (meaning === undefined) log.info('Pages are found by words alone: MEANING is off.');
  }, fail);
  return {
    reading,
    counts: meaning?.counts,
    async close() {
      await opened;
      const state = reading.state();
      if (state.kind === 'ready') {
        state.pages.close();
        await state.shelf.close();
      }
      await meaning?.close();
    },
  };
}

function reportProblems(shelf: Shelf, log: Logger): void {
  const errors = shelf.problems.filter(({ severity }) => severity === 'error');
  for (const { file, line, what } of errors.slice(0, MAX_PROBLEMS))
    log.warn(`${file}:${line} is left out: ${what}`);
  const more = errors.length - MAX_PROBLEMS;
  if (more > 0) log.warn(`${more} more pages are left out; "npm run cli -- check" lists them all`);
}
