// The bot's front door: configuration, library, then Discord, or the playground where there is no token.
import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import { prepareLayouts } from './answer/index.ts';
import { IncompleteError } from './built.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { type Controls, loadControls } from './conversation/index.ts';
import { ConnectionError, connectBot } from './discord/index.ts';
import { LibraryError } from './library/index.ts';
import { loadPlayground } from './load-playground.ts';
import { openLossyLog } from './lossy-log.ts';
import { chooseMeaning, openUtilization, reportLoad } from './meaning/index.ts';
import {
  type Memory,
  openLastShown,
  openRateLimit,
  openReplies,
  openSettings,
  openUnansweredQuestions,
} from './memory/index.ts';
import { type Reading, startReading } from './reading.ts';
import type { Shelf } from './shelf/index.ts';
import { talk } from './terminal/index.ts';
import { untilAborted } from './waiting.ts';

/** Maximum number of the library's problems that are named at start; more would hide the rest of the log. */
const MAX_PROBLEMS = 10;

/** Errors that are told in their one sentence, which says what to do. */
const EXPECTED = [ConfigError, ConnectionError, IncompleteError, LibraryError];

// A log or a terminal that takes nothing more, such as a full disk or a closed pipe, must not end the bot.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

/** What a run of the bot shares. */
interface Run {
  config: Config;
  log: Logger;
  controls: Controls;
  memory: Memory;
  reading: Reading;
  /** Ends the run: with a reason where something went wrong. */
  end: AbortController;
}

/** Where the bot logs in. */
interface Address {
  token: string;
  apiUrl: string | undefined;
  /** Where its session is kept from one start to the next. */
  sessionFile?: string;
}

/** The reason for an end that was asked for. */
const STOPPED = Symbol('stopped');

const end = new AbortController();
// Ctrl+C in a terminal reaches the bot twice where npm started it: the second one changes nothing.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end.abort(STOPPED));
try {
  await run(end);
} catch (error) {
  end.abort(error);
}
const reason: unknown = end.signal.reason;
if (reason !== STOPPED) {
  if (!(reason instanceof Error && EXPECTED.some((known) => reason instanceof known))) throw reason;
  process.stderr.write(`${reason.message}\n`);
  process.exitCode = 1;
}

/** Runs until `end` is aborted, and aborts it when all is done. */
async function run(end: AbortController): Promise<void> {
  const config = readConfig();
  const log = openLog(config);
  const tellUnusable = (message: string): void => {
    // A model that is closed before it was read is missed by nobody.
    if (!end.signal.aborted) log.warn(message);
  };
  const meaning = chooseMeaning(config, tellUnusable, openUtilization());
  if (meaning !== undefined)
    reportLoad({ counts: meaning.counts, tell: (message) => log.info(message), signal: end.signal });
  void prepareLayouts(({ path, reason }) =>
    log.warn({ page: path, reason }, 'a page is shown as plain text: it cannot be laid out'),
  );
  const reading = startReading({
    folder: config.libraryDir,
    sourceUrl: config.sourceUrl,
    dataDir: config.dataDir,
    watch: true,
    meaning,
    onWarning: (message) => log.warn(message),
    signal: end.signal,
  });
  // Whatever keeps the library from being opened ends the bot, however late that turns out.
  const opened = reading.opened.then(
    (shelf) => {
      reportProblems(shelf, log);
      // It was switched off on purpose: that is worth a line, and no warning.
      if (meaning === undefined) log.info('Pages are found by words alone: MEANING is off.');
    },
    (error: unknown) => end.abort(error),
  );
  try {
    const controls = await loadControls();
    const shared = { config, log, controls, memory: openMemory(config, log), reading, end };
    const { discordToken: token, discordApiUrl: apiUrl } = config;
    if (token === undefined) await serveHere(shared);
    else await stayConnected(shared, { token, apiUrl, sessionFile: join(config.dataDir, 'session.json') });
  } catch (error) {
    end.abort(error);
  } finally {
    await opened;
    const state = reading.state();
    if (state.kind === 'ready') await state.shelf.close();
    await meaning?.close();
  }
}

/** Answers in the playground, and text that is piped in as text. */
async function serveHere(shared: Run): Promise<void> {
  const { config, controls, memory, reading, end } = shared;
  const { openPlayground } = await loadPlayground();
  const playground = await openPlayground({
    port: config.playgroundPort,
    questions: () => {
      const state = reading.state();
      return state.kind === 'ready' ? state.shelf.library.questions : [];
    },
  });
  try {
    // Whether the library could be opened is told elsewhere.
    reading.opened.then(playground.refresh, () => {});
    await stayConnected(shared, playground, async () => {
      process.stdout.write(`Open ${playground.url}\n`);
      if (process.stdin.isTTY) return;
      const partner = { shelf: await reading.opened, controls, unanswered: memory.unanswered };
      const answered = await talk(partner, process.stdin, process.stdout, end.signal);
      // What was piped in is answered, and then all is done. Where there was nothing, the page stays.
      if (answered > 0) end.abort(STOPPED);
    });
  } finally {
    await playground.close();
  }
}

/** Stays logged in until the run ends. People are answered from the first moment on, and `work` is begun then. */
async function stayConnected(
  { log, controls, memory, reading, end }: Run,
  { token, apiUrl, sessionFile }: Address,
  work = async (): Promise<void> => {},
): Promise<void> {
  await reading.begun;
  const bot = await connectBot({
    token,
    apiUrl,
    sessionFile,
    controls,
    memory,
    library: () => reading.state(),
    log,
    signal: end.signal,
    onLost: (error) => end.abort(error),
  });
  try {
    await Promise.all([untilAborted(end.signal), work()]);
  } finally {
    await bot.stop();
  }
}

/** The log on standard error. Errors of the API carry the question that was asked, and an address to reply in the bot's name. */
function openLog({ logLevel: level }: Config): Logger {
  const redact = { paths: ['err.url', 'err.requestBody'], remove: true };
  return pino({ level, redact }, openLossyLog(2));
}

/** All that the bot remembers: in this process, and of a bot on Discord also from one start to the next. */
function openMemory({ answers, mentions, limits, dataDir, discordToken }: Config, log: Logger): Memory {
  const file = { path: join(dataDir, 'replies.txt'), onWarning: (message: string) => log.warn(message) };
  return {
    settings: openSettings({ answers, mentions }),
    replies: openReplies(discordToken === undefined ? undefined : file),
    unanswered: openUnansweredQuestions(),
    rateLimit: openRateLimit(limits),
    lastShown: openLastShown(),
  };
}

function reportProblems(shelf: Shelf, log: Logger): void {
  const errors = shelf.problems.filter(({ severity }) => severity === 'error');
  for (const { file, line, what } of errors.slice(0, MAX_PROBLEMS))
    log.warn(`${file}:${line} is left out: ${what}`);
  const more = errors.length - MAX_PROBLEMS;
  if (more > 0) log.warn(`${more} more pages are left out; "npm run cli -- check" lists them all`);
}
