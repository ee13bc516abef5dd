// Posts the weekly digest of each server to its channel for unanswered questions.
import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import { startOfWeek, weekOf } from '../../calendar.ts';
import { type Draw, writeDigest } from '../../conversation/index.ts';
import type { Searchable } from '../../finding/index.ts';
import { speak } from '../../language/index.ts';
import type { Memory } from '../../memory/index.ts';
import { classify, report } from '../errors/index.ts';
import { commandIdsOf, postOnce } from '../sending/index.ts';

/** Milliseconds from one check for due digests to the next, and from the start to the first one. */
const INTERVAL = 15 * 60_000;
const FIRST_DELAY = 30_000;

/** When digests are due, in milliseconds since the start of Monday in UTC. Later ones would be out of date. */
const DUE = { from: 8 * 3_600_000, to: 72 * 3_600_000 };

export interface DigestOptions {
  memory: Pick<Memory, 'settings' | 'activity' | 'unanswered' | 'digests'>;
  /** What people of a server read; undefined while the library is being read. */
  shelfOf(guild: string): Promise<Pick<Searchable, 'library'> | undefined>;
  /** The language of a server as Discord tells it. */
  languageOf(guild: string): string | undefined;
  draw: Draw;
  log: Logger;
  ended: AbortSignal;
}

export interface DigestClock {
  /** Writes the digests that are due at a moment in milliseconds. */
  tick(now: number): Promise<void>;
  /** Begins no digest any more, and resolves when what was begun is done. */
  stop(): Promise<void>;
}

/** Begins to look for digests that are due. Of several processes one writes each. */
export function openDigestClock(client: Client, options: DigestOptions): DigestClock {
  const { memory, shelfOf, languageOf, draw, log, ended } = options;
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();
  let isStopped = false;

  async function tick(now: number): Promise<void> {
    const sinceMonday = now - startOfWeek(now);
    if (sinceMonday < DUE.from || sinceMonday > DUE.to) return;
    for (const [guild, channel] of await memory.settings.questionsChannels()) {
      if (isStopped) return;
      try {
        await write(guild, channel, now);
      } catch (error) {
        report(log, error, { guild }, 'a digest could not be written');
      }
    }
  }

  async function write(guild: string, channel: string, now: number): Promise<void> {
    const shelf = await shelfOf(guild);
    const week = weekOf(now);
    if (shelf === undefined || !(await memory.digests.take(guild, week, now))) return;
    const say = speak(memory.settings.languageOf(guild) ?? languageOf(guild), commandIdsOf(client));
    // The digest covers the week before the current one, even if it is posted late.
    const message = await writeDigest({ guild, memory, shelf }, startOfWeek(now), say);
    if (message === 'nothing') return memory.digests.noteSent(guild, week);
    if (message === undefined) return memory.digests.giveBack(guild, week);
    try {
      // A nonce has at most 25 characters: ids have up to 20 and weeks four.
      await postOnce(client, { channel, nonce: `${guild}-${week}` }, await draw(message), ended);
    } catch (error) {
      // A channel that is gone, or where the bot may not write, is not tried again this week.
      const { kind } = classify(error);
      const isLost = kind === 'gone' || kind === 'forbidden';
      await memory.digests[isLost ? 'noteSent' : 'giveBack'](guild, week);
      throw error;
    }
    await memory.digests.noteSent(guild, week);
  }

  function schedule(delay: number): void {
    if (isStopped) return;
    timer = setTimeout(() => {
      working = tick(Date.now()).catch((error: unknown) => {
        report(log, error, {}, 'digests could not be written');
      });
      void working.finally(() => schedule(INTERVAL));
    }, delay).unref();
  }
  schedule(FIRST_DELAY);

  return {
    tick,
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await working;
    },
  };
}
