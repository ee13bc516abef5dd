// A drawn message as the two ways of sending it want it: through an interaction, and with the bot's own token.
import type { RawFile } from 'discord.js';
import type { Ready } from '../../conversation/index.ts';
import { type Payload, writePayload } from '../wire/index.ts';

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

/** A message and its files as the API takes them outside of interactions. */
export function requestOf({ message, picture }: Ready): { body: Payload; files: RawFile[] } {
  const body = writePayload(message);
  const files = body.attachments.map(({ filename }) => ({
    name: filename,
    data: Buffer.from(picture?.png ?? []),
  }));
  return { body, files };
}
