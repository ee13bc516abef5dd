// 24 hours of one middling server: its questions are really asked, of the library and within the limits, and only the time between them is
// made up.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { write } from '../../src/answer/index.ts';
import { parseConfig } from '../../src/config/index.ts';
import { find } from '../../src/finding/index.ts';
import { speak } from '../../src/language/index.ts';
import { openRateLimit } from '../../src/memory/index.ts';
import type { Shelf } from '../../src/shelf/index.ts';
import { ownMemory } from '../memory.ts';
import { percentile, seededRandom } from '../statistics.ts';
import { arrivalsOf, type Day } from './arrivals.ts';
import { serveAll } from './queue.ts';

export interface DayFigures {
  asked: number;
  /** What was found, by outcome. */
  outcomes: Readonly<Record<string, number>>;
  /** Whoever was told to wait, because they or all of the server asked for too much. */
  limited: number;
  turnedAway: number;
  /** Milliseconds of the thread an answer took on average, and what people waited for the thread and their answer. */
  cost: number;
  p50: number;
  p99: number;
  longest: number;
  /** Of the whole day the seconds of work. */
  busy: number;
  /** Resident bytes before and after. */
  before: number;
  after: number;
}

/** So many people there ask at all; some of them ask a lot. */
const PEOPLE = 200;

/** Asks all of a day. `questions` are asked again and again. */
export async function simulateDay(
  shelf: Shelf,
  questions: readonly string[],
  day: Day,
  seed = 1,
): Promise<DayFigures> {
  const random = seededRandom(seed);
  const times = arrivalsOf(day, random);
  let now = 0;
  const limit = openRateLimit(parseConfig({}).limits, () => now * 1000);
  const outcomes: Record<string, number> = {};
  const [answered, costs]: [number[], number[]] = [[], []];
  let limited = 0;
  const before = ownMemory().rss;
  for (const [index, at] of times.entries()) {
    now = at;
    // The squared one asks much, the others little.
    const person = String(Math.floor(PEOPLE * random() ** 2));
    if (limit.take('commands', { person, channel: 'general', guild: 'school' }).kind !== 'allowed') {
      limited += 1;
      continue;
    }
    const question = questions[Math.floor(random() * questions.length)] ?? 'memory';
    const began = process.cpuUsage();
    const found = await find(shelf, question);
    await write(found, speak());
    // The time of the processor: what else the machine does is no part of a day.
    const { user, system } = process.cpuUsage(began);
    costs.push((user + system) / 1e6);
    answered.push(at);
    outcomes[found.kind] = (outcomes[found.kind] ?? 0) + 1;
    if (index % 20 === 0) await nextTurn();
  }
  const served = serveAll(answered, (index) => costs[index] ?? 0);
  return {
    asked: times.length,
    outcomes,
    limited,
    turnedAway: served.turnedAway,
    cost: (1000 * costs.reduce((sum, cost) => sum + cost, 0)) / Math.max(1, costs.length),
    p50: 1000 * percentile(served.delays, 0.5),
    p99: 1000 * percentile(served.delays, 0.99),
    longest: 1000 * percentile(served.delays, 1),
    busy: served.busy,
    before,
    after: ownMemory().rss,
  };
}
