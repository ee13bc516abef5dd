// A menu to choose from, opened by a button; for the keyboard it is the listbox pattern of ARIA.
import type { MenuOption } from '../../protocol.ts';
import { make, makeButton, makeId } from '../dom.ts';
import { say } from '../texts.ts';

/** The height of a list, in pixels, where there is room for it. */
const HIGH = 320;
/** What stays free beside it, in pixels. */
const GAP = 8;

export interface Select {
  id: string;
  name: string;
  /** Blank where nothing is said instead of a choice. */
  placeholder: string;
  min: number;
  max: number;
  disabled: boolean;
  options: readonly MenuOption[];
}

/** Calls `choose` with the chosen values: at once where one may be chosen, else when the menu is closed. */
export function showSelect(select: Select, choose: (values: string[]) => void): HTMLElement {
  const chosen = new Set(select.options.filter((option) => option.chosen).map(({ value }) => value));
  const listId = makeId('menu');
  const caption = make('span', { class: 'caption' });
  const opener = makeButton(
    {
      class: 'select-opener',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-label': select.name || say('playground.select'),
      disabled: select.disabled,
      'data-control': select.id,
    },
    () => (list.hidden ? open() : close()),
    caption,
    make('span', { 'aria-hidden': 'true', class: 'arrow' }, '⌄'),
  );
  const items = select.options.map(showOption);
  const list = make(
    'div',
    {
      id: listId,
      role: 'listbox',
      class: 'select-list',
      tabindex: 0,
      hidden: true,
      'aria-label': select.name || say('playground.select'),
      'aria-multiselectable': select.max > 1 ? 'true' : undefined,
    },
    ...items,
  );
  const root = make('div', { class: 'select' }, opener, list);
  let active = 0;
  let before = '';
  list.addEventListener('keydown', press);
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !root.contains(relatedTarget)) close();
  });
  for (const [index, item] of items.entries()) {
    item.addEventListener('click', () => toggle(index));
    item.addEventListener('pointermove', () => point(index));
  }
  mark();
  return root;

  function open(): void {
    before = [...chosen].join();
    list.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    turn();
    list.focus({ preventScroll: true });
    move(0);
  }

  /** Opens towards the side with more room, so that the conversation stays where it is. */
  function turn(): void {
    const { top, bottom } = opener.getBoundingClientRect();
    const around = root.closest('.scroller')?.getBoundingClientRect();
    const above = top - (around?.top ?? 0);
    const below = (around?.bottom ?? innerHeight) - bottom;
    const isAbove = below < Math.min(HIGH, list.scrollHeight) + GAP && above > below;
    list.classList.toggle('above', isAbove);
    list.style.maxHeight = `${Math.min(HIGH, (isAbove ? above : below) - GAP)}px`;
  }

  function close(): void {
    if (list.hidden) return;
    list.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
    if (select.max > 1 && chosen.size >= select.min && [...chosen].join() !== before) choose([...chosen]);
  }

  function toggle(index: number): void {
    const value = select.options[index]?.value;
    if (value === undefined) return;
    if (select.max === 1) {
      chosen.clear();
      chosen.add(value);
      mark();
      opener.focus();
      close();
      choose([value]);
    } else if (chosen.has(value)) chosen.delete(value);
    else if (chosen.size < select.max) chosen.add(value);
    move(index - active);
    mark();
  }

  function press(event: KeyboardEvent): void {
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, Home: -active, End: items.length };
    const by = moves[event.key];
    if (by !== undefined) move(by);
    else if (event.key === 'Enter' || event.key === ' ') toggle(active);
    else if (event.key === 'Escape') opener.focus();
    else return;
    if (event.key === 'Escape') close();
    event.preventDefault();
    event.stopPropagation();
  }

  function move(by: number): void {
    point(Math.max(0, Math.min(items.length - 1, active + by)));
    items[active]?.scrollIntoView({ block: 'nearest' });
  }

  function point(at: number): void {
    active = at;
    for (const [index, item] of items.entries()) item.classList.toggle('active', index === active);
    const item = items[active];
    if (item) list.setAttribute('aria-activedescendant', item.id);
  }

  function mark(): void {
    for (const [index, { value }] of select.options.entries())
      items[index]?.setAttribute('aria-selected', String(chosen.has(value)));
    const labels = select.options.filter(({ value }) => chosen.has(value)).map(({ label }) => label);
    caption.textContent = labels.join(', ') || select.placeholder || say('playground.select');
    caption.classList.toggle('empty', labels.length === 0);
  }
}

function showOption({ label, description, emoji, avatar }: MenuOption): HTMLElement {
  return make(
    'div',
    { id: makeId('option'), role: 'option', class: 'select-option' },
    avatar === undefined ? undefined : make('img', { src: avatar, alt: '', width: 32, height: 32 }),
    make('span', {}, [emoji, label].filter((part) => part !== '').join(' ')),
    description === '' ? undefined : make('small', {}, description),
  );
}
