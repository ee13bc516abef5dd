// The messages of a place, kept in their order and where the reader is.
import '@skyra/discord-components-core/discord-message.js';
import type { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-messages.js';
import type { MessageView } from '../../protocol.ts';
import { make, makeButton } from '../dom.ts';
import { say } from '../texts.ts';
import { announce } from './announce.ts';
import { updateTimes } from './markdown.ts';
import { type MessageListener, showMessage } from './message.ts';
import { followReader } from './reading-place.ts';

/** Maximum milliseconds between two messages of one author that stand under one face. */
const TOGETHER = 7 * 60_000;
const SECOND = 1000;

export interface MessageList {
  element: HTMLElement;
  update(shown: readonly MessageView[], gone: readonly string[]): void;
  /** Empties the list for a person in another place. */
  clear(intro: HTMLElement, label: string, you: string): void;
  /** All that was there already is shown: what comes from now on is new. */
  begin(): void;
}

export function createMessageList(listener: MessageListener, tellNews: (text: string) => void): MessageList {
  const views = new Map<string, MessageView>();
  const elements = new Map<string, DiscordMessage>();
  const list = make('discord-messages', { class: 'messages' });
  const scroller = make('section', { class: 'scroller', tabindex: 0 }, list);
  const toEnd = makeButton({ class: 'to-end', hidden: true }, showEnd, say('playground.newBelow'));
  const element = make('div', { class: 'conversation' }, scroller, toEnd);
  let reader = '';
  let isFresh = true;
  /** The message whose control the reader used last, until the bot has changed it. */
  let usedId: string | undefined;
  list.noBackground = true;
  setInterval(() => updateTimes(list), SECOND);
  list.addEventListener('click', ({ target }) => {
    const command = target instanceof HTMLElement ? target.dataset['command'] : undefined;
    if (command !== undefined) listener.onCommand(command);
  });
  const noting: MessageListener = {
    ...listener,
    onClick(message, control) {
      usedId = message.id;
      listener.onClick(message, control);
    },
    onChoose(message, control, of, values) {
      usedId = message.id;
      listener.onChoose(message, control, of, values);
    },
  };
  const reading = followReader(scroller, list, () => {
    toEnd.hidden = true;
  });

  function update(shown: readonly MessageView[], gone: readonly string[]): void {
    const isAtEnd = reading.follows && !reading.hidesBelow();
    reading.settle();
    for (const id of gone) {
      elements.get(id)?.remove();
      elements.delete(id);
      views.delete(id);
    }
    const news: (string | undefined)[] = [];
    for (const view of shown) {
      const before = views.get(view.id);
      const isNew = before === undefined;
      if (!isFresh && view.author.name !== reader) news.push(announce(view, before));
      views.set(view.id, view);
      const element = place(view);
      if (isNew) lead(view, element, isAtEnd);
      else if (view.id === usedId && view.pressed === undefined) {
        usedId = undefined;
        reading.leadBackTo(element);
      }
    }
    const told = news.filter((text) => text !== undefined);
    if (told.length > 0) tellNews(told.join(' '));
  }

  /** Leads to what one asked for, and to what comes while one is at the end; whoever reads anything else is told of it. */
  function lead(view: MessageView, element: HTMLElement, isAtEnd: boolean): void {
    if (isFresh) reading.leadToEnd();
    else if (isForReader(view) || (isAtEnd && view.author.bot)) reading.leadTo(element);
    else if (isAtEnd) reading.leadToEnd();
    else toEnd.hidden = false;
  }

  function isForReader({ author, usage, reply, ephemeral }: MessageView): boolean {
    return ephemeral || [author, usage?.by, reply?.from].some((face) => face?.name === reader);
  }

  function showEnd(): void {
    toEnd.hidden = true;
    reading.leadToEnd();
  }

  function place(view: MessageView): DiscordMessage {
    const old = elements.get(view.id);
    const focused = old?.contains(document.activeElement) ? document.activeElement : null;
    const previous = [...views.values()]
      .filter(({ id }) => BigInt(id) < BigInt(view.id))
      .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
      .at(-1);
    const element = old ?? make('discord-message');
    showMessage(element, view, continues(previous, view), noting);
    if (!old) insert(view.id, element);
    if (focused instanceof HTMLElement) refocus(element, focused);
    return element;
  }

  function insert(id: string, element: DiscordMessage): void {
    elements.set(id, element);
    const later = [...elements].filter(([other]) => BigInt(other) > BigInt(id));
    const next = later.sort(([a], [b]) => (BigInt(a) < BigInt(b) ? -1 : 1))[0];
    list.insertBefore(element, next?.[1] ?? null);
  }

  return {
    element,
    update,
    begin() {
      isFresh = false;
    },
    clear(intro, label, you) {
      reader = you;
      views.clear();
      elements.clear();
      list.replaceChildren(intro);
      scroller.setAttribute('aria-label', label);
      isFresh = true;
      showEnd();
    },
  };
}

function continues(previous: MessageView | undefined, view: MessageView): boolean {
  if (!previous || view.usage || view.reply || previous.ephemeral !== view.ephemeral) return false;
  const pause = Date.parse(view.time) - Date.parse(previous.time);
  return previous.author.name === view.author.name && pause < TOGETHER;
}

/** Whoever pressed a button stays at it, or at the next one that can be pressed, when the message changes. */
function refocus(message: HTMLElement, focused: HTMLElement): void {
  const controls = [...message.querySelectorAll<HTMLElement>('.row button:not(:disabled), .row a')];
  const same = controls.find((control) => control.textContent === focused.textContent);
  (same ?? controls[0])?.focus({ preventScroll: true });
}
