// One message.
import '@skyra/discord-components-core/discord-command.js';
import type { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-reply.js';
import type { AttachmentView, MessageView, Quote } from '../../protocol.ts';
import { make, makeButton } from '../dom.ts';
import { say, timeLanguage } from '../texts.ts';
import { type ControlListener, showRows } from './controls.ts';
import { showEmbed } from './embed.ts';
import { showMarkdown } from './markdown.ts';
import type { MenuSpot } from './menu.ts';

export interface MessageListener extends ControlListener {
  onDismiss(message: MessageView): void;
  /** The person wants to use a slash command that a message names. */
  onCommand(name: string): void;
  /** The person asks for the menu of a message. */
  onMenu(message: MessageView, spot: MenuSpot): void;
}

/**
 * Shows a message in its element, in place of what was there. One that `continues` the message before it goes without a
 * face. The element itself stays: what is put into a new one cannot have the focus before it was drawn.
 */
export function showMessage(
  element: DiscordMessage,
  view: MessageView,
  continues: boolean,
  listener: MessageListener,
): void {
  const { author, usage, reply } = view;
  element.setAttribute('role', 'article');
  element.setAttribute('aria-label', nameMessage(view));
  element.dataset['id'] = view.id;
  element.dataset['state'] = view.state;
  element.classList.toggle('only-you', view.ephemeral);
  element.classList.toggle('mentions-you', view.mentionsYou);
  element.author = author.title;
  element.avatar = author.avatar;
  element.bot = author.bot;
  element.roleColor = author.colour;
  element.timestamp = formatTime(view.time);
  element.edited = view.edited && view.rows.length === 0 && view.embeds.length === 0;
  // As an attribute: the component's own styles look for that.
  element.toggleAttribute('message-body-only', continues);
  const more = showMore(view, listener);
  element.oncontextmenu = (event) => {
    // The browser's own menu stays for links, and for what is selected to be copied.
    if (isLink(event) || getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    listener.onMenu(view, { at: more, point: event });
  };
  const head = usage ? [showUsage(usage)] : reply ? [showReply(reply)] : [];
  element.replaceChildren(
    ...head,
    ...showBody(view),
    ...view.embeds.map(showEmbed),
    ...view.attachments.map(showAttachment),
    make('div', { slot: 'components' }, ...showFoot(view, listener)),
    make('div', { class: 'tools', slot: 'components' }, more),
  );
}

function nameMessage({ author, usage, time }: MessageView): string {
  const used = usage ? [say('playground.used', { person: usage.by.title, command: usage.command })] : [];
  return [author.title, ...used, formatTime(time)].join(', ');
}

function showBody({ state, author, body }: MessageView): Node[] {
  if (state === 'thinking')
    return [make('span', { class: 'thinking' }, dots(), say('playground.thinking', { bot: author.title }))];
  if (state === 'sending') return [make('span', { class: 'thinking' }, dots(), say('playground.sending'))];
  return showMarkdown(body);
}

function dots(): HTMLElement {
  return make('span', { class: 'dots', 'aria-hidden': 'true' }, make('i'), make('i'), make('i'));
}

function showFoot(view: MessageView, listener: MessageListener): Node[] {
  const foot: Node[] = showRows(view, listener);
  if (view.failed) {
    foot.push(
      make(
        'p',
        { class: 'failure', role: 'alert' },
        say(view.state === 'failed' ? 'playground.failed.command' : 'playground.failed.control'),
      ),
    );
  }
  if (view.ephemeral) {
    const dismiss = makeButton(
      { class: 'as-link' },
      () => listener.onDismiss(view),
      say('playground.dismiss'),
    );
    foot.push(make('p', { class: 'only-you-note' }, `${say('playground.onlyYou')} • `, dismiss));
  }
  return foot;
}

function showMore(view: MessageView, listener: MessageListener): HTMLElement {
  const name = say('playground.more');
  const more = makeButton(
    { class: 'tool', 'aria-label': name, title: name, 'aria-haspopup': 'menu' },
    () => listener.onMenu(view, { at: more }),
    '⋯',
  );
  return more;
}

function isLink(event: Event): boolean {
  return event.composedPath().some((part) => part instanceof HTMLAnchorElement);
}

function showUsage({ by, command, on }: NonNullable<MessageView['usage']>): HTMLElement {
  const isSlash = command.startsWith('/');
  return make('discord-command', {
    slot: 'reply',
    author: by.title,
    avatar: by.avatar,
    'role-color': by.colour,
    command: command.replace(/^\//, ''),
    type: isSlash ? 'slash_command' : 'message_command',
    'context-user-name': on?.from.title,
    'context-user-image': on?.from.avatar,
    'context-user-role-color': on?.from.colour,
    'context-user-bot': on?.from.bot,
    'context-message-deleted': !isSlash && !on,
  });
}

function showReply({ from, excerpt }: Quote): HTMLElement {
  return make(
    'discord-reply',
    { slot: 'reply', author: from.title, avatar: from.avatar, bot: from.bot, 'role-color': from.colour },
    make('span', { class: 'excerpt' }, excerpt || say('playground.attachment')),
  );
}

function showAttachment({ name, url, size, isPicture, description }: AttachmentView): HTMLElement {
  const content = isPicture
    ? make('img', { src: url, alt: description || name, class: 'picture' })
    : make(
        'span',
        { class: 'file' },
        make('a', { href: url, download: name }, name),
        make('small', {}, say('playground.size', { number: size })),
      );
  return make('div', { slot: 'attachments', class: 'attachment' }, content);
}

function formatTime(iso: string): string {
  const date = new Date(iso);
  const time = date.toLocaleTimeString(timeLanguage(), { timeStyle: 'short' });
  const isToday = date.toDateString() === new Date().toDateString();
  return isToday ? time : `${date.toLocaleDateString(timeLanguage())}, ${time}`;
}
