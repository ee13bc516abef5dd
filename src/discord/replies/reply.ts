// Replies: a message sent as the answer to an interaction, or put in place of the one whose control was used.
import {
  type BaseInteraction,
  type CommandInteraction,
  DiscordAPIError,
  type MessageComponentInteraction,
  MessageFlags,
} from 'discord.js';
import type { Message } from '../../answer/index.ts';
import type { Audience } from '../../conversation/index.ts';
import { writePayload } from '../wire/payload.ts';
import { acknowledge, respondFirst } from './acknowledge.ts';
import { draw, isWithin, type Ready, withoutPicture } from './draw.ts';

/** A picture that takes longer, in milliseconds, is announced first: replies have three seconds. */
const SOON = 500;

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
  // Who may read a reply is fixed when it is announced.
  const flags = audience === 'private' ? ({ flags: MessageFlags.Ephemeral } as const) : {};
  const drawing = draw(message);
  if (!(await isWithin(drawing, SOON))) await acknowledge(interaction, () => interaction.deferReply(flags));
  await send(await drawing, async (ready) => {
    const options = optionsOf(ready);
    if (!interaction.deferred)
      await respondFirst(interaction, () => interaction.reply({ ...options, ...flags }));
    if (interaction.deferred) await interaction.editReply(options);
  });
}

/** Puts another message in the place of the one whose button or menu was used. */
export async function replace(interaction: MessageComponentInteraction, message: Message): Promise<void> {
  const drawing = draw(message);
  if (!(await isWithin(drawing, SOON))) await acknowledge(interaction, () => interaction.deferUpdate());
  await send(await drawing, async (ready) => {
    const options = optionsOf(ready);
    if (!interaction.deferred) await respondFirst(interaction, () => interaction.update(options));
    if (interaction.deferred) await interaction.editReply(options);
  });
}

/** Tells one person, and nobody else, one sentence, whatever has been answered before. */
export async function tell(interaction: BaseInteraction, content: string): Promise<void> {
  if (!interaction.isRepliable()) return;
  const options = { content, flags: MessageFlags.Ephemeral, allowedMentions: { parse: [] } } as const;
  const isFirst = !interaction.replied && !interaction.deferred;
  if (isFirst) await respondFirst(interaction, () => interaction.reply(options));
  // It fills the place of "thinking…".
  if (!isFirst || interaction.deferred) await interaction.followUp(options);
}

/** Sends a message, and once more without its picture where Discord takes it only so, as in a channel without files. */
export async function send<T>(ready: Ready, transmit: (ready: Ready) => Promise<T>): Promise<T> {
  try {
    return await transmit(ready);
  } catch (error) {
    const isRefused = error instanceof DiscordAPIError && (error.status === 403 || error.status === 413);
    if (ready.picture === undefined || !isRefused) throw error;
    return transmit(withoutPicture(ready.message));
  }
}

/** A message as discord.js takes it. Files are listed even when there are none: an edit takes away the one that was there. */
export function optionsOf({ message, picture }: Ready) {
  const { content, embeds, components, attachments, allowed_mentions } = writePayload(message);
  const files = attachments.map(({ filename, description }) => ({
    attachment: Buffer.from(picture?.png ?? []),
    name: filename,
    description,
  }));
  return { content, embeds, components, files, allowedMentions: allowed_mentions };
}
