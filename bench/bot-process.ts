// The real bot, as a process of its own, logged in to a local Discord.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type LocalDiscord, type ServerOptions, startDiscord } from '../src/playground/driver/index.ts';
import { projectRoot } from '../src/root.ts';

/** How long the bot may take to come up or to reply, in milliseconds. */
const PATIENCE = 120_000;

/** Messages and requests that the local Discord keeps: with all of them, its garbage collector would be measured too. */
const REMEMBERED = 2000;

/** A few people do here what thousands do elsewhere. */
const UNLIMITED = Object.fromEntries(
  ['PERSON', 'CHANNEL', 'SERVER'].flatMap((whose) =>
    ['COMMANDS', 'SUGGESTIONS', 'MESSAGES', 'SHARES'].map((what) => [`LIMIT_${whose}_${what}`, 'off']),
  ),
);

export interface BotPlace {
  folder: string;
  /** Where the saved index lies. */
  dataDir: string;
  /** An empty folder for the process to run in. */
  cwd: string;
  /** A command with its options that starts the bot in its own way, as `reserveCore` gives it. */
  through?: readonly string[] | undefined;
  /** The project whose built bot is started; this one unless told. */
  root?: string | undefined;
  /** Whether pages are also found by meaning; by words alone unless told. */
  meaning?: boolean | undefined;
  /** Whether people may ask only for as much as is set by default; for as much as they like unless told. */
  isLimited?: boolean | undefined;
  /** How many messages, interactions and requests the local Discord keeps; few unless told. */
  remembers?: number | undefined;
  /** How long an answer is waited for, in milliseconds; minutes unless told. */
  patience?: number | undefined;
  /** Ends the bot at once, and what is done with it. */
  signal?: AbortSignal | undefined;
  /** Told what the bot logs. */
  onLog?: ((text: string) => void) | undefined;
  /** Whether interactions are sent to it over HTTP; over the gateway unless told. */
  isHttp?: boolean | undefined;
  /** Further variables of the process, and options of the local Discord. */
  variables?: Readonly<Record<string, string>> | undefined;
  server?: ServerOptions | undefined;
}

export interface RunningBot {
  discord: LocalDiscord;
  pid: number;
  /** When its process was started, as `performance.now()` tells it. */
  began: number;
}

/** Starts the bot, lets it be used, and stops it whatever comes of that. */
export async function withBot<T>(place: BotPlace, use: (bot: RunningBot) => Promise<T>): Promise<T> {
  const discord = await startDiscord({
    respondWithin: place.patience ?? PATIENCE,
    patience: place.patience ?? PATIENCE,
    remembers: place.remembers ?? REMEMBERED,
    ...place.server,
  });
  const began = performance.now();
  const bot = launch(place, discord);
  const { signal } = place;
  const aborted = new Promise<never>((_, reject) =>
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
  );
  // It may be aborted when nobody waits for it any more.
  aborted.catch(() => {});
  const used = bot.connected.then(() => use({ discord, pid: bot.pid, began }));
  used.catch(() => {});
  try {
    return await Promise.race([used, aborted]);
  } finally {
    await bot.end(signal?.aborted === true ? 'SIGKILL' : 'SIGTERM');
    await discord.close();
  }
}

export interface LaunchedBot {
  pid: number;
  /** Resolves when the bot says that it is connected; rejects with its last words where it ends instead. */
  connected: Promise<void>;
  /** Sends it a signal, and resolves when it is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** Starts the bot without waiting for anything. */
export function launch(place: BotPlace, { token, apiUrl, endpoint }: LocalDiscord): LaunchedBot {
  mkdirSync(place.cwd, { recursive: true });
  const main = join(place.root ?? projectRoot(), 'dist/src/main.js');
  const [command = process.execPath, ...given] = [...(place.through ?? []), process.execPath, main];
  const bot = spawn(command, given, {
    cwd: place.cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      DISCORD_TOKEN: token,
      DISCORD_API_URL: apiUrl,
      LIBRARY_DIR: place.folder,
      DATA_DIR: place.dataDir,
      // Not beside the index, which is kept from run to run and from one version to the next.
      STATE_DIR: join(place.cwd, 'state'),
      MEANING: place.meaning === true ? 'on' : 'off',
      ...(place.isLimited === true ? {} : UNLIMITED),
      ...(place.isHttp === true
        ? {
            INTERACTIONS: 'http',
            PORT: '0',
            HOST: '127.0.0.1',
            DRAIN_SECONDS: '0',
            DISCORD_PUBLIC_KEY: endpoint.publicKey,
          }
        : {}),
      ...place.variables,
    },
  });
  const kill = (): boolean => bot.kill('SIGKILL');
  process.once('exit', kill);
  bot.stderr?.setEncoding('utf8').on('data', (text: string) => place.onLog?.(text));
  const ended = new Promise<void>((resolve) => bot.once('close', () => resolve()));
  const isConnected = connected(bot).then((said) => {
    const port = /"port":(\d+),[^\n]*over HTTP/.exec(said)?.[1];
    if (port !== undefined) endpoint.set([`http://127.0.0.1:${port}/interactions`]);
  });
  // It may be ended before anybody waits for it.
  isConnected.catch(() => {});
  return {
    pid: bot.pid ?? 0,
    connected: isConnected,
    async end(signal) {
      bot.kill(signal);
      await ended;
      process.off('exit', kill);
    },
  };
}

/** Resolves to what the bot has said when it says that it is connected; rejects with its last words where it ends instead. */
function connected(bot: ChildProcess): Promise<string> {
  let stderr = '';
  return new Promise((resolve, reject) => {
    bot.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr = (stderr + text).slice(-2000);
      if (/"connected to Discord(?: over HTTP)?"/.test(stderr)) resolve(stderr);
    });
    bot.once('error', reject);
    bot.once('close', (code) => reject(new Error(`the bot ended with code ${code}: ${stderr.trim()}`)));
  });
}
