// Many people and many faults at once, from a seed: all that they do is answered or told, once, and nothing is lost.

import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { seededRandom } from '../../../bench/statistics.ts';
import { type BotProcess, launchBot, openDiscord } from '../bot.ts';
import { makeFolder, manyPages } from '../folder.ts';
import type { Ended } from '../process.ts';
import { expectGoodManners } from '../shown.ts';
import { ACTS, type Deed } from './acts.ts';
import { FAULTS, RARE, type Victim } from './faults.ts';
import { judge, judgeMentions } from './judge.ts';
import { watchReplies } from './replies.ts';

export interface Storm {
  seed: number;
  /** How much is done. */
  interactions: number;
  /** One of so many interactions comes with a fault, and one of so many faults takes a while. */
  every?: { fault: number; rare: number };
  /** Milliseconds after which whoever has no answer has none because of a loss, however busy the machine is. */
  patience?: number;
}

/** What was done in a storm and went wrong on purpose. */
export interface Weather {
  faults: number;
  restarts: number;
}

/** Everything that is left out is in the log. */
const VARIABLES = { LOG_LEVEL: 'debug' };

const EVERY = { fault: 20, rare: 12 };
/** So many people at most wait for an answer. */
const AT_ONCE = 16;
const PEOPLE = 20;
/** How often is looked whether all is calm, in milliseconds. */
const GLANCE = 50;
const PLACES = ['general', 'biology', 'chemistry'] as const;

/** How much of the log is shown where something is wrong, in characters; all of it is written to a file. */
const LOG_SHOWN = 4000;
const LOG_FILE = join(tmpdir(), 'cribsheet-storm.log');

/** Lets a storm pass, and expects that nothing is wrong after it. `onStep` is told how much is done. */
export async function expectNothingLost(
  { seed, interactions, every = EVERY, patience = 150_000 }: Storm,
  onStep: (done: number) => void = () => {},
): Promise<Weather> {
  const random = seededRandom(seed);
  const any = (below: number) => Math.floor(random() * below);
  const discord = await openDiscord({
    respondWithin: patience,
    patience: patience * 1.2,
    heartbeatInterval: 1000,
  });
  const { victim, settle, expectAlive, stop, log, restarts } = await openVictim(discord);
  const replied = watchReplies(discord);

  const deeds: Deed[] = [];
  const underWay = new Set<Promise<void>>();
  let faults = 0;
  for (let number = 0; number < interactions; number += 1) {
    if (number % every.fault === 0) {
      faults += 1;
      const isRare = faults % every.rare === 0;
      const kinds = Object.values(isRare ? RARE : FAULTS);
      const fault = kinds[isRare ? (faults / every.rare) % kinds.length : any(kinds.length)];
      while (isRare && !victim.isCalm()) await sleep(GLANCE);
      await fault?.(victim, any(1000));
      onStep(number);
    }
    const seat = discord.stranger(any(PEOPLE)).in(PLACES[any(PLACES.length)] ?? 'general');
    const [name, act] = ACTS[any(ACTS.length)] ?? ACTS[0];
    const doing = act(seat, replied).then(
      (deed) => void deeds.push(deed),
      (error: unknown) => void deeds.push({ what: `${name} could not be done: ${error}`, isAnswered: false }),
    );
    const done = doing.finally(() => underWay.delete(done));
    underWay.add(done);
    while (underWay.size >= AT_ONCE) {
      expectAlive();
      await Promise.race([...underWay, sleep(1000)]);
    }
  }
  await settle();
  expectAlive();
  await Promise.all(underWay);
  // What comes twice may come late.
  await sleep(500);

  const wrong = [...deeds.flatMap(judge), ...judgeMentions(discord, PLACES, deeds, log())];
  if (wrong.length > 0) writeFileSync(LOG_FILE, log());
  const about = `seed ${seed}, ${interactions} interactions; the log is in ${LOG_FILE}`;
  expect(wrong, `${about}\n${log().slice(-LOG_SHOWN)}`).toEqual([]);
  expect(deeds).toHaveLength(interactions);
  expect(log()).not.toMatch(/"kind":"bug"|"level":60/);
  expectGoodManners(discord);
  expect((await stop()).code).toBe(0);
  return { faults, restarts: restarts() };
}

/** Waits until a bot says that it is connected, however long a busy machine takes. Rejects with its last words where it ends instead. */
async function isConnected(bot: BotProcess): Promise<void> {
  let ended: Ended | undefined;
  void bot.ended.then((words) => {
    ended = words;
  });
  while (!bot.stderr().includes('"connected to Discord"')) {
    if (ended !== undefined)
      throw new Error(`the bot ended with code ${ended.code} before it was connected:\n${ended.stderr}`);
    await sleep(GLANCE);
  }
}

/** A bot that is ended and started again, over a library that is moved. */
async function openVictim(discord: Victim['discord']) {
  const libraryDir = makeFolder(manyPages());
  const dataDir = makeFolder();
  const all: BotProcess[] = [];
  const start = async (): Promise<BotProcess> => {
    const started = launchBot(discord, { libraryDir, dataDir, variables: VARIABLES });
    all.push(started);
    await isConnected(started);
    return started;
  };
  let bot = await start();
  let restarting: Promise<void> | undefined;
  const delayed = new Map<NodeJS.Timeout, () => void>();
  const log = (): string => all.map((one) => one.stderr()).join('');
  let failed: unknown;
  const watchEnd = ({ ended }: BotProcess): void =>
    void ended.then(({ code }) => {
      if (restarting === undefined && !isOver)
        failed ??= new Error(`the bot ended by itself, with code ${code}`);
    });
  watchEnd(bot);
  let isOver = false;
  const restart = async (signal: NodeJS.Signals): Promise<void> => {
    bot.child.kill(signal);
    await bot.ended;
    bot = await start();
    watchEnd(bot);
    restarting = undefined;
  };
  const victim: Victim = {
    discord,
    libraryDir,
    dataDir,
    // A library that is away is not there for the next start either.
    isCalm: () => restarting === undefined && delayed.size === 0,
    restart(signal) {
      restarting ??= restart(signal).catch((error: unknown) => {
        failed ??= error;
      });
    },
    later(milliseconds, work) {
      const timer = setTimeout(() => {
        delayed.delete(timer);
        work();
      }, milliseconds);
      delayed.set(timer, work);
    },
  };
  return {
    victim,
    /** Ends what goes wrong for a while. */
    async settle(): Promise<void> {
      for (const [timer, work] of delayed) {
        clearTimeout(timer);
        work();
      }
      await restarting;
    },
    /** Throws where the bot is not there any more: nobody need be waited for then. */
    expectAlive(): void {
      if (failed === undefined) return;
      writeFileSync(LOG_FILE, log());
      throw new Error(`${failed}; the log is in ${LOG_FILE}`, { cause: failed });
    },
    stop() {
      isOver = true;
      return bot.stop();
    },
    log,
    restarts: () => all.length - 1,
  };
}
