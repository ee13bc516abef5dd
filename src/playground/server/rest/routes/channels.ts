// Channels, and the messages that the bot posts, reads, changes and deletes there with its own token.

import { botPermissions, isInstalled } from '../../conditions.ts';
import { type Answer, refuse, refuseForm } from '../../errors.ts';
import { channelWithId } from '../../guild.ts';
import { isObject } from '../../json.ts';
import { isEmpty, type StoredMessage } from '../../store/messages.ts';
import { strangerWith } from '../../strangers.ts';
import { Form } from '../../validate/form.ts';
import { readMessage } from '../../validate/message.ts';
import { APPLICATION_ID, BOT, PEOPLE, type Person, PLACES, type Place } from '../../world.ts';
import type { Call, Route, ServerParts } from './route.ts';

const CHANNEL = '/channels/:channel';
const MESSAGES = `${CHANNEL}/messages`;
const MESSAGE = `${MESSAGES}/:message`;
const VIEW = 1n << 10n;
const SEND = 1n << 11n;
const HISTORY = 1n << 16n;
const SEND_IN_THREADS = 1n << 38n;

export const channelRoutes: readonly Route[] = [
  { method: 'GET', path: CHANNEL, authorized: true, answer: describe },
  { method: 'GET', path: MESSAGES, authorized: true, answer: list },
  { method: 'GET', path: MESSAGE, authorized: true, answer: read },
  { method: 'POST', path: MESSAGES, authorized: true, answer: create },
  { method: 'PATCH', path: MESSAGE, authorized: true, answer: edit },
  { method: 'DELETE', path: MESSAGE, authorized: true, answer: remove },
];

function describe({ params }: Call, parts: ServerParts): Answer {
  const channel = params['channel'] ?? '';
  const found = findPlace(channel);
  const forum = found ? undefined : channelWithId(channel);
  if (forum) return parts.conditions.isBotInGuild ? { status: 200, body: forum } : refuse('missingAccess');
  const refusal = refusePlace(found?.place, parts, 'read');
  if (refusal || !found) return refusal ?? refuse('unknownChannel');
  const direct = { id: channel, type: 1, last_message_id: null, flags: 0, recipients: [found.person.user] };
  return { status: 200, body: channelWithId(channel) ?? direct };
}

function read({ params }: Call, parts: ServerParts): Answer {
  const channel = params['channel'] ?? '';
  const refusal = refusePlace(findPlace(channel)?.place, parts, 'read');
  if (refusal) return refusal;
  const message = parts.messages.publicIn(channel).find(({ api }) => api.id === params['message']);
  return message ? { status: 200, body: message.api } : refuse('unknownMessage');
}

/** The messages that follow one, the newest first. */
function list({ params, query }: Call, parts: ServerParts): Answer {
  const channel = params['channel'] ?? '';
  const found = findPlace(channel);
  const refusal = refusePlace(found?.place, parts, 'read');
  if (refusal || !found) return refusal ?? refuse('unknownChannel');
  const form = new Form();
  const after = query.get('after') ?? '0';
  const limit = Number(query.get('limit') ?? 50);
  if (!/^\d{1,20}$/.test(after)) form.report(['after'], 'NUMBER_TYPE_COERCE', 'This is not a snowflake');
  if (!(limit >= 1 && limit <= 100)) form.report(['limit'], 'NUMBER_TYPE_MAX', 'Should be 1 to 100');
  if (form.errors.length > 0) return refuseForm(form.errors);
  const mayRead = found.place.guildId === undefined || mayBot(HISTORY, found.place, parts);
  const following = mayRead ? parts.messages.publicIn(channel) : [];
  const read = following.filter(({ api }) => BigInt(api.id) > BigInt(after)).slice(0, limit);
  return { status: 200, body: read.reverse().map(({ api }) => api) };
}

