// The first response to an interaction, and the messages behind its token.

import { type Answer, refuse, refuseForm } from '../../errors.ts';
import type { Interaction } from '../../store/interactions.ts';
import { isEmpty, LOADING, type StoredMessage } from '../../store/messages.ts';
import { respond, send } from '../../store/respond.ts';
import { Form } from '../../validate/form.ts';
import { readMessage } from '../../validate/message.ts';
import { APPLICATION_ID } from '../../world.ts';
import type { Call, Route, ServerParts } from './route.ts';

const WEBHOOK = '/webhooks/:application/:token';
const MESSAGE = `${WEBHOOK}/messages/:message`;
const USER_INSTALL_FOLLOW_UPS = 5;

export const interactionRoutes: readonly Route[] = [
  { method: 'POST', path: '/interactions/:id/:token/callback', authorized: false, answer: callBack },
  { method: 'POST', path: WEBHOOK, authorized: false, answer: followUp },
  {
    method: 'GET',
    path: MESSAGE,
    authorized: false,
    answer: (call, parts) => withMessage(call, parts, read),
  },
  {
    method: 'PATCH',
    path: MESSAGE,
    authorized: false,
    answer: (call, parts) => withMessage(call, parts, edit),
  },
  {
    method: 'DELETE',
    path: MESSAGE,
    authorized: false,
    answer: (call, parts) => withMessage(call, parts, remove),
  },
];

function callBack({ params, body, files, query }: Call, { interactions, messages }: ServerParts): Answer {
  const interaction = interactions.get(params['id'] ?? '');
  if (!interaction || interaction.token !== params['token']) return refuse('unknownInteraction');
  return respond(messages, interaction, body, files, query.get('with_response') === 'true');
}

function followUp(call: Call, { interactions, messages }: ServerParts): Answer {
  const interaction = interactions.byToken(call.params['token'] ?? '');
  const refusal = refuseToken(call, interaction);
  if (refusal || !interaction) return refusal ?? refuse('unknownWebhook');
  const { original, state, place, followUps } = interaction;
  // Directly after a deferred reply, Discord lets a follow-up fill the placeholder.
  if (state === 'thinking' && original && !original.deleted)
    return edit(call, interaction, original, messages);
  const form = new Form();
  const body = readMessage(form, [], call.body, call.files);
  if (form.errors.length > 0) return refuseForm(form.errors);
  if (isEmpty(body, call.files)) return refuse('emptyMessage');
  if (place.installed === 'user' && followUps.length >= USER_INSTALL_FOLLOW_UPS)
    return refuse('tooManyFollowUps');
  const message = send(messages, interaction, body, call.files);
  followUps.push(message);
  return { status: 200, body: message.api };
}

type OnMessage = (
  call: Call,
  interaction: Interaction,
  message: StoredMessage,
  messages: ServerParts['messages'],
) => Answer;

function withMessage(call: Call, { interactions, messages }: ServerParts, act: OnMessage): Answer {
  const interaction = interactions.byToken(call.params['token'] ?? '');
  const refusal = refuseToken(call, interaction);
  if (refusal || !interaction) return refusal ?? refuse('unknownWebhook');
  const id = call.params['message'] ?? '';
  const own = [interaction.original, ...interaction.followUps];
  const message =
    id === '@original' ? interaction.original : own.find((candidate) => candidate?.api.id === id);
  if (!message || message.deleted) return refuse('unknownMessage');
  return act(call, interaction, message, messages);
}

function read(_call: Call, _interaction: Interaction, { api }: StoredMessage): Answer {
  return { status: 200, body: api };
}

function edit(
  call: Call,
  interaction: Interaction,
  message: StoredMessage,
  messages: ServerParts['messages'],
): Answer {
  const form = new Form();
  const body = readMessage(form, [], call.body, call.files, message.api);
  if (form.errors.length > 0) return refuseForm(form.errors);
  if (isEmpty(body, call.files, message)) return refuse('emptyMessage');
  const wasLoading = ((message.api.flags ?? 0) & LOADING) !== 0;
  messages.edit(message, body, call.files);
  if (wasLoading) message.api.edited_timestamp = null;
  if (message === interaction.original) {
    interaction.edits += 1;
    if (interaction.state === 'thinking') interaction.state = 'replied';
    if (interaction.state === 'acknowledged') interaction.state = 'updated';
  }
  return { status: 200, body: message.api };
}

function remove(
  _call: Call,
  _i: Interaction,
  message: StoredMessage,
  messages: ServerParts['messages'],
): Answer {
  messages.delete(message);
  return { status: 204 };
}

/** A token is worth something from the first response on, for fifteen minutes. */
function refuseToken({ params }: Call, interaction: Interaction | undefined): Answer | undefined {
  if (params['application'] !== APPLICATION_ID || !interaction) return refuse('unknownWebhook');
  if (performance.now() >= interaction.tokenExpires) return refuse('invalidWebhookToken');
  return interaction.state === 'waiting' || interaction.state === 'failed'
    ? refuse('unknownWebhook')
    : undefined;
}
