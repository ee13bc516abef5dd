// Interactions that Discord delivers again after a restart. The process from before may have answered them: Discord is asked.
import { type BaseInteraction, type Interaction, MessageFlags } from 'discord.js';

const again = new WeakSet<BaseInteraction>();

/** Marks an interaction as delivered again. */
export function noteEarlierRun(interaction: BaseInteraction): void {
  again.add(interaction);
}

/** Whether an interaction may have been answered by the process from before a restart. */
export function mayBeAnswered(interaction: BaseInteraction): boolean {
  return again.has(interaction);
}

/**
 * Finds out how far the process from before a restart got with an interaction that it had acknowledged. `done`: it is answered. `thinking`:
 * the person sees "thinking…", and the interaction is set to `deferred`. `lost`: a click was acknowledged, and nothing came of it. Rejects
 * with the errors of requests.
 */
export async function readEarlierRun(interaction: Interaction): Promise<'done' | 'thinking' | 'lost'> {
  again.delete(interaction);
  if (interaction.isAutocomplete()) return 'done';
  const original = await interaction.fetchReply();
  if (original.flags.has(MessageFlags.Loading)) {
    interaction.deferred = true;
    return 'thinking';
  }
  interaction.replied = true;
  const isOnMessage = interaction.isMessageComponent() || interaction.isModalSubmit();
  const isUntouched =
    isOnMessage &&
    original.id === interaction.message?.id &&
    (original.editedTimestamp ?? 0) < interaction.createdTimestamp;
  return isUntouched ? 'lost' : 'done';
}
