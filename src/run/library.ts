// The library, the model that finds its pages by meaning, and what people of servers have written.
import { join } from 'node:path';
import type { Logger } from 'pino';
import { prepareLayouts } from '../answer/index.ts';
import type { Config } from '../config/index.ts';
import { chooseMeaning, openUtilization, reportLoad } from '../meaning/index.ts';
import { openWrittenPages } from '../server-pages/index.ts';
import type { Shelf } from '../shelf/index.ts';
import { spareMemory } from '../threads/index.ts';
import { type Reading, startReading } from './reading.ts';

/** Maximum number of the library's problems that are named at start; more would hide the rest of the log. */
const MAX_PROBLEMS = 10;

export interface OpenedLibrary {
  reading: Reading;
  /** What became of questions that were to be found by meaning; undefined where that is off. */
  counts: Readonly<Record<string, number>> | undefined;
  /** Waits until the library is read, or turns out not to be readable, and closes it. */
  close(): Promise<void>;
}

/** Begins to read the library. `fail` is told what keeps it from being opened, however late that turns out. */
export function openLibrary(
  config: Config,
  log: Logger,
  signal: AbortSignal,
  fail: (reason: unknown) => void,
): OpenedLibrary {
  const tellUnusable = (message: string): void => {
    // A model that is closed before it was read is missed by nobody.
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
    // It was switched off on purpose: that is worth a line, and no warning.
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
