// A drawn message as the two ways of sending it want it: through an interaction, and with the bot's own token.
import type { RawFile } from 'discord.js';
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

/** The files of a message in the order in which its payload lists them. */
function bytesOf({ picture, image, message: { file } }: Ready): Uint8Array[] {
  return [
    ...(picture ? [picture.png] : []),
    ...(image ? [image] : []),
    ...(file ? [Buffer.from(file.text)] : []),
  ];
}
