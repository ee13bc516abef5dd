// What a message may hold, whichever way it is sent.

import type { APIMessage, RESTPostAPIWebhookWithTokenJSONBody } from 'discord-api-types/v10';
import { checkRows } from './components.ts';
import { checkEmbeds } from './embeds.ts';
import type { Form, Path } from './form.ts';

/** A body that passed `readMessage`. On an edit, what is absent stays as it was; `null` empties it. */
export type MessageBody = {
  [Key in 'content' | 'embeds' | 'components' | 'attachments' | 'flags' | 'allowed_mentions']?:
    | RESTPostAPIWebhookWithTokenJSONBody[Key]
    | null;
};

export interface UploadedFile {
  /** The n of the form's `files[n]`. */
  index: number;
  name: string;
  type: string;
  content: Uint8Array;
}

/** Suppressed embeds, ephemeral, suppressed notifications. */
const SENDABLE_FLAGS = 4 | 64 | 4096;

/**
 * Checks the body of a message that is sent, or with `existing` of an edit to that message.
 * A body without errors has the shape of `MessageBody`.
 */
export function readMessage(
  form: Form,
  path: Path,
  value: unknown,
  files: readonly UploadedFile[],
  existing?: APIMessage,
): MessageBody {
  const body = form.object(path, value ?? {});
  if (!body) return {};
  form.text([...path, 'content'], body['content'], { max: 2000 });
  checkEmbeds(form, [...path, 'embeds'], body['embeds']);
  checkRows(form, [...path, 'components'], body['components']);
  const flags = form.integer([...path, 'flags'], body['flags'], { min: 0, max: 2 ** 31 - 1 }) ?? 0;
  if ((flags & ~SENDABLE_FLAGS) !== 0) {
    form.report([...path, 'flags'], 'BASE_TYPE_CHOICES', `Flags ${flags} cannot be sent here`);
  }
  checkAttachments(form, [...path, 'attachments'], body['attachments'], files, existing);
  // The checks above establish the types of all the fields that are read from it.
  return body as MessageBody;
}

function checkAttachments(
  form: Form,
  path: Path,
  value: unknown,
  files: readonly UploadedFile[],
  existing: APIMessage | undefined,
): void {
  const known = new Set([
    ...files.map((file) => String(file.index)),
    ...(existing?.attachments ?? []).map((attachment) => attachment.id),
  ]);
  for (const [index, entry] of form.list(path, value, { max: 10 }).entries()) {
    const attachment = form.object([...path, index], entry);
    if (!attachment) continue;
    form.text([...path, index, 'description'], attachment['description'], { max: 1024 });
    if (!known.has(String(attachment['id']))) {
      form.report([...path, index, 'id'], 'ATTACHMENT_NOT_FOUND', 'No such attachment or file');
    }
  }
  if (files.length > 10) form.report(path, 'BASE_TYPE_MAX_LENGTH', 'Must be 10 or fewer in length.');
}
