// Replies: a message sent as the answer to an interaction, or put in place of the one whose control was used.
import {
  type BaseInteraction,
  type CommandInteraction,
  type MessageComponentInteraction,
  MessageFlags,
} from 'discord.js';
import type { Message } from '../answer/index.ts';
import type { Audience } from '../conversation/index.ts';
import { writePayload } from './payload.ts';

/** The message of a response that is shown first. */
export function first({ messages, first }: { messages: readonly Message[]; first: number }): Message {
  const message = messages[first];
  if (message === undefined) throw new Error('a response without a message');
  return message;
}

/** Answers an interaction with a message of its own. */
export async function reply(
  interaction: CommandInteraction | MessageComponentInteraction,
  message: Message,
  audience: Audience,
): Promise<void> {
  const options = optionsOf(message);
  await interaction.reply(audience === 'private' ? { ...options, flags: MessageFlags.Ephemeral } : options);
}

/** Puts another message in the place of the one whose button or menu was used. */
export async function replace(interaction: MessageComponentInteraction, message: Message): Promise<void> {
  await interaction.update(optionsOf(message));
}

/** Tells one person, and nobody else, one sentence, whatever has been answered before. */
export async function tell(interaction: BaseInteraction, content: string): Promise<void> {
  if (!interaction.isRepliable()) return;
  const options = { content, flags: MessageFlags.Ephemeral, allowedMentions: { parse: [] } } as const;
  if (interaction.replied || interaction.deferred) await interaction.followUp(options);
  else await interaction.reply(options);
}

/** A message as discord.js takes it. */
export function optionsOf(message: Message) {
  const { content, embeds, components, allowed_mentions } = writePayload(message);
  return { content, embeds, components, allowedMentions: allowed_mentions };
}
