// Replies: a message sent as the answer to a command, or put in place of the one whose control was used.
import {
  type BaseInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type MessageComponentInteraction,
  MessageFlags,
} from 'discord.js';
import type { Message } from '../answer/index.ts';
import { draw, type Ready, withoutPicture } from './draw.ts';
import { writePayload } from './payload.ts';

/** A picture that takes longer, in milliseconds, is announced first: replies have three seconds. */
const SOON = 500;

/** The message of a response that is shown first. */
export function first({ messages, first }: { messages: readonly Message[]; first: number }): Message {
  const message = messages[first];
  if (message === undefined) throw new Error('a response without a message');
  return message;
}

/** Answers a command. */
export async function reply(interaction: ChatInputCommandInteraction, message: Message): Promise<void> {
  const drawing = draw(message);
  if (!(await isSoon(drawing))) await interaction.deferReply();
  await send(await drawing, async (ready) => {
    if (interaction.deferred) await interaction.editReply(optionsOf(ready));
    else await interaction.reply(optionsOf(ready));
  });
}

/** Puts another message in the place of the one whose button or menu was used. */
export async function replace(interaction: MessageComponentInteraction, message: Message): Promise<void> {
  const drawing = draw(message);
  if (!(await isSoon(drawing))) await interaction.deferUpdate();
  await send(await drawing, async (ready) => {
    if (interaction.deferred) await interaction.editReply(optionsOf(ready));
    else await interaction.update(optionsOf(ready));
  });
}

/** Tells one person, and nobody else, one sentence, whatever has been answered before. */
export async function tell(interaction: BaseInteraction, content: string): Promise<void> {
  if (!interaction.isRepliable()) return;
  const options = { content, flags: MessageFlags.Ephemeral, allowedMentions: { parse: [] } } as const;
  if (interaction.replied || interaction.deferred) await interaction.followUp(options);
  else await interaction.reply(options);
}

/** Sends a message, and once more without its picture where Discord takes it only so, as in a channel without files. */
async function send(ready: Ready, transmit: (ready: Ready) => Promise<void>): Promise<void> {
  try {
    await transmit(ready);
  } catch (error) {
    const isRefused = error instanceof DiscordAPIError && (error.status === 403 || error.status === 413);
    if (ready.picture === undefined || !isRefused) throw error;
    await transmit(withoutPicture(ready.message));
  }
}

async function isSoon(drawing: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), SOON);
  });
  const soon = await Promise.race([drawing.then(() => true), late]);
  clearTimeout(timer);
  return soon;
}

/** Files are listed even when there are none, so that an edit takes away the one that was there. */
function optionsOf({ message, picture }: Ready) {
  const { content, embeds, components, attachments } = writePayload(message);
  const files = attachments.map(({ filename, description }) => ({
    attachment: Buffer.from(picture?.png ?? []),
    name: filename,
    description,
  }));
  return { content, embeds, components, files, allowedMentions: { parse: [] } };
}
