// The first response to an interaction, whose receipt may be lost although Discord has it.
import type { BaseInteraction } from 'discord.js';
import { classify } from '../errors/index.ts';
import { mayBeAnswered } from './earlier-run.ts';

/** An interaction that is answered with a message: whether it has its response, and whether that is a deferral. */
type Answerable = BaseInteraction & { replied: boolean; deferred: boolean };

/** Maximum number of times that Discord is asked to take a deferral, until it says whether it has it. */
const MAX_TRIES = 2;

/** Interactions with a deferral that may have arrived or not. */
const unsure = new WeakSet<Answerable>();

/**
 * Defers an answer. What Discord calls acknowledged already is so by an earlier try: each interaction is answered once, by this
 * process. Rejects where Discord refuses, where it is still not known whether the deferral arrived, and where another process may have
 * answered.
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
 * Gives the first response, and what Discord says to it: nothing where its receipt was lost. Where a deferral turns out to have
 * arrived instead, the interaction is `deferred` afterwards, and the response is still to be given. Rejects where another process may
 * have answered.
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

/** Whether somebody may be looking at "thinking…". */
export function isWaitedFor(interaction: Answerable): boolean {
  return !interaction.replied && (interaction.deferred || unsure.has(interaction));
}
