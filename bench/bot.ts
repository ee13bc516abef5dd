// What the running bot takes: the time to its first reply, and memory.
import { setTimeout as sleep } from 'node:timers/promises';
import { type BotPlace, withBot } from './bot-process.ts';
import { memoryOf } from './memory.ts';
import { spread } from './statistics.ts';

const QUESTIONS = 50;
/** Memory counts as settled when it has kept still for so many looks, half a second apart, within a hundredth. */
const STILL = 6;
const MOST_LOOKS = 120;

export interface BotInput extends BotPlace {
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

export function measureBot({ questions, ...place }: BotInput): Promise<BotFigures> {
  return withBot(place, async ({ discord, pid, began }) => {
    const student = discord.as('student').in('general');
    const ask = async (question: string): Promise<void> => {
      await (await student.slash('ask', { question: question.slice(0, 1000) })).reply();
    };
    const asked = spread(questions, QUESTIONS);
    await ask(asked[0] ?? 'memory');
    const firstReply = performance.now() - began;
    const { rss, peak } = await settledMemory(pid);
    for (const question of asked) await ask(question);
    const later = await settledMemory(pid);
    return { firstReply, rss, peak, questions: asked.length, rssLater: later.rss };
  });
}

/** The process's memory when it no longer changes: after its start the bot still compares the folder with its index. */
async function settledMemory(pid: number): Promise<{ rss: number; peak: number }> {
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
