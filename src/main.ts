// The bot's front door: configuration, library, then Discord, or the playground where there is no token.
import { type Logger, pino } from 'pino';
import { IncompleteError } from './built.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { type Controls, loadControls } from './conversation/index.ts';
import { ConnectionError, connectBot, type LibraryState } from './discord/index.ts';
import { LibraryError } from './library/index.ts';
import { loadPlayground } from './load-playground.ts';
import {
  type Memory,
  openRateLimit,
  openReplies,
  openSettings,
  openUnansweredQuestions,
} from './memory/index.ts';
import { Reading } from './reading.ts';
import { openShelf, type Shelf } from './shelf/index.ts';
import { talk } from './terminal/index.ts';

/** Problems of the library named one by one at start; more would hide the rest of the log. */
const MOST_PROBLEMS = 10;

/** What a run of the bot shares: the library that is being opened, and how to give that up. */
interface Run {
  config: Config;
  log: Logger;
  controls: Controls;
  memory: Memory;
  reading: Reading;
  opening: Promise<Shelf>;
  stop: AbortController;
}

/** Where the bot logs in. */
interface Address {
  token: string;
  apiUrl: string | undefined;
}

try {
  process.exitCode = await run();
} catch (error) {
  const isExpected = [ConfigError, LibraryError, ConnectionError, IncompleteError].some(
    (known) => error instanceof known,
  );
  if (!isExpected) throw error;
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
// All is said and saved: a connection that is still being tried must not hold the process.
process.exit();

/** Runs until the bot is told to stop or has answered what was piped in (0), or has lost Discord for good (1). */
async function run(): Promise<number> {
  const config = readConfig();
  // Errors of the API carry the question that was asked, and an address that lets whoever has it reply in the bot's name.
  const log = pino(
    { level: config.logLevel, redact: { paths: ['err.url', 'err.requestBody'], remove: true } },
    pino.destination(2),
  );
  const stop = new AbortController();
  const reading = new Reading();
  const opening = openShelf({
    folder: config.libraryDir,
    sourceUrl: config.sourceUrl,
    dataDir: config.dataDir,
    watch: true,
    onProgress: (done, all) => reading.tell(done, all),
    onWarning: (message) => log.warn(message),
    signal: stop.signal,
  }).then((shelf) => {
    reading.shelf = shelf;
    reportProblems(shelf, log);
    return shelf;
  });
  try {
    const controls = await loadControls();
    return await serve({ config, log, controls, memory: openMemory(config), reading, opening, stop });
  } finally {
    await reading.shelf?.close();
  }
}

/** All that the bot remembers, in this process. */
function openMemory({ answers, mentions }: Config): Memory {
  return {
    settings: openSettings({ answers, mentions }),
    replies: openReplies(),
    unanswered: openUnansweredQuestions(),
    rateLimit: openRateLimit(),
  };
}

function reportProblems(shelf: Shelf, log: Logger): void {
  const errors = shelf.problems.filter(({ severity }) => severity === 'error');
  for (const { file, line, what } of errors.slice(0, MOST_PROBLEMS))
    log.warn(`${file}:${line} is left out: ${what}`);
  const more = errors.length - MOST_PROBLEMS;
  if (more > 0) log.warn(`${more} more pages are left out; "npm run cli -- check" lists them all`);
}

/** Answers on Discord, or without a token in the playground. */
async function serve(shared: Run): Promise<number> {
  const { config, controls, memory, reading, opening } = shared;
  const { discordToken: token, discordApiUrl: apiUrl } = config;
  if (token !== undefined) return answerOn(shared, { token, apiUrl }, () => new Promise(() => {}));
  const { openPlayground } = await loadPlayground();
  const playground = await openPlayground({
    port: config.playgroundPort,
    questions: () => reading.shelf?.library.questions ?? [],
  });
  // What goes wrong with the library is told where it is waited for, which may be later.
  opening.then(playground.refresh, () => {});
  try {
    return await answerOn(shared, playground, async () => {
      process.stdout.write(`Open ${playground.url}\n`);
      // Questions that are piped in are answered as text, and then all is done. Without any, the page stays.
      const answered = process.stdin.isTTY
        ? 0
        : await talk(
            { shelf: await opening, controls, unanswered: memory.unanswered },
            process.stdin,
            process.stdout,
          );
      if (answered === 0) await new Promise(() => {});
    });
  } finally {
    await playground.close();
  }
}

/**
 * Stays logged in until the process is told to stop or `work` is done (0), or Discord is lost for good (1). People are
 * answered from the first moment on.
 */
async function answerOn(
  { log, controls, memory, reading, opening, stop }: Run,
  { token, apiUrl }: Address,
  work: () => Promise<void>,
): Promise<number> {
  const stopped = new Promise<undefined>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(undefined));
  });
  // What goes wrong while it is opened ends the bot, whenever that is; a library that is small or saved is open at once.
  const failed = opening.then(() => new Promise<never>(() => {}));
  failed.catch(() => {});
  try {
    await Promise.race([stopped, opening, reading.begun]);
    const library = (): LibraryState => reading.state();
    const connecting = connectBot({ token, apiUrl, controls, memory, library, log });
    const bot = await Promise.race([stopped, connecting]);
    if (bot === undefined) return 0;
    try {
      const lost = await Promise.race([stopped, bot.lost, failed, work().then(() => undefined)]);
      if (lost !== undefined) process.stderr.write(`${lost}\n`);
      return lost === undefined ? 0 : 1;
    } finally {
      await bot.stop();
    }
  } finally {
    // Ends the reading, if it goes on.
    stop.abort();
    await opening.catch(() => {});
  }
}
