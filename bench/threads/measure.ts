// The same questions of a bot with one thread that answers and of bots with several, in one run: how many `/ask`s a second they carry, and what
// one costs the thread that is connected to Discord, which nobody can help.
import { readFileSync } from 'node:fs';
import { type BotPlace, withBot } from '../bot-process.ts';
import { askAs, crowd, type Interact, peopleOf } from '../load.ts';
import { memoryOf } from '../memory.ts';
import { processorTimeOf } from '../processor.ts';
import { takeTurns } from '../take-turns.ts';

/** Threads that answer; where it is one, the thread that is connected. */
export const COUNTS = [1, 2, 3] as const;

export interface ThreadFigures {
  threads: number;
  /** `/ask`s a second, with a crowd that always asks again. */
  rate: number;
  /** Milliseconds of a processor that one takes, in all threads and in the one that is connected. */
  cost: number;
  connected: number;
  /** Resident memory in bytes, at the end. */
  memory: number;
}

/** Asked of each bot before anything counts. */
const WARM_UP = 300;
/** Asked of one bot, before it is the next one's turn. */
const TURN = 100;
const COUNTED = 1200;

interface Opened {
  threads: number;
  pid: number;
  ask: Interact;
}

/** Measures bots side by side. They take turns, so that what else the machine does befalls all of them. */
export function measureThreads(place: BotPlace, questions: readonly string[]): Promise<ThreadFigures[]> {
  const open = (bots: readonly Opened[]): Promise<ThreadFigures[]> => {
    const threads = COUNTS[bots.length];
    if (threads === undefined) return measureCosts(bots);
    return withBot({ ...place, variables: { ANSWER_THREADS: String(threads) } }, ({ discord, pid }) =>
      open([...bots, { threads, pid, ask: askAs(peopleOf(discord), questions) }]),
    );
  };
  return open([]);
}

async function measureCosts(bots: readonly Opened[]): Promise<ThreadFigures[]> {
  for (const { ask } of bots) await crowd(ask, WARM_UP);
  const sums = bots.map((bot) => ({ bot, seconds: 0, cost: 0, connected: 0 }));
  await takeTurns(sums, { count: COUNTED, turn: TURN }, async (sum, from, asked) => {
    const { pid, ask } = sum.bot;
    const [cost, connected, since] = [processorTimeOf(pid), mainThreadTimeOf(pid), performance.now()];
    // Where there are enough of them, nobody has asked these before.
    await crowd((number) => ask(WARM_UP + from + number), asked);
    sum.seconds += (performance.now() - since) / 1000;
    sum.cost += processorTimeOf(pid) - cost;
    sum.connected += mainThreadTimeOf(pid) - connected;
  });
  return sums.map(({ bot: { threads, pid }, seconds, cost, connected }) => ({
    threads,
    rate: COUNTED / seconds,
    cost: cost / COUNTED,
    connected: connected / COUNTED,
    memory: memoryOf(pid)?.rss ?? Number.NaN,
  }));
}

/** Milliseconds that the first thread of a process has worked: it has the number of the process. NaN where the system does not tell. */
function mainThreadTimeOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return Number.NaN;
  }
}
