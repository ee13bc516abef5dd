// The menu of a message: the app's commands for the message, and for the person who wrote it.
import type { MenuCommand } from '../../protocol.ts';
import { make, makeButton } from '../dom.ts';
import { say } from '../texts.ts';

/** Where a menu opens: below an element, or at a point of the window. The focus goes back to the element. */
export interface MenuSpot {
  at: HTMLElement;
  point?: { x: number; y: number };
}

export interface MenuGroup {
  name: string;
  commands: readonly MenuCommand[];
  use(command: string): void;
}

export function openMenu({ at, point }: MenuSpot, groups: readonly MenuGroup[]): void {
  const filled = groups.filter(({ commands }) => commands.length > 0);
  const none = make('p', { class: 'menu-none', role: 'none' }, say('playground.noApp'));
  const menu = make(
    'div',
    { role: 'menu', class: 'menu', tabindex: -1, 'aria-label': say('playground.menu') },
    ...(filled.length > 0 ? filled.flatMap(showGroup) : [none]),
  );
  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const place = at.getBoundingClientRect();
  document.body.append(menu);
  const { x, y } = point ?? { x: place.right - menu.offsetWidth, y: place.bottom };
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - menu.offsetHeight - 8))}px`;
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - menu.offsetWidth - 8))}px`;
  (items[0] ?? menu).focus();
  menu.addEventListener('keydown', press);
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !menu.contains(relatedTarget)) menu.remove();
  });

  function press(event: KeyboardEvent): void {
    const index = items.findIndex((item) => item.matches(':focus'));
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (event.key === 'ArrowDown') items[(index + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items.at(index - 1)?.focus();
    else if (event.key === 'Home') items[0]?.focus();
    else if (event.key === 'End') items.at(-1)?.focus();
    else return;
    event.preventDefault();
  }

  function showGroup({ name, commands, use }: MenuGroup): HTMLElement[] {
    const buttons = commands.map((command) =>
      makeButton(
        { role: 'menuitem', tabindex: -1, class: 'menu-item' },
        () => {
          close();
          use(command.name);
        },
        command.label,
      ),
    );
    return [
      make('p', { class: 'menu-heading', 'aria-hidden': 'true' }, name),
      make('div', { role: 'group', 'aria-label': name }, ...buttons),
    ];
  }

  function close(): void {
    // The menu goes when the focus leaves it.
    at.focus();
  }
}
