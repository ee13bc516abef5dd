// Many people and many faults at once, from a seed: all that they do is answered or told, once, and nothing is lost.
//
// STORM=400 in the environment sets how much is done, a twentieth of which goes wrong; STORM_SEED repeats a storm.

import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { seededRandom } from '../../../bench/statistics.ts';
import { speak } from '../../../src/language/index.ts';
import type { LocalDiscord, RecordedRequest, ShownMessage } from '../../../src/playground/driver/index.ts';
import { type BotProcess, openDiscord, startBot } from '../bot.ts';
import { makeFolder, manyPages } from '../folder.ts';
import { expectGoodManners, textOf } from '../shown.ts';
import { ACTS, type Deed } from './acts.ts';
import { FAULTS, RARE, type Victim } from './faults.ts';

const INTERACTIONS = Number(process.env['STORM'] ?? 20_000);
const SEED = Number(process.env['STORM_SEED'] ?? Date.now() % 1_000_000);
/** One of so many acts comes with a fault, and every so many faults with one that takes a while. */
const EVERY = { fault: 20, rare: 4 };
/** So many people at most wait for an answer. */
const AT_ONCE = 24;
const PEOPLE = 20;
const PLACES = ['general', 'biology', 'chemistry'] as const;

const TELLING = ['error.sorry', 'error.busy'] as const;

/** What is said where no answer can be given: it went wrong, or too many ask at once. */
const TOLD = new RegExp(`^(?:${TELLING.map((key) => speak()(key)).join('|')})`);

test(`everybody is answered or told, once (seed ${SEED})`, { timeout: 60 * 60_000 }, async () => {
  const random = seededRandom(SEED);
  const any = (below: number) => Math.floor(random() * below);
  const libraryDir = makeFolder(manyPages());
  const discord = await openDiscord({ respondWithin: 60_000, patience: 90_000, heartbeatInterval: 1000 });
  let bot = await startBot(discord, { libraryDir });
  const { dataDir } = bot;
  const logs: BotProcess[] = [bot];
  let restarting: Promise<void> | undefined;
  const delayed = new Map<NodeJS.Timeout, () => void>();
  const replied = watchReplies(discord);
  const victim: Victim = {
    discord,
    libraryDir,
    dataDir,
    restart: (signal) => {
      restarting ??= (async () => {
        bot.child.kill(signal);
        await bot.ended;
        bot = await startBot(discord, { libraryDir, dataDir });
        logs.push(bot);
        restarting = undefined;
      })();
      return restarting;
    },
    later(milliseconds, work) {
      const timer = setTimeout(() => {
        delayed.delete(timer);
        work();
      }, milliseconds);
      delayed.set(timer, work);
    },
  };

  const deeds: Deed[] = [];
  const underWay = new Set<Promise<void>>();
  let faults = 0;
  for (let number = 0; number < INTERACTIONS; number += 1) {
    if (number % EVERY.fault === 0) {
      faults += 1;
      const isRare = faults % EVERY.rare === 0;
      const kinds = Object.values(isRare ? RARE : FAULTS);
      const fault = kinds[isRare ? (faults / EVERY.rare) % kinds.length : any(kinds.length)];
      // A library that is away is not there for the next start either.
      if (!isRare || delayed.size === 0) void fault?.(victim, any(1000));
    }
    const seat = discord.stranger(any(PEOPLE)).in(PLACES[any(PLACES.length)] ?? 'general');
    const [, act] = ACTS[any(ACTS.length)] ?? ACTS[0]!;
    const doing = act(seat, replied).then(
      (deed) => void deeds.push(deed),
      (error: unknown) =>
        void deeds.push({ what: `could not act: ${error}`, seat, expected: /$^/, isAnswered: false }),
    );
    const done = doing.finally(() => underWay.delete(done));
    underWay.add(done);
    while (underWay.size >= AT_ONCE) await Promise.race(underWay);
  }
  for (const [timer, work] of delayed) {
    clearTimeout(timer);
    work();
  }
  await restarting;
  await Promise.all(underWay);
  // What comes twice may come late.
  await sleep(500);

  const wrong = [...deeds.flatMap(judge), ...judgeMentions(discord, deeds)];
  const log = () => logs.map((one) => one.stderr()).join('');
  expect(wrong, `STORM=${INTERACTIONS} STORM_SEED=${SEED}\n${log().slice(-4000)}`).toEqual([]);
  expect(deeds).toHaveLength(INTERACTIONS);
  expect(log()).not.toMatch(/"kind":"bug"|"level":60/);
  expectGoodManners(discord);
  expect((await bot.stop()).code).toBe(0);
  console.info(`storm of ${INTERACTIONS} with ${faults} faults, ${logs.length - 1} restarts: seed ${SEED}`);
});

/** What is wrong with what came of a deed. */
function judge({ what, handle, expected, isAnswered }: Deed): string[] {
  if (isAnswered !== undefined) return isAnswered ? [] : [`${what}: no answer`];
  if (handle === undefined) return [];
  const texts = handle.answers().map(textOf);
  if (texts.length === 0) return [`${what} (${handle.id}): no answer, ${handle.state}`];
  const answers = texts.filter((text) => !TOLD.test(text));
  if (answers.length > 1) return [`${what} (${handle.id}): answered ${answers.length} times`];
  return answers.every((text) => expected.test(text))
    ? []
    : [`${what} (${handle.id}): ${answers[0]?.slice(0, 200)}`];
}

/** The same for mentions: each has one reply. */
function judgeMentions(discord: LocalDiscord, deeds: readonly Deed[]): string[] {
  const replies = new Map<string, number>();
  for (const place of PLACES)
    for (const { api } of discord.as('moderator').in(place).messages()) {
      const asked = api.message_reference?.message_id;
      if (asked !== undefined && api.author.bot) replies.set(asked, (replies.get(asked) ?? 0) + 1);
    }
  return deeds.flatMap(({ message }) => {
    const count = message === undefined ? 1 : (replies.get(message.id) ?? 0);
    return count === 1 ? [] : [`mention ${message?.id}: ${count} replies`];
  });
}

/** Gives what waits until a message has a reply, or nobody expects one any longer. */
function watchReplies(discord: LocalDiscord): (message: ShownMessage) => Promise<void> {
  const answered = new Set<string>();
  /** Requests that have no answer yet, some of which never have one. */
  let open: RecordedRequest[] = [];
  let read = 0;
  discord.onChange(() => {
    const posts = discord.requests
      .slice(read)
      .filter(({ method, path }) => method === 'POST' && path.startsWith('/channels/'));
    read = discord.requests.length;
    const all = [...open, ...posts];
    for (const { status, body } of all) {
      const { message_reference: about } = (body ?? {}) as { message_reference?: { message_id: string } };
      if (status === 200 && about !== undefined) answered.add(about.message_id);
    }
    open = all.filter(({ status }) => status === undefined);
  });
  return async ({ id }) => {
    await discord.until(() => answered.has(id) || undefined, 'the reply to a mention').catch(() => {});
  };
}
