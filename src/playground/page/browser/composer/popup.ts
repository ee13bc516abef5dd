// The list above the message box: commands or choices, steered from the text field that keeps the focus.
import { make, makeId } from '../dom.ts';

export interface PopupItem {
  name: string;
  /** Behind the name. */
  more?: string;
  /** Below it. */
  note?: string;
  /** The address of a picture before it. */
  picture?: string;
  choose(): void;
}

export interface Popup {
  element: HTMLElement;
  /** Shows items for a field; the first one is active. A text stands in place of items while there are none. */
  show(field: HTMLElement, heading: string, items: readonly PopupItem[] | string): void;
  hide(): void;
  /** Whether the popup took the key. */
  press(event: KeyboardEvent): boolean;
}

export function createPopup(): Popup {
  const list = make('div', { role: 'listbox', id: makeId('choices'), class: 'popup-list' });
  const title = make('p', { class: 'popup-title' });
  const element = make('div', { class: 'popup', hidden: true }, title, list);
  let items: readonly PopupItem[] = [];
  let active = 0;
  let owner: HTMLElement | undefined;
  // A click must not take the focus away from the field.
  element.addEventListener('pointerdown', (event) => event.preventDefault());

  function show(field: HTMLElement, heading: string, content: readonly PopupItem[] | string): void {
    if (owner !== field) hide();
    owner = field;
    items = typeof content === 'string' ? [] : content;
    active = 0;
    title.textContent = heading;
    list.setAttribute('aria-label', heading);
    list.replaceChildren(
      ...(typeof content === 'string'
        ? [make('p', { class: 'popup-empty' }, content)]
        : content.map(showItem)),
    );
    element.hidden = false;
    field.setAttribute('aria-controls', list.id);
    field.setAttribute('aria-expanded', String(items.length > 0));
    mark();
  }

  function showItem({ name, more, note, picture }: PopupItem, index: number): HTMLElement {
    const item = make(
      'div',
      { role: 'option', id: makeId('choice'), class: 'popup-item' },
      picture === undefined ? undefined : make('img', { src: picture, alt: '', width: 24, height: 24 }),
      make('span', { class: 'popup-name' }, name),
      more === undefined ? undefined : make('span', { class: 'popup-more' }, more),
      note === undefined ? undefined : make('span', { class: 'popup-note' }, note),
    );
    item.addEventListener('click', () => items[index]?.choose());
    item.addEventListener('pointermove', () => {
      if (active === index) return;
      active = index;
      mark();
    });
    return item;
  }

  function hide(): void {
    element.hidden = true;
    items = [];
    owner?.setAttribute('aria-expanded', 'false');
    owner?.removeAttribute('aria-activedescendant');
    owner = undefined;
  }

  function mark(): void {
    for (const [index, item] of [...list.children].entries()) {
      item.setAttribute('aria-selected', String(index === active));
      if (index === active) item.scrollIntoView({ block: 'nearest' });
    }
    const id = items.length > 0 ? list.children[active]?.id : undefined;
    if (id === undefined) owner?.removeAttribute('aria-activedescendant');
    else owner?.setAttribute('aria-activedescendant', id);
  }

  function press(event: KeyboardEvent): boolean {
    if (element.hidden) return false;
    if (event.key === 'Escape') hide();
    else if (items.length === 0) return false;
    else if (event.key === 'ArrowDown') active = (active + 1) % items.length;
    else if (event.key === 'ArrowUp') active = (active + items.length - 1) % items.length;
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey) items[active]?.choose();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    if (!element.hidden) mark();
    return true;
  }

  return { element, show, hide, press };
}
