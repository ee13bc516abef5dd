// Posts questions of the day and sends reminders at their hours. With several processes each is done once, by the one that takes its lease.
import { type Client, Routes } from 'discord.js';
import type { Logger } from 'pino';
import type { Database } from '../../database/index.ts';
import { type Say, speak } from '../../language/index.ts';
import type { Library } from '../../library/index.ts';
import {
  type DueDaily,
  type DueReminder,
  drawQuestions,
  noteAsked,
  type QuizQuestion,
  renderDaily,
  renderDailySolution,
  stopDaily,
  stopReminder,
  takeDailies,
  takeReminders,
} from '../../study/index.ts';
import { classify, report } from '../errors/index.ts';
import { openDirect } from '../replies/index.ts';
import { commandIdsOf, postOnce, requestOf } from '../sending/index.ts';

/** Milliseconds from one check to the next. */
const INTERVAL = 30_000;

export interface PlanClock {
  /** Does what is due, and resolves when that is done. */
  tick(): Promise<void>;
  /** Stops the clock, and resolves when work in progress is done. */
  stop(): Promise<void>;
}

export interface PlanClockOptions {
  database: Database;
  /** The library of a server, with the pages written there; undefined while it is being read. */
  libraryOf(guild: string): Promise<Library | undefined>;
  log: Logger;
  ended: AbortSignal;
  now?: () => number;
}

/** Starts the clock. */
export function openPlanClock(
  client: Client,
  { database, libraryOf, log, ended, now = Date.now }: PlanClockOptions,
): PlanClock {
  let working: Promise<void> = Promise.resolve();
  const timer = setInterval(() => void tick(), INTERVAL).unref();

  function tick(): Promise<void> {
    working = working.then(work).catch((error: unknown) => {
      report(log, error, {}, 'what was planned could not be done');
    });
    return working;
  }

  async function work(): Promise<void> {
    const dailies = await takeDailies(database, now());
    if (dailies.kind === 'done') for (const daily of dailies.value) await ask(daily);
    const reminders = await takeReminders(database, now());
    if (reminders.kind === 'done') for (const reminder of reminders.value) await remind(reminder);
  }

  const voice = (language: string): Say => speak(language, commandIdsOf(client));

  async function ask(daily: DueDaily): Promise<void> {
    const { guild, channel, day, subject, language, before } = daily;
    const library = await libraryOf(guild);
    if (library === undefined) return;
    const say = voice(language);
    // With this seed each process draws the same question.
    const seed = `${guild} ${day}`;
    const drawing = {
      subject: subject === '' ? undefined : subject,
      count: 2,
      kind: 'choices',
      seed,
      say,
    } as const;
    const drawn = await drawQuestions(library, drawing);
    // From a subject with few cards questions repeat, but not on two days in a row.
    const isNew = ({ page, text }: QuizQuestion) =>
      page !== before?.question.page || text !== before.question.text;
    const question = drawn.find(isNew) ?? drawn[0];
    if (question === undefined) return;
    try {
      const message = renderDaily({ day, question }, before, say);
      const nonce = `${BigInt(guild).toString(36)}-${day}`;
      const id = await postOnce(client, { channel, nonce }, { message }, ended);
      await noteAsked(database, daily, { message: id, question }, now());
      if (before !== undefined) await closeQuestion(before, say);
    } catch (error) {
      const { kind } = classify(error);
      if (kind === 'gone' || kind === 'forbidden') await stopDaily(database, guild);
      report(log, error, { guild }, 'the question of the day could not be asked');
    }
  }

  /** Replaces the question from before by its solution. A failure is only logged. */
  async function closeQuestion(before: NonNullable<DueDaily['before']>, say: Say): Promise<void> {
    const route = Routes.channelMessage(before.channel, before.message);
    await client.rest
      .patch(route, requestOf({ message: renderDailySolution(before, say) }))
      .catch((error: unknown) => report(log, error, {}, 'a question of the day could not be closed'));
  }

  async function remind({ person, due, language }: DueReminder): Promise<void> {
    const say = voice(language);
    try {
      const channel = await openDirect(client, person);
      const nonce = `${BigInt(person).toString(36)}-${Math.floor(now() / 60_000).toString(36)}`;
      const rows = [
        [{ type: 'button', label: say('cards.remindStop'), action: { kind: 'stopReminders' } }] as const,
      ].map((row) => [...row]);
      const message = { content: say('cards.reminder', { count: due }), embeds: [], rows };
      await postOnce(client, { channel, nonce }, { message }, ended);
    } catch (error) {
      // Somebody with closed direct messages cannot be reminded.
      const { kind } = classify(error);
      if (kind === 'gone' || kind === 'forbidden') await stopReminder(database, person);
      report(log, error, {}, 'somebody could not be reminded');
    }
  }

  return {
    tick,
    async stop() {
      clearInterval(timer);
      await working;
    },
  };
}
