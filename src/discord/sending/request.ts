// A drawn message as the ways of sending it want it: as the first response to an interaction, later through it, and with the bot's own token.
import {
  type CommandInteraction,
  InteractionResponseType,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type RawFile,
  Routes,
} from 'discord.js';
import type { Ready } from '../../conversation/index.ts';
import { type Payload, writePayload } from '../wire/index.ts';

/** A message as discord.js takes it. Files are listed even when there are none: an edit takes away the one that was there. */
export function optionsOf(ready: Ready) {
  const { content, embeds, components, attachments, allowed_mentions } = writePayload(ready.message);
  const bytes = bytesOf(ready);
  const files = attachments.map(({ filename, description }, index) => ({
    attachment: Buffer.from(bytes[index] ?? []),
    name: filename,
    description,
  }));
  return { content, embeds, components, files, allowedMentions: allowed_mentions };
}

/** A message and its files as the API takes them outside of interactions. */
export function requestOf(ready: Ready): { body: Payload; files: RawFile[] } {
  const body = writePayload(ready.message);
  const bytes = bytesOf(ready);
  const files = body.attachments.map(({ filename }, index) => ({
    name: filename,
    data: Buffer.from(bytes[index] ?? []),
  }));
  return { body, files };
}

/** Whoever may be answered with a message. */
export type Asking = CommandInteraction | MessageComponentInteraction | ModalSubmitInteraction;

/** What the first response to an interaction needs of it. */
export type Asked = Pick<Asking, 'client' | 'id' | 'token' | 'replied'>;

/** Answers with a message of its own, which one person alone reads where that is wished. Rejects as requests do. */
export function respondWith(interaction: Asked, ready: Ready, isEphemeral = false): Promise<void> {
  return respond(interaction, InteractionResponseType.ChannelMessageWithSource, ready, isEphemeral);
}

/** Puts a message in the place of the one that the interaction belongs to. Rejects as requests do. */
export function updateWith(interaction: Asked, ready: Ready): Promise<void> {
  return respond(interaction, InteractionResponseType.UpdateMessage, ready, false);
}

/** Sends it as the API takes it: discord.js would make its own of it, and ask Node's module loader five times while it does. */
async function respond(
  interaction: Asked,
  type: InteractionResponseType,
  ready: Ready,
  isEphemeral: boolean,
): Promise<void> {
  const { body, files } = requestOf(ready);
  const data = isEphemeral ? { ...body, flags: MessageFlags.Ephemeral } : body;
  const { id, token, client } = interaction;
  await client.rest.post(Routes.interactionCallback(id, token), { body: { type, data }, files, auth: false });
  interaction.replied = true;
}

/** The files of a message in the order in which its payload lists them. */
function bytesOf({ picture, image, message: { file } }: Ready): Uint8Array[] {
  return [
    ...(picture ? [picture.png] : []),
    ...(image ? [image] : []),
    ...(file ? [Buffer.from(file.text)] : []),
  ];
}
