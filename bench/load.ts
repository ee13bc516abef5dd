// The whole bot under load: many students at once, through a local Discord's sockets.
import { setTimeout as sleep } from 'node:timers/promises';
import { speak } from '../src/language/index.ts';
import type { LocalDiscord, Seat } from '../src/playground/driver/index.ts';
import { type BotPlace, withBot } from './bot-process.ts';
import { reserveCore } from './one-core.ts';
import { isSearchedFor } from './questions.ts';
import { spread } from './statistics.ts';

/** People who ask at once, each again as soon as the reply is there, where the most that the bot can do is looked for. */
const CROWD = 32;
/** Asked before anything counts: compilers and caches warm up as in a bot that has run for a while. */
const WARM_UP = 500;
/** Interactions counted in each run. */
const COUNTED = 3000;
/** Arrivals a second where delays are measured; autocomplete is what each typed letter may ask for. */
const RATES = { ask: [100, 250, 500], autocomplete: [100, 250, 500] } as const;

/** What a bot that falls behind says. */
const BUSY = speak()('error.busy');

export interface Steady {
  /** Interactions a second that arrived. */
  rate: number;
  /** Milliseconds from when each was due to its reply, in order of arrival; of those that were answered. */
  delays: readonly number[];
  /** How many were told to come again instead. */
  turnedAway: number;
  /** The same delays of those who were told so. */
  turnedAwayDelays: readonly number[];
}

export interface KindOfLoad {
  /** Interactions a second with a crowd that always asks again. */
  most: number;
  steady: readonly Steady[];
}

export interface LoadFigures {
  crowd: number;
  /** Whether the bot had one core, with all its threads, and nobody else had it. */
  oneCore: boolean;
  ask: KindOfLoad;
  autocomplete: KindOfLoad;
}

export function measureLoad(place: BotPlace, all: readonly string[]): Promise<LoadFigures> {
  const questions = all.filter(isSearchedFor);
  const core = reserveCore();
  const measuring = withBot({ ...place, through: core?.through }, async ({ discord }) => {
    const people = peopleOf(discord);
    const typed = questions.map((question) => question.slice(0, 1000)).flatMap(beginnings);
    const ask = askAs(people, questions);
    const complete = async (number: number): Promise<boolean> => {
      const text = typed[number % typed.length] ?? 'mem';
      const choices = await seatOf(people, number).autocomplete('ask', 'question', text);
      // The text itself is always among them, where it shows anything.
      return choices.length > 0 || text.trim() === '';
    };
    return {
      crowd: CROWD,
      oneCore: core !== undefined,
      ask: await measureKind(ask, RATES.ask),
      autocomplete: await measureKind(complete, RATES.autocomplete),
    };
  });
  return measuring.finally(() => core?.release());
}

/** So many people ask in turns: of each the bot works on a few things at a time. */
const PEOPLE = 100;

/** All who ask, each in their seat. */
export function peopleOf(discord: LocalDiscord): readonly Seat[] {
  return Array.from({ length: PEOPLE }, (_, number) => discord.stranger(number).in('general'));
}

function seatOf(people: readonly Seat[], number: number): Seat {
  const seat = people[number % people.length];
  if (seat === undefined) throw new Error('nobody is there to ask');
  return seat;
}

/** Asks one question after the other, from the first on, each as the next person. */
export function askAs(people: readonly Seat[], questions: readonly string[]): Interact {
  return async (number) => {
    const question = questions[number % questions.length]?.slice(0, 1000) ?? 'memory';
    const { embeds, content } = await (await seatOf(people, number).slash('ask', { question })).reply();
    // An answer, an offer, and that there is neither are embeds; mere sentences come from a bot that has other worries.
    if (embeds.length === 0 && content !== BUSY) throw new Error(`a question was answered with "${content}"`);
    return embeds.length > 0;
  };
}

/** Resolves to whether there was an answer. */
export type Interact = (number: number) => Promise<boolean>;

async function measureKind(interact: Interact, rates: readonly number[]): Promise<KindOfLoad> {
  await crowd(interact, WARM_UP);
  const most = await crowd(interact, COUNTED);
  const steady: Steady[] = [];
  for (const rate of rates) steady.push(await arrive(interact, rate));
  return { most, steady };
}

/** Answers a second when everybody asks again at once. */
export async function crowd(interact: Interact, count: number): Promise<number> {
  let next = 0;
  let answered = 0;
  const began = performance.now();
  const person = async (): Promise<void> => {
    while (next < count) if (await interact(next++)) answered += 1;
  };
  await Promise.all(Array.from({ length: CROWD }, person));
  return (answered / (performance.now() - began)) * 1000;
}

/**
 * Delays at a rate that does not wait for replies, counted from when an interaction was due: a bot that falls behind must not
 * slow down what it is measured by ("coordinated omission", Gil Tene).
 */
export async function arrive(interact: Interact, rate: number, count = COUNTED): Promise<Steady> {
  const began = performance.now();
  const arrived: Promise<{ isAnswered: boolean; delay: number }>[] = [];
  while (arrived.length < count) {
    const due = began + (arrived.length * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 0) await sleep(wait);
    arrived.push(
      interact(arrived.length).then((isAnswered) => ({ isAnswered, delay: performance.now() - due })),
    );
  }
  const replies = await Promise.all(arrived);
  const delaysOf = (kind: boolean) =>
    replies.flatMap(({ isAnswered, delay }) => (isAnswered === kind ? [delay] : []));
  const [delays, turnedAwayDelays] = [delaysOf(true), delaysOf(false)];
  return { rate, delays, turnedAway: turnedAwayDelays.length, turnedAwayDelays };
}

/** A few of the texts that stand in the field while a question is typed. */
function beginnings(question: string): string[] {
  const letters = [...question].length;
  const ends = Array.from({ length: letters }, (_, end) => end + 1);
  return spread(ends, 4).map((end) => [...question].slice(0, end).join(''));
}
