// Starts the bot. This file needs nothing but Node.js itself, so that whatever keeps the rest from being loaded ends in a sentence as well.
import { closeSync, openSync } from 'node:fs';

// A log or a terminal that takes nothing more, such as a full disk or a closed pipe, must not end the bot.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

/** More files than are open while everything is loaded. */
const ENOUGH_FILES = 256;

/** The reason for an end that was asked for. */
const STOPPED = Symbol('stopped');

const ending = new AbortController();
/** Reads the configuration anew; nothing before there is a run. */
let reload = (): void => {};
const end = {
  signal: ending.signal,
  stop: () => ending.abort(STOPPED),
  fail: (reason: unknown) => ending.abort(reason),
  onReload(listener: () => void): void {
    reload = listener;
  },
};
// Ctrl+C in a terminal reaches the bot twice where npm started it: the second one changes nothing.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end.stop);
// Of a terminal it says that nobody is there any more; what has none, such as a service, is to read its configuration anew.
const hangUp = hasTerminal() ? end.stop : () => reload();
process.on('SIGHUP', hangUp);
try {
  const { run } = await import('./run/index.ts');
  await run(end);
} catch (error) {
  end.fail(error);
}
const reason: unknown = ending.signal.reason;
if (reason !== STOPPED) {
  process.stderr.write(`${await explain(reason)}\n`);
  process.exitCode = 1;
}

/** Whether this process was started from a terminal, also where none of its streams leads there. */
function hasTerminal(): boolean {
  if (process.platform === 'win32') return true;
  try {
    closeSync(openSync('/dev/tty', 'r'));
    return true;
  } catch {
    return false;
  }
}

/** What to say about an end that nobody asked for. Throws what only its stack explains. */
async function explain(reason: unknown): Promise<string> {
  if (lacksFiles(reason))
    return 'The system lets this process open too few files. Let it open more, as "ulimit -n 1024" does, and start it again.';
  const { isExpected } = await import('./run/index.ts');
  if (!isExpected(reason)) throw reason;
  return reason.message;
}

/** Whether something failed because no further file could be opened. A module that could not be opened is one that was not found. */
function lacksFiles(reason: unknown): boolean {
  const code = reason instanceof Error && 'code' in reason ? reason.code : undefined;
  if (code === 'EMFILE' || code === 'ENFILE') return true;
  return code === 'ERR_MODULE_NOT_FOUND' && fileLimit() < ENOUGH_FILES;
}

/** How many files this process may have open at once. */
function fileLimit(): number {
  const report: { userLimits?: { open_files?: { soft?: unknown } } } = process.report.getReport();
  return Number(report.userLimits?.open_files?.soft ?? Number.POSITIVE_INFINITY);
}
