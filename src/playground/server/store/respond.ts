// The first response to an interaction, and the messages that follow.

import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { type Answer, refuse, refuseForm } from '../errors.ts';
import { isObject, type JsonObject } from '../json.ts';
import { Form } from '../validate/form.ts';
import { type MessageBody, readMessage, type UploadedFile } from '../validate/message.ts';
import { checkChoices, checkModal } from '../validate/modal.ts';
import { APPLICATION_ID, BOT, personByUserId } from '../world.ts';
import type { Interaction } from './interactions.ts';
import { EPHEMERAL, isEmpty, LOADING, type Messages, type StoredMessage } from './messages.ts';

const REPLY = 4;
const DEFER_REPLY = 5;
const DEFER_UPDATE = 6;
const UPDATE = 7;
const CHOICES = 8;
const MODAL = 9;
const USER_COMMAND = 2;

/** Which responses fit which interaction. */
function responsesTo({ type, source }: Interaction): readonly number[] {
  if (type === 4) return [CHOICES];
  if (type === 2) return [REPLY, DEFER_REPLY, MODAL];
  const updates = source ? [DEFER_UPDATE, UPDATE] : [];
  return [REPLY, DEFER_REPLY, ...updates, ...(type === 3 ? [MODAL] : [])];
}

/** Carries out a callback; a refused one leaves the interaction as it was. */
export function respond(
  messages: Messages,
  interaction: Interaction,
  body: unknown,
  files: readonly UploadedFile[],
  withResponse: boolean,
): Answer {
  if (interaction.state === 'failed') return refuse('unknownInteraction');
  if (interaction.state !== 'waiting') return refuse('alreadyAcknowledged');
  const form = new Form();
  const callback = form.object([], body) ?? {};
  const type = form.choice(['type'], callback['type'], responsesTo(interaction));
  if (type === undefined) return refuseForm(form.errors);
  const refusal = carryOut(messages, interaction, type, callback, files, form);
  if (refusal) return refusal;
  clearTimeout(interaction.deadline);
  return withResponse ? { status: 200, body: describe(interaction, type) } : { status: 204 };
}

function carryOut(
  messages: Messages,
  interaction: Interaction,
  type: number,
  callback: JsonObject,
  files: readonly UploadedFile[],
  form: Form,
): Answer | undefined {
  const data = callback['data'];
  if (type === CHOICES) {
    checkChoices(form, ['data'], data, interaction.numeric);
    if (form.errors.length > 0) return refuseForm(form.errors);
    const choices = isObject(data) && Array.isArray(data['choices']) ? data['choices'] : [];
    return void Object.assign(interaction, { choices, state: 'choices' });
  }
  if (type === MODAL) {
    checkModal(form, ['data'], data);
    if (form.errors.length > 0) return refuseForm(form.errors);
    return void Object.assign(interaction, { modal: data, state: 'modal' });
  }
  if (type === DEFER_UPDATE) return void update(interaction, 'acknowledged');
  const message = readMessage(
    form,
    ['data'],
    data,
    files,
    type === UPDATE ? interaction.source?.api : undefined,
  );
  if (form.errors.length > 0) return refuseForm(form.errors);
  if (type === UPDATE && interaction.source) {
    if (isEmpty(message, files, interaction.source)) return refuse('emptyMessage');
    messages.edit(interaction.source, message, files);
    return void update(interaction, 'updated');
  }
  if (type === DEFER_REPLY) {
    const flags: number = message.flags ?? 0;
    interaction.original = send(messages, interaction, { flags }, []);
    interaction.original.api.flags = (interaction.original.api.flags ?? 0) | LOADING;
    interaction.state = 'thinking';
    return;
  }
  if (isEmpty(message, files)) return refuse('emptyMessage');
  interaction.original = send(messages, interaction, message, files);
  interaction.state = 'replied';
  return;
}

function update(interaction: Interaction, state: 'acknowledged' | 'updated'): void {
  if (interaction.source) interaction.original = interaction.source;
  interaction.state = state;
}

/** Posts a message of the bot in answer to an interaction. */
export function send(
  messages: Messages,
  interaction: Interaction,
  body: MessageBody,
  files: readonly UploadedFile[],
): StoredMessage {
  const { person, place, original, source } = interaction;
  const ephemeral = place.forcedEphemeral || ((body.flags ?? 0) & EPHEMERAL) !== 0;
  const extra: Partial<APIMessage> = { application_id: APPLICATION_ID, webhook_id: APPLICATION_ID };
  const answered = original ?? source;
  if (answered) {
    const { channel_id, id } = answered.api;
    extra.message_reference = { type: 0, channel_id, message_id: id };
  }
  return messages.create(
    {
      place,
      channelId: place.channelId(person),
      author: BOT,
      type: answered ? 19 : messageType(interaction),
      onlyFor: ephemeral ? person : undefined,
      extra: { ...extra, ...metadataOf(interaction) },
    },
    body,
    files,
  );
}

/** 20 in answer to a slash command, 23 to a context menu command, 0 to a modal. */
function messageType({ type, payload }: Interaction): 0 | 20 | 23 {
  if (type !== 2) return 0;
  return isObject(payload.data) && payload.data['type'] === 1 ? 20 : 23;
}

function metadataOf({ id, type, person, payload, source }: Interaction): Partial<APIMessage> {
  const common = {
    id,
    user: person.user,
    authorizing_integration_owners: payload.authorizing_integration_owners,
  };
  if (type === 2) {
    const aim = aimOf(payload.data);
    return {
      interaction_metadata: { ...common, type: 2, ...aim },
      // This older field is the only one that tells the command's name; Discord still sends it.
      interaction: { id, type, name: nameOf(payload.data), user: person.user },
    };
  }
  if (type !== 3 || !source) return {};
  return { interaction_metadata: { ...common, type: 3, interacted_message_id: source.api.id } };
}

/** The name of a command, with those of the group and the subcommand that were used of it. */
function nameOf(data: unknown): string {
  if (!isObject(data)) return '';
  const { name, options } = data;
  const used = Array.isArray(options)
    ? options.find((one) => isObject(one) && (one['type'] === 1 || one['type'] === 2))
    : undefined;
  return used === undefined ? String(name) : `${String(name)} ${nameOf(used)}`;
}

/** What a command of a context menu was used on. */
function aimOf(data: unknown): { target_message_id: string } | { target_user: APIUser } | object {
  if (!isObject(data) || typeof data['target_id'] !== 'string') return {};
  const target = data['target_id'];
  const user = data['type'] === USER_COMMAND ? personByUserId(target)?.user : undefined;
  return user ? { target_user: user } : { target_message_id: target };
}

function describe({ id, type, original, state }: Interaction, response: number): object {
  const flags = original?.api.flags ?? 0;
  const about = original && {
    response_message_id: original.api.id,
    response_message_loading: state === 'thinking',
    response_message_ephemeral: (flags & EPHEMERAL) !== 0,
  };
  const message = original && response !== DEFER_UPDATE ? { message: original.api } : {};
  return { interaction: { id, type, ...about }, resource: { type: response, ...message } };
}
