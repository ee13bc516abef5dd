// Who sends far too much, and how long everybody else waits meanwhile. What sends a flood shares the machine with the bot, so each flood is
// sent twice: to the bot, and so that it reaches nobody. All that differs is what the bot has to do with it.
import { setTimeout as sleep } from 'node:timers/promises';
import type { LocalDiscord } from '../../src/playground/driver/index.ts';
import { arrive, crowd, type Interact } from '../load.ts';
import { isSearchedFor } from '../questions.ts';
import { percentile } from '../statistics.ts';
import { FLOODS, type FloodName, isOfFlood } from './floods.ts';

/**
 * Everybody else: so many people, who ask so often a second, and so often in each round. They ask for a part of what the bot can do at most:
 * on a machine that has much else to do, as many as on an idle one would wait for each other.
 */
const OTHERS = { people: 100, rate: 25, part: 0.25, asked: 125 };

/** So often each flood is sent both ways, in turns: what else the machine has to do holds up both. */
const ROUNDS = 8;

export interface FloodFigures {
  name: FloodName;
  /** Milliseconds that everybody else waited, while the flood reached nobody and while it reached the bot. */
  calm: { p50: number; p99: number };
  flood: { p50: number; p99: number };
  /** How much was sent in the flood, and a second. */
  sent: number;
  rate: number;
  /** How many of everybody else's questions were not answered. */
  unanswered: { calm: number; flood: number };
  /** The most sentences about limits that one channel got in the run. */
  notes: number;
}

/** Measures some floods, one after the other. Of `all` questions those that the library is searched for are asked by everybody else. */
export async function measureFloods(
  discord: LocalDiscord,
  all: readonly string[],
  names: readonly FloodName[],
  onStep: (name: FloodName) => void,
): Promise<FloodFigures[]> {
  const questions = all.filter(isSearchedFor);
  const ask = async (number: number): Promise<boolean> => {
    const question = questions[number % questions.length] ?? 'memory';
    const person = discord.stranger(number % OTHERS.people).in('general');
    const handle = await person.slash('ask', { question: question.slice(0, 1000) });
    const shown = await handle.reply().catch(() => undefined);
    return shown !== undefined && shown.embeds.length > 0;
  };
  // What is only loaded for the first answers is not what is measured.
  await crowd(ask, OTHERS.asked);
  const rate = Math.max(1, Math.min(OTHERS.rate, OTHERS.part * (await crowd(ask, OTHERS.asked))));
  const figures: FloodFigures[] = [];
  for (const name of names) {
    onStep(name);
    const calm = emptyRound();
    const flood = emptyRound();
    for (let round = 0; round < ROUNDS; round += 1) {
      discord.faults.withhold(isOfFlood);
      add(calm, await sendFlood(discord, name, ask, rate));
      discord.faults.withhold();
      add(flood, await sendFlood(discord, name, ask, rate));
      // What is left of it is not there for the next one to suffer from: messages wait for up to twenty seconds.
      await settle(discord);
    }
    const { sent, milliseconds, notes, unanswered } = flood;
    figures.push({
      name,
      calm: summary(calm.delays),
      flood: summary(flood.delays),
      sent,
      rate: (sent / milliseconds) * 1000,
      unanswered: { calm: calm.unanswered, flood: unanswered },
      notes,
    });
  }
  return figures;
}

/** Whoever has asked Discord for nothing for so long has nothing left to do, in milliseconds. */
const SETTLED = 1000;

async function settle({ requests }: LocalDiscord): Promise<void> {
  for (let before = -1; before !== requests.length; ) {
    before = requests.length;
    await sleep(SETTLED);
  }
}

interface Round {
  delays: number[];
  unanswered: number;
  sent: number;
  milliseconds: number;
  notes: number;
}

function emptyRound(): Round {
  return { delays: [], unanswered: 0, sent: 0, milliseconds: 0, notes: 0 };
}

function add(all: Round, one: Round): void {
  all.delays.push(...one.delays);
  all.unanswered += one.unanswered;
  all.sent += one.sent;
  all.milliseconds += one.milliseconds;
  all.notes = Math.max(all.notes, one.notes);
}

/** Sends a flood while everybody else asks. */
async function sendFlood(
  discord: LocalDiscord,
  name: FloodName,
  ask: Interact,
  rate: number,
): Promise<Round> {
  const began = performance.now();
  const { stop, notes } = FLOODS[name](discord);
  const { delays, turnedAway } = await arrive(ask, rate, OTHERS.asked);
  const sent = await stop();
  const milliseconds = performance.now() - began;
  return { delays: [...delays], unanswered: turnedAway, sent, milliseconds, notes: notes() };
}

function summary(delays: readonly number[]) {
  return { p50: percentile(delays, 0.5), p99: percentile(delays, 0.99) };
}
