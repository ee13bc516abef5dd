// Who you are and where: places on the left, yourself below them.
import type { Face, PlaceView, Scene } from '../protocol.ts';
import { make, makeButton } from './dom.ts';
import { say } from './texts.ts';

export interface SidebarListener {
  onPlace(name: string): void;
  /** Escape. */
  onLeave(): void;
  /** Another server: `place` is the first of its places. */
  onServer(place: string): void;
  onPerson(name: string): void;
  /** The person's client shall be set to this language. */
  onLanguage(code: string): void;
}

export interface Sidebar {
  element: HTMLElement;
  show(scene: Scene): void;
  /** Puts the focus on the place where one is. */
  focus(): void;
}

export function createSidebar(listener: SidebarListener): Sidebar {
  const servers = make('nav', { 'aria-label': say('playground.servers'), class: 'servers' });
  const places = make('nav', { 'aria-label': say('playground.channels'), class: 'places' });
  const you = make('section', { class: 'you', 'aria-label': say('playground.you') });
  const element = make('div', { class: 'sidebar', id: 'sidebar' }, servers, places, you);

  element.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') listener.onLeave();
  });

  return {
    element,
    focus: () => places.querySelector<HTMLElement>('[aria-current]')?.focus(),
    show(scene) {
      const groups = groupPlaces(scene.places);
      servers.replaceChildren(...groups.map(([name, group]) => showServer(name, group, scene)));
      const here = groups.find(([, group]) => holds(group, scene));
      places.replaceChildren(...(here ? [showGroup(...here, scene)] : []));
      you.replaceChildren(showYou(scene), showLanguages(scene));
    },
  };

  /** A server's sign; it leads to the first of its places. */
  function showServer(name: string, group: readonly PlaceView[], scene: Scene): HTMLElement {
    return makeButton(
      {
        class: 'server',
        'aria-label': name,
        'aria-current': holds(group, scene) ? 'true' : undefined,
        title: name,
      },
      () => listener.onServer(group[0]?.name ?? scene.place),
      // The style sheet draws it.
      make('span', {
        class: 'server-sign',
        'data-sign': group[0]?.server === undefined ? '@' : initialsOf(name),
      }),
    );
  }

  function showGroup(name: string, group: readonly PlaceView[], { place, bot }: Scene): HTMLElement {
    const items = group.map((one) => {
      const isHere = one.name === place;
      const button = makeButton(
        {
          class: 'place',
          'aria-current': isHere ? 'page' : undefined,
          title: say(`playground.topic.${one.name}`),
        },
        () => listener.onPlace(one.name),
        showIcon(one, bot),
        one.title,
      );
      return make('li', {}, button);
    });
    return make('section', { 'aria-label': name }, make('h2', {}, name), make('ul', {}, ...items));
  }

  function showLanguages({ language, languages }: Scene): HTMLElement {
    const select = make(
      'select',
      { id: 'language' },
      ...languages.map(({ code, name }) =>
        make('option', { value: code, lang: code, selected: code === language }, name),
      ),
    );
    select.addEventListener('change', () => listener.onLanguage(select.value));
    return make('label', { class: 'language' }, make('span', {}, say('playground.language')), select);
  }

  function showYou({ you: face, people }: Scene): HTMLElement {
    const select = make(
      'select',
      { 'aria-label': say('playground.youAre') },
      ...people.map(({ name, title }) =>
        make('option', { value: name, selected: name === face.name }, `${title} · ${roleOf(name)}`),
      ),
    );
    select.addEventListener('change', () => listener.onPerson(select.value));
    return make(
      'label',
      { class: 'who' },
      make('img', { src: face.avatar, alt: '', width: 32, height: 32 }),
      make('span', { class: 'who-name' }, face.title, make('small', {}, roleOf(face.name))),
      make('span', { 'aria-hidden': 'true' }, '⌄'),
      // It lies over all of that, unseen.
      select,
    );
  }
}

function roleOf(name: string): string {
  return say(`playground.role.${name}`);
}

function showIcon({ kind }: PlaceView, bot: Face): Node {
  if (kind === 'channel') return make('span', { class: 'hash', 'aria-hidden': 'true' }, '#');
  if (kind === 'dm') return make('img', { src: bot.avatar, alt: '', width: 24, height: 24 });
  return make('span', { class: 'hash', 'aria-hidden': 'true' }, '@');
}

function holds(group: readonly PlaceView[], { place }: Scene): boolean {
  return group.some(({ name }) => name === place);
}

function initialsOf(name: string): string {
  return name.replace(/(\S)\S*\s*/g, '$1').toUpperCase();
}

function groupPlaces(places: readonly PlaceView[]): [string, PlaceView[]][] {
  const direct = say('playground.direct');
  const groups = new Map<string, PlaceView[]>([[direct, []]]);
  for (const place of places) {
    const name = place.server ?? direct;
    groups.set(name, [...(groups.get(name) ?? []), place]);
  }
  return [...groups];
}
