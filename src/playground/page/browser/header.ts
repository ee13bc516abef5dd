// The bar above the messages: the place, and switches for what is shown.
import type { Scene } from '../protocol.ts';
import { make, makeButton } from './dom.ts';
import { say } from './texts.ts';

export interface Header {
  element: HTMLElement;
  show(scene: Scene): void;
  tellState(text: string): void;
  tellSidebar(isShown: boolean): void;
  focusSidebarSwitch(): void;
}

export interface HeaderListener {
  onTheme(): void;
  onFaults(): boolean;
  onSidebar(): boolean;
}

export function createHeader(listener: HeaderListener): Header {
  const title = make('h1');
  const topic = make('p', { class: 'topic' });
  const state = make('p', { class: 'state', role: 'status' });
  const sidebar = makeSwitch('☰', say('playground.sidebar'), 'sidebar', () => listener.onSidebar());
  sidebar.classList.add('narrow-only');
  const faults = makeSwitch('⚡', say('playground.faults'), 'faults', () => listener.onFaults());
  const looks = say('playground.theme');
  const theme = makeButton({ class: 'icon', 'aria-label': looks, title: looks }, listener.onTheme, '◐');
  return {
    element: make('header', { class: 'top' }, sidebar, title, topic, state, faults, theme),
    show({ places, place }) {
      const here = places.find(({ name }) => name === place);
      title.replaceChildren(
        make('span', { class: 'sign' }, here?.kind === 'channel' ? '#' : '@'),
        ` ${here?.title ?? ''}`,
      );
      topic.textContent = here ? say(`playground.topic.${here.name}`) : '';
      document.title = say('playground.documentTitle', { place: title.textContent?.replace(' ', '') ?? '' });
    },
    tellState(text) {
      state.textContent = text;
    },
    focusSidebarSwitch: () => sidebar.focus(),
    tellSidebar: (isShown) => sidebar.setAttribute('aria-expanded', String(isShown)),
  };
}

function makeSwitch(sign: string, name: string, controls: string, toggle: () => boolean): HTMLButtonElement {
  const button = makeButton(
    { class: 'icon', 'aria-label': name, title: name, 'aria-expanded': 'false', 'aria-controls': controls },
    () => button.setAttribute('aria-expanded', String(toggle())),
    sign,
  );
  return button;
}
