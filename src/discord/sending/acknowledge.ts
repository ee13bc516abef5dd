// First responses to interactions whose acknowledgement by Discord may be lost on the way back.
import type { BaseInteraction } from 'discord.js';
import { classify } from '../errors/index.ts';
import { mayBeAnswered } from './earlier-run.ts';

/** An interaction that can be responded to, with discord.js's flags for a response and for a deferral. */
type Answerable = BaseInteraction & { replied: boolean; deferred: boolean };

/** Maximum number of tries of a deferral without an answer of Discord. */
const MAX_TRIES = 2;

/** Interactions whose deferral may or may not have arrived. */
const unsure = new WeakSet<Answerable>();

/**
 * Defers the answer to an interaction. If Discord says that it is acknowledged already, an earlier try has arrived, since no other process
 * answers it. Rejects if Discord refuses, if it is still unknown whether the deferral arrived, and if another process may have answered.
 */
export async function acknowledge(interaction: Answerable, defer: () => Promise<unknown>): Promise<void> {
  for (let left = MAX_TRIES; !interaction.deferred; left -= 1) {
    try {
      await defer();
    } catch (error) {
      const { kind } = classify(error);
      if (kind === 'acknowledged' && !mayBeAnswered(interaction)) {
        interaction.deferred = true;
        continue;
      }
      if (kind !== 'network') throw error;
      unsure.add(interaction);
      if (left <= 1) throw error;
    }
  }
}

/**
 * Sends the first response, and returns Discord's answer; undefined if that was lost although the response has arrived. If instead an earlier
 * deferral turns out to have arrived, the interaction is `deferred` afterwards, and the response must be sent as a follow-up. Rejects if
 * another process may have answered.
 */
export async function respondFirst<T>(
  interaction: Answerable,
  respond: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await respond();
  } catch (error) {
    if (classify(error).kind !== 'acknowledged' || mayBeAnswered(interaction)) throw error;
    if (unsure.has(interaction)) interaction.deferred = true;
    else interaction.replied = true;
    return undefined;
  }
}

/** Whether the person may be seeing "thinking…". */
export function isWaitedFor(interaction: Answerable): boolean {
  return !interaction.replied && (interaction.deferred || unsure.has(interaction));
}
