// The menu of a message, with the message commands of the app under "Apps".
import { make, makeButton } from '../dom.ts';

/** Where a menu opens: below an element, or at a point of the window. The focus goes back to the element. */
export interface MenuSpot {
  at: HTMLElement;
  point?: { x: number; y: number };
}

export function openMenu(
  { at, point }: MenuSpot,
  commands: readonly string[],
  use: (command: string) => void,
): void {
  const items = commands.map((command) =>
    makeButton(
      { role: 'menuitem', tabindex: -1, class: 'menu-item' },
      () => {
        close();
        use(command);
      },
      command,
    ),
  );
  const none = make('p', { class: 'menu-none', role: 'none' }, 'No app has a command for messages here.');
  const group = make('div', { role: 'group', 'aria-label': 'Apps' }, ...(items.length > 0 ? items : [none]));
  const menu = make(
    'div',
    { role: 'menu', class: 'menu', tabindex: -1, 'aria-label': 'Message' },
    make('p', { class: 'menu-heading', 'aria-hidden': 'true' }, 'Apps'),
    group,
  );
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
    else return;
    event.preventDefault();
  }

  function close(): void {
    // The menu goes when the focus leaves it.
    at.focus();
  }
}
