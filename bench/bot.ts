// The real bot, as a process of its own, logged in to a local Discord and asked by a student.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startDiscord } from '../src/playground/index.ts';
import { projectRoot } from '../src/root.ts';
import { memoryOf } from './memory.ts';
import { spread } from './statistics.ts';

/** How long the bot may take to come up, in milliseconds. */
const PATIENCE = 120_000;
const QUESTIONS = 50;
/** Memory counts as settled when it has kept still for so many looks, half a second apart, within a hundredth. */
const STILL = 6;
const MOST_LOOKS = 120;

export interface BotInput {
  folder: string;
  /** Where the saved index lies. */
  dataDir: string;
  /** An empty folder for the process to run in. */
  cwd: string;
  questions: readonly string[];
}

/** Times in milliseconds from the start of the process, memory in bytes; memory is NaN where the system does not tell it. */
export interface BotFigures {
  firstReply: number;
  /** Resident once the start is over. */
  rss: number;
  /** The most that was resident up to then. */
  peak: number;
  /** Resident after this many questions. */
  questions: number;
  rssLater: number;
}

export async function measureBot({ folder, dataDir, cwd, questions }: BotInput): Promise<BotFigures> {
  const discord = await startDiscord({ respondWithin: PATIENCE, patience: PATIENCE });
  mkdirSync(cwd, { recursive: true });
  const began = performance.now();
  const bot = spawn(process.execPath, [join(projectRoot(), 'dist/src/main.js')], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      LIBRARY_DIR: folder,
      DATA_DIR: dataDir,
    },
  });
  const kill = (): boolean => bot.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<void>((resolve) => bot.once('close', () => resolve()));
  try {
    await connected(bot);
    const student = discord.as('student').in('general');
    const ask = async (question: string): Promise<void> => {
      await (await student.slash('ask', { question: question.slice(0, 1000) })).reply();
    };
    const asked = spread(questions, QUESTIONS);
    await ask(asked[0] ?? 'memory');
    const firstReply = performance.now() - began;
    const { rss, peak } = await settledMemory(bot);
    for (const question of asked) await ask(question);
    const later = await settledMemory(bot);
    return { firstReply, rss, peak, questions: asked.length, rssLater: later.rss };
  } finally {
    bot.kill('SIGTERM');
    await ended;
    process.off('exit', kill);
    await discord.close();
  }
}

/** Resolves when the bot says that it is connected; rejects with its last words where it ends instead. */
function connected(bot: ChildProcess): Promise<void> {
  let stderr = '';
  return new Promise((resolve, reject) => {
    bot.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr = (stderr + text).slice(-2000);
      if (stderr.includes('connected to Discord')) resolve();
    });
    bot.once('error', reject);
    bot.once('close', (code) => reject(new Error(`the bot ended with code ${code}: ${stderr.trim()}`)));
  });
}

/** The process's memory when it no longer changes: after its start the bot still compares the folder with its index. */
async function settledMemory({ pid = 0 }: ChildProcess): Promise<{ rss: number; peak: number }> {
  let before = Number.NaN;
  let still = 0;
  for (let look = 0; look < MOST_LOOKS && still < STILL; look += 1) {
    await sleep(500);
    const rss = memoryOf(pid)?.rss ?? 0;
    still = Math.abs(rss - before) <= before / 100 ? still + 1 : 0;
    before = rss;
  }
  return memoryOf(pid) ?? { rss: Number.NaN, peak: Number.NaN };
}
