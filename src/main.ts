// The bot's front door: configuration, library, then Discord, or the playground where there is no token.
import { type Logger, pino } from 'pino';
import { type Config, ConfigError, readConfig } from './config.ts';
import { type BotOptions, ConnectionError, connectBot } from './discord/index.ts';
import { type Library, LibraryError } from './library/index.ts';
import { openPlayground } from './playground/index.ts';
import { openShelf, type Shelf } from './shelf/index.ts';
import { showProgress, talk } from './terminal/index.ts';

/** Problems of the library named one by one at start; more would hide the rest of the log. */
const MOST_PROBLEMS = 10;

/** So many questions are suggested on the playground's page. */
const SUGGESTED = 5;

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

/** Answers on Discord, or without a token in the playground, until the bot is told to stop or lost the connection. */
async function serve(config: Config, shelf: Shelf, log: Logger): Promise<number> {
  const { discordToken: token, discordApiUrl: apiUrl } = config;
  if (token !== undefined) return answerOn({ token, apiUrl, shelf, log }, () => new Promise(() => {}));
  const questions = chooseQuestions(shelf.library);
  const playground = await openPlayground({ port: config.playgroundPort, questions });
  try {
    return await answerOn({ ...playground, shelf, log }, async () => {
      process.stdout.write(`Open ${playground.url}\n`);
      // Questions that are piped in are answered as text, and then all is done. Without any, the page stays.
      const answered = process.stdin.isTTY ? 0 : await talk(shelf, process.stdin, process.stdout);
      if (answered === 0) await new Promise(() => {});
    });
  } finally {
    await playground.close();
  }
}

/** Stays logged in until the process is told to stop or `work` is done (0), or Discord is lost for good (1). */
async function answerOn(options: BotOptions, work: () => Promise<void>): Promise<number> {
  const bot = await connectBot(options);
  const stopped = new Promise<undefined>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(undefined));
  });
  const lost = await Promise.race([stopped, bot.lost, work().then(() => undefined)]);
  if (lost !== undefined) process.stderr.write(`${lost}\n`);
  await bot.stop();
  return lost === undefined ? 0 : 1;
}

/** One question of each of the largest subjects, to begin with. */
function chooseQuestions({ subjects, entriesOf }: Pick<Library, 'subjects' | 'entriesOf'>): string[] {
  const largest = [...subjects].sort((a, b) => entriesOf(b.slug).length - entriesOf(a.slug).length);
  return largest.slice(0, SUGGESTED).flatMap(({ slug }) => entriesOf(slug)[0]?.title ?? []);
}
