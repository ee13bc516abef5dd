// Interactions that come again after a restart, because nobody knows whether the bot of before it had answered them. Discord does.
import { type BaseInteraction, type Interaction, MessageFlags } from 'discord.js';

const again = new WeakSet<BaseInteraction>();

/** This interaction came again: it may have its answer. */
export function noteEarlierRun(interaction: BaseInteraction): void {
  again.add(interaction);
}

/** Whether it may have been answered by the bot of before a restart. */
export function mayBeAnswered(interaction: BaseInteraction): boolean {
  return again.has(interaction);
}

/**
 * What the bot of before a restart has left of an interaction that it had acknowledged: it is `done`, somebody looks at "thinking…" and
 * the interaction is `deferred` from now on, or a click was taken and nothing came of it. Rejects as requests do.
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
