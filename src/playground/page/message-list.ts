// The messages of a place, kept in their order and where the reader is.
import '@skyra/discord-components-core/discord-message.js';
import type { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-messages.js';
import type { MessageView } from '../site/protocol.ts';
import { make } from './dom.ts';
import { announce, type MessageListener, showMessage } from './message.ts';

/** Messages of one author within so many milliseconds stand under one face. */
const TOGETHER = 7 * 60_000;
/** Whoever is so near to the end, in pixels, wants to see what comes. */
const NEAR = 120;

export interface MessageList {
  element: HTMLElement;
  update(shown: readonly MessageView[], gone: readonly string[]): void;
  clear(intro: HTMLElement, label: string): void;
}

export function createMessageList(listener: MessageListener, tellNews: (text: string) => void): MessageList {
  const views = new Map<string, MessageView>();
  const elements = new Map<string, DiscordMessage>();
  const list = make('discord-messages', { class: 'messages' });
  const scroller = make('section', { class: 'scroller', tabindex: 0 }, list);
  let isFresh = true;
  list.noBackground = true;

  function update(shown: readonly MessageView[], gone: readonly string[]): void {
    const isNear = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR;
    for (const id of gone) {
      elements.get(id)?.remove();
      elements.delete(id);
      views.delete(id);
    }
    let isNew = false;
    for (const view of shown) {
      isNew ||= !views.has(view.id);
      if (!isFresh && view.author.bot && view.state !== 'sending') tellNews(announce(view));
      views.set(view.id, view);
      place(view);
    }
    if (isFresh || isNew || isNear) requestAnimationFrame(() => scroller.scrollTo(0, scroller.scrollHeight));
    isFresh = false;
  }

  function place(view: MessageView): void {
    const old = elements.get(view.id);
    const focused = old?.contains(document.activeElement) ? document.activeElement : null;
    const previous = [...views.values()]
      .filter(({ id }) => BigInt(id) < BigInt(view.id))
      .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
      .at(-1);
    const element = old ?? make('discord-message');
    showMessage(element, view, continues(previous, view), listener);
    if (!old) insert(view.id, element);
    if (focused instanceof HTMLElement) refocus(element, focused);
  }

  function insert(id: string, element: DiscordMessage): void {
    elements.set(id, element);
    const later = [...elements].filter(([other]) => BigInt(other) > BigInt(id));
    const next = later.sort(([a], [b]) => (BigInt(a) < BigInt(b) ? -1 : 1))[0];
    list.insertBefore(element, next?.[1] ?? null);
  }

  return {
    element: scroller,
    update,
    clear(intro, label) {
      views.clear();
      elements.clear();
      list.replaceChildren(intro);
      scroller.setAttribute('aria-label', label);
      isFresh = true;
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
