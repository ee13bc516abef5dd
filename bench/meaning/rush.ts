// The bot in a rush: how many questions it answers, how late, and how many of them by words alone.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Seat } from '../../src/playground/driver/index.ts';
import { type BotPlace, withBot } from '../bot-process.ts';
import { arrive, askAs, crowd, peopleOf } from '../load.ts';
import { reserveCore } from '../one-core.ts';

/** Questions a second. */
export const RUSH = 600;

/** Questions that are asked, at most. */
const COUNTED = 1500;

/** Other questions that are asked before: compilers warm up as in a bot that has run for a while. */
export const WARM_UP = 500;

/** Milliseconds in which a bot that was just started warms up by itself. */
const SETTLING = 5000;

/** Discord waits so many milliseconds for a reply. */
const TOO_LATE = 3000;

export interface RushFigures {
  oneCore: boolean;
  /** Questions a second with a crowd that always asks again. */
  most: number;
  asked: number;
  /** Milliseconds until the reply, of those that were answered. */
  delays: readonly number[];
  /** How many were told to come again, and how many replies, these among them, came after more than 3 s. */
  turnedAway: number;
  tooLate: number;
  /** How many, the questions before the rush among them, were left to words for want of time; all that were answered, where there is no model. */
  byWords: number;
}

export async function measureRush(place: BotPlace, questions: readonly string[]): Promise<RushFigures> {
  const core = reserveCore();
  const asked = Math.min(COUNTED, questions.length);
  const others = questions.length > asked ? questions.slice(asked) : questions;
  const warmUp = async (people: readonly Seat[]): Promise<void> => {
    await sleep(SETTLING);
    await crowd(askAs(people, others), WARM_UP);
  };
  let log = '';
  const start = { ...place, through: core?.through };
  try {
    const most = await withBot(start, async ({ discord }) => {
      const people = peopleOf(discord);
      await warmUp(people);
      return crowd(askAs(people, questions), asked);
    });
    // A bot of its own, so that all that it tells of is this.
    const onLog = (text: string): void => {
      log += text;
    };
    const { delays, turnedAway, turnedAwayDelays } = await withBot(
      { ...start, onLog },
      async ({ discord }) => {
        const people = peopleOf(discord);
        await warmUp(people);
        return arrive(askAs(people, questions), RUSH, asked);
      },
    );
    const tooLate = [...delays, ...turnedAwayDelays].filter((delay) => delay > TOO_LATE).length;
    const byWords = place.meaning === true ? countByWords(log) : asked - turnedAway;
    return { oneCore: core !== undefined, most, asked, delays, turnedAway, tooLate, byWords };
  } finally {
    core?.release();
  }
}

/** The sum of all reports in a log; see `reportLoad`. */
export function countByWords(log: string): number {
  const reports = log.matchAll(/(\d+) of \d+ questions were answered by words alone/g);
  return [...reports].reduce((sum, [, count]) => sum + Number(count), 0);
}
