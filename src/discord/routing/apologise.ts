// What is left to do when an interaction could not be answered as it should be.
import type { Interaction } from 'discord.js';
import { waitFor } from '../../waiting.ts';
import { classify, report } from '../errors/index.ts';
import type { WorkOutcome } from '../observer.ts';
import { isWaitedFor, type Surroundings, tell, voiceFor } from '../sending/index.ts';

/**
 * Milliseconds before each try to apologise. Whoever looks at "thinking…" does so for fifteen minutes; nobody else is waited
 * for after the first try.
 */
const PAUSES = [0, 2000, 10_000];

/** Does what is left to do about an interaction that failed, and tells what came of it. */
export async function settleFailed(
  interaction: Interaction,
  error: unknown,
  log: Surroundings['log'],
  ended: AbortSignal,
): Promise<WorkOutcome> {
  const { kind } = classify(error);
  // Of the first responses only choices come here: those that Discord has are good.
  if (kind === 'acknowledged') return 'done';
  const { id, createdTimestamp } = interaction;
  if (kind === 'expired') {
    log.warn({ interaction: id, age: Date.now() - createdTimestamp }, 'a reply came too late');
    return 'expired';
  }
  report(log, error, { interaction: id }, 'an interaction failed');
  await apologise(interaction, log, ended);
  return 'failed';
}

async function apologise(
  interaction: Interaction,
  log: Surroundings['log'],
  ended: AbortSignal,
): Promise<void> {
  for (const pause of PAUSES) {
    if (!(await waitFor(pause, ended))) return;
    try {
      if (!interaction.isAutocomplete()) await tell(interaction, voiceFor(interaction)('error.sorry'));
      else if (!interaction.responded) await interaction.respond([]);
      return;
    } catch (error) {
      const { kind } = report(log, error, { interaction: interaction.id }, 'the apology could not be sent');
      if (kind === 'expired' || !interaction.isRepliable() || !isWaitedFor(interaction)) return;
    }
  }
}
