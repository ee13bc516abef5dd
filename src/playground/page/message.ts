// One message.
import '@skyra/discord-components-core/discord-command.js';
import '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-reply.js';
import type { AttachmentView, Face, MessageView } from '../site/protocol.ts';
import { type ControlListener, showRows } from './controls.ts';
import { make, makeButton } from './dom.ts';
import { showEmbed } from './embed.ts';
import { showMarkdown, wordsOf } from './markdown.ts';

export interface MessageListener extends ControlListener {
  onDismiss(message: MessageView): void;
  /** The person asks for the menu of a message; `at` is what it should open beside. */
  onMenu(message: MessageView, at: HTMLElement): void;
}

/** A message as an element. One that `continues` the message before it goes without a face. */
export function showMessage(view: MessageView, continues: boolean, listener: MessageListener): HTMLElement {
  const { author, usage, reply, ephemeral } = view;
  const element = make('discord-message', {
    role: 'article',
    'aria-label': `${author.title}, ${formatTime(view.time)}`,
    'data-id': view.id,
    'data-state': view.state,
    class: [ephemeral ? 'only-you' : '', view.mentionsYou ? 'mentions-you' : ''].join(' ').trim(),
  });
  element.author = author.title;
  element.avatar = author.avatar;
  element.bot = author.bot;
  element.roleColor = author.colour;
  element.timestamp = formatTime(view.time);
  element.edited = view.edited && view.rows.length === 0 && view.embeds.length === 0;
  element.messageBodyOnly = continues;
  if (usage) element.append(showUsage(usage.by, usage.command));
  else if (reply) element.append(showReply(reply.to, reply.excerpt));
  element.append(...showBody(view));
  for (const embed of view.embeds) element.append(showEmbed(embed));
  for (const attachment of view.attachments) element.append(showAttachment(attachment));
  element.append(make('div', { slot: 'components' }, ...showFoot(view, listener)));
  element.append(showTools(view, listener));
  return element;
}

/** What a screen reader says of a new message. */
export function announce({ author, body, embeds, failure, state }: MessageView): string {
  const [embed] = embeds;
  const text = wordsOf(body) || (embed ? wordsOf([...embed.title, ...embed.description]) : '');
  const said = failure ?? (state === 'thinking' ? 'is thinking' : text);
  return `${author.title}: ${said.slice(0, 200)}`;
}

function showBody({ state, author, body }: MessageView): Node[] {
  if (state === 'thinking')
    return [make('span', { class: 'thinking' }, dots(), `${author.title} is thinking…`)];
  if (state === 'sending') return [make('span', { class: 'thinking' }, dots(), 'Sending command…')];
  return showMarkdown(body);
}

function dots(): HTMLElement {
  return make('span', { class: 'dots', 'aria-hidden': 'true' }, make('i'), make('i'), make('i'));
}

function showFoot(view: MessageView, listener: MessageListener): Node[] {
  const foot: Node[] = showRows(view, listener);
  if (view.failure !== undefined) {
    foot.push(make('p', { class: 'failure', role: 'alert' }, view.failure));
  }
  if (view.ephemeral) {
    const dismiss = makeButton({ class: 'as-link' }, () => listener.onDismiss(view), 'Dismiss message');
    foot.push(make('p', { class: 'only-you-note' }, 'Only you can see this • ', dismiss));
  }
  return foot;
}

function showTools(view: MessageView, listener: MessageListener): HTMLElement {
  const more = makeButton(
    { class: 'tool', 'aria-label': 'More', title: 'More', 'aria-haspopup': 'menu' },
    () => listener.onMenu(view, more),
    '⋯',
  );
  return make('div', { class: 'tools', slot: 'components' }, more);
}

function showUsage(by: Face, command: string): HTMLElement {
  return make('discord-command', {
    slot: 'reply',
    author: by.title,
    avatar: by.avatar,
    'role-color': by.colour,
    command: command.replace(/^\//, ''),
    type: command.startsWith('/') ? 'slash_command' : 'message_command',
  });
}

function showReply(to: Face, excerpt: string): HTMLElement {
  return make(
    'discord-reply',
    { slot: 'reply', author: to.title, avatar: to.avatar, bot: to.bot, 'role-color': to.colour },
    excerpt,
  );
}

function showAttachment({ name, url, size, isPicture, description }: AttachmentView): HTMLElement {
  const content = isPicture
    ? make('img', { src: url, alt: description || name, class: 'picture' })
    : make(
        'span',
        { class: 'file' },
        make('a', { href: url, download: name }, name),
        make('small', {}, `${size} bytes`),
      );
  return make('div', { slot: 'attachments', class: 'attachment' }, content);
}

function formatTime(iso: string): string {
  const date = new Date(iso);
  const time = date.toLocaleTimeString('en-GB', { timeStyle: 'short' });
  const isToday = date.toDateString() === new Date().toDateString();
  return isToday ? time : `${date.toLocaleDateString('en-GB')}, ${time}`;
}
