// Handles interactions whose answer has failed: logs why, and apologises to the person if that is possible.
import type { Interaction } from 'discord.js';
import { waitFor } from '../../waiting.ts';
import { classify, report } from '../errors/index.ts';
import type { WorkOutcome } from '../observer.ts';
import { isWaitedFor, type Surroundings, tell, voiceFor } from '../sending/index.ts';

/** Milliseconds before each try to apologise. Only a person who sees "thinking…", which lasts fifteen minutes, is worth a second try. */
const PAUSES = [0, 2000, 10_000];

/** Handles a failed interaction and returns its outcome. Never rejects. */
export async function settleFailed(
  interaction: Interaction,
  error: unknown,
  log: Surroundings['log'],
  ended: AbortSignal,
): Promise<WorkOutcome> {
  const { kind } = classify(error);
  // Only autocomplete gets here with this error: Discord has the choices from an earlier try.
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
