// A message as the page shows it to one person.

import type { APIAttachment, APIMessage } from 'discord-api-types/v10';
import type { ShownMessage, Unanswered } from '../../driver/index.ts';
import { BOT, LOADING, type Person, timeOf } from '../../server/index.ts';
import type { AttachmentView, MessageView, Quote } from '../protocol.ts';
import { viewRows } from './control-view.ts';
import { viewEmbed } from './embed-view.ts';
import { faceOf, nameOf } from './faces.ts';
import { readMarkdown, textOf } from './markdown.ts';

/** All that a person sees in a channel, the oldest first: its messages, and commands that were not answered. */
export function viewChannel(
  shown: readonly ShownMessage[],
  unanswered: readonly Unanswered[],
  person: Person,
): MessageView[] {
  const messages = shown.map((message) => viewMessage(message, shown, unanswered, person));
  const commands = unanswered.filter(({ kind }) => kind === 'command');
  const sent = commands.map((command) => viewCommand(command, person));
  return [...messages, ...sent].sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
}

function viewMessage(
  { id, api, content, embeds, components, attachments, ephemeral }: ShownMessage,
  all: readonly ShownMessage[],
  unanswered: readonly Unanswered[],
  person: Person,
): MessageView {
  const used = unanswered.findLast(({ kind, messageId }) => kind === 'control' && messageId === id);
  const by = api.interaction;
  const replied = quote(all, api.message_reference?.message_id);
  const aim = api.interaction_metadata;
  const on = aim && 'target_message_id' in aim ? quote(all, aim.target_message_id) : undefined;
  return {
    id,
    author: faceOf(api.author),
    time: api.timestamp,
    edited: api.edited_timestamp !== null,
    state: ((api.flags ?? 0) & LOADING) !== 0 ? 'thinking' : 'sent',
    failed: used?.failure !== undefined,
    ...(used?.failure === undefined && used?.customId !== undefined ? { pressed: used.customId } : {}),
    ...(by
      ? { usage: { by: faceOf(by.user), command: nameCommand(api, by.name), ...(on ? { on } : {}) } }
      : {}),
    ...(replied && !by ? { reply: replied } : {}),
    ephemeral,
    mentionsYou: api.mentions.some((user) => user.id === person.user.id) || api.mention_everyone,
    body: readMarkdown(content, 'content', nameOf),
    embeds: embeds.map(viewEmbed),
    attachments: attachments.map(viewAttachment),
    rows: viewRows(components),
  };
}

/** A command that the bot has not answered, yet or ever. */
function viewCommand({ id, command = '', failure }: Unanswered, person: Person): MessageView {
  return {
    id,
    author: faceOf(BOT),
    time: new Date(timeOf(id)).toISOString(),
    edited: false,
    state: failure === undefined ? 'sending' : 'failed',
    failed: failure !== undefined,
    usage: { by: faceOf(person.user), command: `/${command}` },
    ephemeral: failure !== undefined,
    mentionsYou: false,
    body: [],
    embeds: [],
    attachments: [],
    rows: [],
  };
}

/** Slash commands are shown with their slash, those of context menus without. */
function nameCommand({ type }: APIMessage, name: string): string {
  return type === 23 ? name : `/${name}`;
}

/** The message with this id in one line, if it can be seen. */
function quote(all: readonly ShownMessage[], id: string | undefined): Quote | undefined {
  const message = all.find((one) => one.id === id);
  if (!message) return undefined;
  const text = textOf(readMarkdown(message.content, 'line', nameOf))
    .replace(/\s+/g, ' ')
    .trim();
  return { from: faceOf(message.api.author), excerpt: text.slice(0, 200) };
}

function viewAttachment({ filename, url, size, content_type, description }: APIAttachment): AttachmentView {
  return {
    name: filename,
    url: new URL(url).pathname,
    size,
    isPicture: /^image\/(png|jpeg|gif|webp)/.test(content_type ?? ''),
    description: description ?? '',
  };
}
