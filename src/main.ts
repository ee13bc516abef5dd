// Starts the bot. It imports next to nothing at the top, so that an error while the rest is loaded is explained as well.
import { closeSync, openSync } from 'node:fs';
import { spareOptimising } from './threads/index.ts';

// A full disk or a closed pipe behind the log must not end the bot.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

/** A limit of open files that is surely enough to load all modules. */
const ENOUGH_FILES = 256;

/** The abort reason of a shutdown that was asked for, as opposed to an error. */
const STOPPED = Symbol('stopped');

const ending = new AbortController();
/** Reloads the configuration; does nothing until the run has set it. */
let reload = (): void => {};
const end = {
  signal: ending.signal,
  stop: () => ending.abort(STOPPED),
  fail: (reason: unknown) => ending.abort(reason),
  onReload(listener: () => void): void {
    reload = listener;
  },
};
// If npm started the bot, Ctrl+C sends SIGINT twice. The second one has no effect: an AbortController aborts once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end.stop);
// With a terminal SIGHUP means that the terminal was closed. For a service without one it is the usual request to reload.
const hangUp = hasTerminal() ? end.stop : () => reload();
process.on('SIGHUP', hangUp);
try {
  // Before the parser of HTTP responses is loaded, whose module is made then.
  spareOptimising();
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

/** Whether this process has a controlling terminal, even if all its streams are redirected. */
function hasTerminal(): boolean {
  if (process.platform === 'win32') return true;
  try {
    closeSync(openSync('/dev/tty', 'r'));
    return true;
  } catch {
    return false;
  }
}

/** The sentence to print for an expected error. Throws any other, so that Node.js prints its stack. */
async function explain(reason: unknown): Promise<string> {
  if (lacksFiles(reason))
    return 'The system lets this process open too few files. Let it open more, as "ulimit -n 1024" does, and start it again.';
  const { isExpected } = await import('./run/index.ts');
  if (!isExpected(reason)) throw reason;
  return reason.message;
}

/** Whether an error means too few file descriptors. Node.js reports a module that it could not open for that reason as not found. */
function lacksFiles(reason: unknown): boolean {
  const code = reason instanceof Error && 'code' in reason ? reason.code : undefined;
  if (code === 'EMFILE' || code === 'ENFILE') return true;
  return code === 'ERR_MODULE_NOT_FOUND' && fileLimit() < ENOUGH_FILES;
}

/** The soft limit of open files of this process (`ulimit -n`). */
function fileLimit(): number {
  const report: { userLimits?: { open_files?: { soft?: unknown } } } = process.report.getReport();
  return Number(report.userLimits?.open_files?.soft ?? Number.POSITIVE_INFINITY);
}
