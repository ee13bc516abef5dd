// Who sends far too much, and how long everybody else waits meanwhile: each flood beside a calm time of the same run.
import type { LocalDiscord } from '../../src/playground/driver/index.ts';
import { arrive } from '../load.ts';
import { percentile } from '../statistics.ts';
import { FLOODS, type FloodName } from './floods.ts';

/** Everybody else: so many people, who ask so often a second, and so often in all. */
const OTHERS = { people: 100, rate: 25, asked: 250 };

export interface FloodFigures {
  name: FloodName;
  /** Milliseconds that everybody else waited, while it was calm and during the flood. */
  calm: { p50: number; p99: number };
  flood: { p50: number; p99: number };
  /** How much was sent in the flood, and a second. */
  sent: number;
  rate: number;
  /** How many of everybody else's questions were not answered. */
  unanswered: number;
  /** The most sentences about limits that one channel got in the run. */
  notes: number;
}

/** Measures one flood after the other. `questions` are asked by everybody else. */
export async function measureFloods(
  discord: LocalDiscord,
  questions: readonly string[],
  onStep: (name: FloodName) => void,
): Promise<FloodFigures[]> {
  const ask = async (number: number): Promise<boolean> => {
    const question = questions[number % questions.length] ?? 'memory';
    const person = discord.stranger(number % OTHERS.people).in('general');
    const handle = await person.slash('ask', { question: question.slice(0, 1000) });
    const shown = await handle.reply().catch(() => undefined);
    return shown !== undefined && shown.embeds.length > 0;
  };
  // What is only loaded for the first answers is not what is measured.
  await arrive(ask, OTHERS.rate, OTHERS.asked);
  const all: FloodFigures[] = [];
  for (const name of Object.keys(FLOODS) as FloodName[]) {
    onStep(name);
    const calm = await arrive(ask, OTHERS.rate, OTHERS.asked);
    const began = performance.now();
    const { stop, notes } = FLOODS[name](discord);
    const flood = await arrive(ask, OTHERS.rate, OTHERS.asked);
    const sent = await stop();
    const rate = (sent / (performance.now() - began)) * 1000;
    const unanswered = calm.turnedAway + flood.turnedAway;
    const delays = { calm: summary(calm.delays), flood: summary(flood.delays) };
    all.push({ name, ...delays, sent, rate, unanswered, notes: notes() });
    // What is left of it is not there for the next one to suffer from.
    await arrive(ask, OTHERS.rate, OTHERS.asked / 5);
  }
  return all;
}

function summary(delays: readonly number[]) {
  return { p50: percentile(delays, 0.5), p99: percentile(delays, 0.99) };
}
