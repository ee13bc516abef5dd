// The real bot process, logged in to a local Discord; both are stopped after the test, or by `stop`.

import { afterAll, vi } from 'vitest';
import { type LocalDiscord, type ServerOptions, startDiscord } from '../../src/playground/driver/index.ts';
import { projectRoot } from '../../src/root.ts';
import { makeFolder } from './folder.ts';
import { CONTENT, type Ended, type Running, runBuilt } from './process.ts';

export interface BotProcess extends Running {
  dataDir: string;
  /** Asks the process to end, as a supervisor does, and waits for that. */
  stop(): Promise<Ended>;
}

// Processes are started and stopped: a machine that has much else to do may take its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const open: (() => Promise<unknown>)[] = [];

afterAll(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

/** A local Discord; a busy machine has its time to answer, and a bot may be started at once again, unless a test sets other limits. */
export async function openDiscord(options: ServerOptions = {}): Promise<LocalDiscord> {
  const discord = await startDiscord({
    respondWithin: 20_000,
    patience: 60_000,
    identifyPause: 0,
    ...options,
  });
  open.push(() => discord.close());
  return discord;
}

/** No limits: tests have few people, who are quicker than any. */
export const UNLIMITED = Object.fromEntries(
  [
    ...['PERSON_COMMANDS', 'SERVER_COMMANDS', 'PERSON_SUGGESTIONS', 'SERVER_SUGGESTIONS'],
    ...['PERSON_MESSAGES', 'CHANNEL_MESSAGES', 'SERVER_MESSAGES', 'PERSON_SHARES', 'SERVER_SHARES'],
  ].map((name) => [`LIMIT_${name}`, 'off']),
);

export interface BotSetting {
  libraryDir?: string;
  dataDir?: string;
  /** The project whose `dist` is run; this one unless told. */
  root?: string;
  /** Where it runs, and whether it has no terminal even where the tests have one. */
  folder?: string;
  isService?: boolean;
  /** A command with its arguments that runs the bot in its own way. */
  through?: readonly string[];
  /** Further variables of the process, or others in the place of the usual ones. */
  variables?: Readonly<Record<string, string>>;
}

/** Starts the bot without waiting for anything. */
export function launchBot(discord: LocalDiscord, setting: BotSetting = {}): BotProcess {
  const { libraryDir = CONTENT, dataDir = makeFolder(), variables = {} } = setting;
  const { root = projectRoot(), folder, isService = false, through = [] } = setting;
  const own = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    LIBRARY_DIR: libraryDir,
    DATA_DIR: dataDir,
    ...UNLIMITED,
  };
  const running = runBuilt(
    'main.js',
    [],
    { ...own, ...variables },
    {
      root,
      isService,
      through,
      ...(folder === undefined ? {} : { folder }),
    },
  );
  open.push(() => {
    running.child.kill('SIGKILL');
    return running.ended;
  });
  return {
    ...running,
    dataDir,
    stop() {
      running.child.kill('SIGTERM');
      return running.ended;
    },
  };
}

/** Starts the bot and waits until it says that it is connected. Rejects with its last words where it ends instead. */
export async function startBot(discord: LocalDiscord, setting: BotSetting = {}): Promise<BotProcess> {
  const bot = launchBot(discord, setting);
  await connected(discord, bot);
  return bot;
}

/** Waits until a bot says that it is connected. Rejects with its last words where it ends instead. */
export async function connected(discord: LocalDiscord, bot: BotProcess): Promise<void> {
  const early = bot.ended.then(({ code, stderr }) => {
    throw new Error(`the bot ended with code ${code} before it was connected:\n${stderr}`);
  });
  const told = discord.until(
    () => bot.stderr().includes('"connected to Discord"') || undefined,
    'the bot to say that it is connected',
  );
  await Promise.race([told, early]);
}
