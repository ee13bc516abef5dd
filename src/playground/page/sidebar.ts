// Who you are and where: places on the left, yourself below them.
import type { Face, PlaceView, Scene } from '../site/protocol.ts';
import { make, makeButton } from './dom.ts';

export interface SidebarListener {
  onPlace(name: string): void;
  onPerson(name: string): void;
}

export interface Sidebar {
  element: HTMLElement;
  show(scene: Scene): void;
}

const ROLES: Readonly<Record<string, string>> = {
  student: 'a student',
  classmate: 'a classmate',
  moderator: 'a moderator',
};

export function createSidebar(listener: SidebarListener, ...extras: readonly HTMLElement[]): Sidebar {
  const places = make('nav', { 'aria-label': 'Servers and channels', class: 'places' });
  const you = make('section', { class: 'you', 'aria-label': 'You' });
  const element = make('div', { class: 'sidebar', id: 'sidebar' }, places, you);

  return {
    element,
    show(scene) {
      places.replaceChildren(
        ...groupPlaces(scene.places).map(([name, group]) => showGroup(name, group, scene)),
      );
      you.replaceChildren(showYou(scene), ...extras);
    },
  };

  function showGroup(name: string, group: readonly PlaceView[], { place, bot, you }: Scene): HTMLElement {
    const items = group.map((one) => {
      const isHere = one.name === place;
      const button = makeButton(
        { class: 'place', 'aria-current': isHere ? 'page' : undefined, title: one.topic },
        () => listener.onPlace(one.name),
        showIcon(one, bot),
        one.title,
      );
      return make('li', {}, button);
    });
    const visitor = name === 'Direct messages' ? undefined : you.title;
    return make(
      'section',
      { 'aria-label': name },
      make('h2', { title: visitor }, name),
      make('ul', {}, ...items),
    );
  }

  function showYou({ you: face, people }: Scene): HTMLElement {
    const select = make(
      'select',
      { 'aria-label': 'You are' },
      ...people.map(({ name, title }) =>
        make('option', { value: name, selected: name === face.name }, `${title}, ${ROLES[name] ?? name}`),
      ),
    );
    select.addEventListener('change', () => listener.onPerson(select.value));
    return make(
      'label',
      { class: 'who' },
      make('img', { src: face.avatar, alt: '', width: 32, height: 32 }),
      select,
    );
  }
}

function showIcon({ kind }: PlaceView, bot: Face): Node {
  if (kind === 'channel') return make('span', { class: 'hash', 'aria-hidden': 'true' }, '#');
  if (kind === 'dm') return make('img', { src: bot.avatar, alt: '', width: 24, height: 24 });
  return make('span', { class: 'hash', 'aria-hidden': 'true' }, '@');
}

function groupPlaces(places: readonly PlaceView[]): [string, PlaceView[]][] {
  const groups = new Map<string, PlaceView[]>();
  for (const place of places) {
    const name = place.server ?? 'Direct messages';
    groups.set(name, [...(groups.get(name) ?? []), place]);
  }
  return [...groups];
}
