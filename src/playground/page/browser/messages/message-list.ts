// The messages of a place, kept in their order and where the reader is.
import '@skyra/discord-components-core/discord-message.js';
import type { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-messages.js';
import type { MessageView } from '../../protocol.ts';
import { make, makeButton } from '../dom.ts';
import { announce, type MessageListener, showMessage } from './message.ts';

/** Maximum milliseconds between two messages of one author that stand under one face. */
const TOGETHER = 7 * 60_000;
/** Whoever is so near to the end, in pixels, wants to see what comes. */
const NEAR = 120;

export interface MessageList {
  element: HTMLElement;
  update(shown: readonly MessageView[], gone: readonly string[]): void;
  /** Empties the list for a person in another place. */
  clear(intro: HTMLElement, label: string, you: string): void;
}

export function createMessageList(listener: MessageListener, tellNews: (text: string) => void): MessageList {
  const views = new Map<string, MessageView>();
  const elements = new Map<string, DiscordMessage>();
  const list = make('discord-messages', { class: 'messages' });
  const scroller = make('section', { class: 'scroller', tabindex: 0 }, list);
  const toEnd = makeButton({ class: 'to-end', hidden: true }, showEnd, 'New messages below ↓');
  const element = make('div', { class: 'conversation' }, scroller, toEnd);
  let reader = '';
  let isFresh = true;
  let isAtEnd = true;
  let top = 0;
  let isSettling = false;
  list.noBackground = true;
  scroller.addEventListener('scroll', () => {
    if (isSettling) return;
    const isNear = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR;
    // Only people scroll up; the end also moves away when something grows.
    if (isNear || scroller.scrollTop < top) isAtEnd = isNear;
    if (isAtEnd) toEnd.hidden = true;
    top = scroller.scrollTop;
  });
  // Messages are drawn, and pictures loaded, after they were put in; and the window changes as well.
  const sizes = new ResizeObserver(() => {
    if (isAtEnd) showEnd();
  });
  sizes.observe(list);
  sizes.observe(scroller);

  function update(shown: readonly MessageView[], gone: readonly string[]): void {
    settle();
    for (const id of gone) {
      elements.get(id)?.remove();
      elements.delete(id);
      views.delete(id);
    }
    for (const view of shown) {
      if (!views.has(view.id)) take(view);
      if (!isFresh && view.author.bot && view.state !== 'sending') tellNews(announce(view));
      views.set(view.id, view);
      place(view);
    }
    isFresh = false;
  }

  /** A message that is shown anew is empty for a moment, and what is below it jumps: undone before anybody sees it. */
  function settle(): void {
    if (isSettling) return;
    isSettling = true;
    top = scroller.scrollTop;
    requestAnimationFrame(() => {
      isSettling = false;
      if (isAtEnd) showEnd();
      else scroller.scrollTo(0, top);
    });
  }

  /** Leads to what one asked for oneself; whoever reads further up is only told of the rest. */
  function take({ author, usage, ephemeral }: MessageView): void {
    if (isFresh || ephemeral || author.name === reader || usage?.by.name === reader) isAtEnd = true;
    else if (!isAtEnd) toEnd.hidden = false;
  }

  function showEnd(): void {
    isAtEnd = true;
    toEnd.hidden = true;
    scroller.scrollTo(0, scroller.scrollHeight);
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
    element,
    update,
    clear(intro, label, you) {
      reader = you;
      views.clear();
      elements.clear();
      list.replaceChildren(intro);
      scroller.setAttribute('aria-label', label);
      isFresh = true;
      top = 0;
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