function create(call: Call, parts: ServerParts): Answer {
  const found = findPlace(call.params['channel'] ?? '');
  const refusal = refusePlace(found?.place, parts, 'send');
  if (refusal || !found) return refusal ?? refuse('unknownChannel');
  const { place, person } = found;
  if (place.context === 1 && parts.conditions.closedDirect.has(person.name)) return refuse('cannotSend');
  const form = new Form();
  const body = readMessage(form, [], call.body, call.files);
  const given = isObject(call.body) ? call.body : {};
  const nonce = form.text(['nonce'], given['nonce'], { max: 25 });
  const reference = given['message_reference'];
  const answered = isObject(reference) ? parts.messages.get(String(reference['message_id'])) : undefined;
  if (isObject(reference) && !answered && reference['fail_if_not_exists'] !== false)
    form.report(['message_reference'], 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', 'Unknown message');
  if (form.errors.length > 0) return refuseForm(form.errors);
  if (answered && found.place.guildId !== undefined && !mayBot(HISTORY, found.place, parts))
    return refuse('cannotReply');
  if (isEmpty(body, call.files)) return refuse('emptyMessage');
  const sent =
    given['enforce_nonce'] === true && nonce !== undefined ? findSent(call, parts, nonce) : undefined;
  if (sent) return { status: 200, body: sent.api };
  const reply = answered && {
    message_reference: { type: 0 as const, channel_id: answered.api.channel_id, message_id: answered.api.id },
  };
  const extra = { ...reply, ...(nonce === undefined ? {} : { nonce }) };
  const envelope = { ...found, channelId: call.params['channel'] ?? '', author: BOT, onlyFor: undefined };
  const message = parts.messages.create({ ...envelope, type: answered ? 19 : 0, extra }, body, call.files);
  return { status: 200, body: message.api };
}

/** What the bot has sent with this nonce: it is not sent again. */
function findSent({ params }: Call, { messages }: ServerParts, nonce: string): StoredMessage | undefined {
  return messages
    .publicIn(params['channel'] ?? '')
    .find(({ api }) => api.author.id === APPLICATION_ID && api.nonce === nonce);
}

function edit(call: Call, parts: ServerParts): Answer {
  const message = ownMessage(call, parts);
  if (!message) return refuse('unknownMessage');
  const refusal = refusePlace(message.place, parts, 'change');
  if (refusal) return refusal;
  const form = new Form();
  const body = readMessage(form, [], call.body, call.files, message.api);
  if (form.errors.length > 0) return refuseForm(form.errors);
  if (isEmpty(body, call.files, message)) return refuse('emptyMessage');
  parts.messages.edit(message, body, call.files);
  return { status: 200, body: message.api };
}

function remove(call: Call, parts: ServerParts): Answer {
  const message = ownMessage(call, parts);
  if (!message) return refuse('unknownMessage');
  const refusal = refusePlace(message.place, parts, 'change');
  if (refusal) return refusal;
  parts.messages.delete(message);
  return { status: 204 };
}

function ownMessage({ params }: Call, { messages }: ServerParts): StoredMessage | undefined {
  const message = messages.get(params['message'] ?? '');
  const isOwn = message?.api.channel_id === params['channel'] && message?.api.author.id === APPLICATION_ID;
  // What only one person sees cannot be reached with the token of the bot.
  return isOwn && message?.onlyFor === undefined ? message : undefined;
}

function refusePlace(
  place: Place | undefined,
  parts: ServerParts,
  to: 'read' | 'send' | 'change',
): Answer | undefined {
  if (place === undefined) return refuse('unknownChannel');
  if (place.installed === 'user' || !isInstalled(parts.conditions, place)) return refuse('missingAccess');
  if (to !== 'read' && parts.conditions.archived.has(place.name)) return refuse('archivedThread');
  if (place.guildId === undefined) return undefined;
  if (!mayBot(VIEW, place, parts)) return refuse('missingAccess');
  const send = place.parentId ? SEND_IN_THREADS : SEND;
  return to === 'send' && !mayBot(send, place, parts) ? refuse('missingPermissions') : undefined;
}

function mayBot(permission: bigint, place: Place, { conditions }: ServerParts): boolean {
  return (botPermissions(conditions, place) & permission) !== 0n;
}

/** The place of a channel; direct messages have one for each person. */
function findPlace(channel: string): { place: Place; person: Person } | undefined {
  for (const place of Object.values(PLACES)) {
    const person = Object.values(PEOPLE).find((one) => place.channelId(one) === channel);
    if (person) return { place, person };
  }
  const stranger = strangerWith(channel);
  return stranger && { place: PLACES.dm, person: stranger };
}
