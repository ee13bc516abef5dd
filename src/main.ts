// The bot's front door: configuration, library, then Discord, or a prompt where there is no token.
import { type Logger, pino } from 'pino';
import { type Config, ConfigError, readConfig } from './config.ts';
import { ConnectionError, connectBot } from './discord/index.ts';
import { LibraryError } from './library/index.ts';
import { openShelf, type Shelf } from './shelf/index.ts';
import { showProgress, talk } from './terminal/index.ts';

/** Problems of the library named one by one at start; more would hide the rest of the log. */
const MOST_PROBLEMS = 10;

try {
  process.exitCode = await run();
} catch (error) {
  const isExpected =
    error instanceof ConfigError || error instanceof LibraryError || error instanceof ConnectionError;
  if (!isExpected) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
// All is said and saved: a connection that is still being tried must not hold the process.
process.exit();

/** Runs until the bot is told to stop (0) or has lost Discord for good (1). */
async function run(): Promise<number> {
  const config = readConfig();
  // Errors of the API carry the question that was asked, and an address that lets whoever has it reply in the bot's name.
  const log = pino(
    { level: config.logLevel, redact: { paths: ['err.url', 'err.requestBody'], remove: true } },
    pino.destination(2),
  );
  const shelf = await openShelf({
    folder: config.libraryDir,
    sourceUrl: config.sourceUrl,
    dataDir: config.dataDir,
    watch: true,
    onProgress: showProgress('Indexing the library'),
    onWarning: (message) => log.warn(message),
  });
  try {
    reportProblems();
    return await serve(config, shelf, log);
  } finally {
    await shelf.close();
  }

  function reportProblems(): void {
    const errors = shelf.problems.filter(({ severity }) => severity === 'error');
    for (const { file, line, what } of errors.slice(0, MOST_PROBLEMS))
      log.warn(`${file}:${line} is left out: ${what}`);
    const more = errors.length - MOST_PROBLEMS;
    if (more > 0) log.warn(`${more} more pages are left out; "npm run cli -- check" lists them all`);
  }
}

/** Answers in the terminal until the person leaves, or on Discord until the bot is told to stop or lost it. */
async function serve(config: Config, shelf: Shelf, log: Logger): Promise<number> {
  if (config.discordToken === undefined) {
    process.stderr.write(
      'DISCORD_TOKEN is not set: ask here instead. The README tells how to bring the bot to Discord.\n\n',
    );
    await talk(shelf, process.stdin, process.stdout);
    return 0;
  }
  const bot = await connectBot({
    token: config.discordToken,
    apiUrl: config.discordApiUrl,
    settings: { answers: config.answers, mentions: config.mentions },
    shelf,
    log,
  });
  const stopped = new Promise<undefined>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(undefined));
  });
  const lost = await Promise.race([stopped, bot.lost]);
  if (lost !== undefined) process.stderr.write(`${lost}\n`);
  await bot.stop();
  return lost === undefined ? 0 : 1;
}
