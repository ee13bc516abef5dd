// Converts a drawn message to each format in which it can be sent: as a first response, through discord.js, and as a request of the bot's.
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

/** A message as discord.js takes it. The list of files is there even if it is empty, so that an edit removes an old file. */
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

/** A message and its files as the REST API takes them. */
export function requestOf(ready: Ready): { body: Payload; files: RawFile[] } {
  const body = writePayload(ready.message);
  const bytes = bytesOf(ready);
  const files = body.attachments.map(({ filename }, index) => ({
    name: filename,
    data: Buffer.from(bytes[index] ?? []),
  }));
  return { body, files };
}

/** An interaction that can be answered with a message. */
export type Asking = CommandInteraction | MessageComponentInteraction | ModalSubmitInteraction;

/** The part of an interaction that a first response needs. */
export type Asked = Pick<Asking, 'client' | 'id' | 'token' | 'replied'>;

/** Responds with a new message. Rejects with the errors of requests. */
export function respondWith(interaction: Asked, ready: Ready, isEphemeral = false): Promise<void> {
  return respond(interaction, InteractionResponseType.ChannelMessageWithSource, ready, isEphemeral);
}

/** Responds by replacing the message that the interaction belongs to. Rejects with the errors of requests. */
export function updateWith(interaction: Asked, ready: Ready): Promise<void> {
  return respond(interaction, InteractionResponseType.UpdateMessage, ready, false);
}

/** Sends the response directly: discord.js would convert the message, and call Node.js's module loader five times while it does. */
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

/** The contents of a message's files, in the order of `attachments` in its payload. */
function bytesOf({ picture, image, message: { file } }: Ready): Uint8Array[] {
  return [
    ...(picture ? [picture.png] : []),
    ...(image ? [image] : []),
    ...(file ? [Buffer.from(file.text)] : []),
  ];
}
