// The message box: plain messages, and the way into commands.
import type { CommandView, Face, PlaceView, Scene } from '../../protocol.ts';
import { make } from '../dom.ts';
import { createCommandForm } from './command-form.ts';
import type { ComposerListener } from './listener.ts';
import { offerPeople } from './people-popup.ts';
import { createPopup } from './popup.ts';

export interface Composer {
  element: HTMLElement;
  /** Fits the box to a place and what can be done there. */
  fit(place: PlaceView, scene: Pick<Scene, 'bot' | 'people' | 'places'>): void;
  offer(commands: readonly CommandView[]): void;
  focus(): void;
}

export function createComposer(listener: ComposerListener): Composer {
  let commands: readonly CommandView[] = [];
  let members: readonly Face[] = [];
  let picture = '';
  const popup = createPopup();
  const box = make('textarea', {
    id: 'message-box',
    rows: 1,
    maxlength: 2000,
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    autocomplete: 'off',
  });
  const hint = make('p', { class: 'hint', role: 'status' });
  const form = createCommandForm(popup, hint, listener, leave);
  const line = make('div', { class: 'composer-line' }, box, form.element);
  const element = make(
    'form',
    { class: 'composer', 'aria-label': 'Write a message' },
    popup.element,
    line,
    hint,
  );
  element.addEventListener('submit', (event) => event.preventDefault());
  box.addEventListener('input', type);
  box.addEventListener('keydown', press);
  box.addEventListener('blur', () => popup.hide());

  function type(): void {
    hint.textContent = '';
    box.style.height = 'auto';
    box.style.height = `${Math.min(box.scrollHeight, 200)}px`;
    const typed = /^\/(.*)$/.exec(box.value)?.[1];
    const typedOut = commands.find(({ name }) => typed?.startsWith(`${name} `));
    if (typed === undefined) {
      if (!offerPeople(popup, box, members)) popup.hide();
    } else if (typedOut) choose(typedOut);
    else showCommands(commands.filter(({ name }) => name.includes(typed.trim().toLowerCase())));
  }

  function showCommands(known: readonly CommandView[]): void {
    const items = known.map((command) => ({
      name: `/${command.name}`,
      more: tellOptions(command),
      note: command.description,
      picture,
      choose: () => choose(command),
    }));
    popup.show(box, 'Commands', items.length === 0 ? 'No command matches.' : items);
  }

  function press(event: KeyboardEvent): void {
    if (event.isComposing || popup.press(event)) return;
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    const text = box.value.trim();
    if (text === '') return;
    listener.onSay(text);
    box.value = '';
    type();
  }

  function choose(command: CommandView): void {
    const rest = box.value.slice(command.name.length + 2);
    popup.hide();
    box.value = '';
    box.style.height = 'auto';
    box.hidden = true;
    form.open(command, rest);
  }

  function leave(): void {
    box.hidden = false;
    hint.textContent = '';
    box.focus();
  }

  return {
    element,
    fit(place, { bot, people, places }) {
      const name = place.kind === 'channel' ? `#${place.title}` : place.title;
      const text = place.kind === 'dm' ? `Message @${name}` : `Message ${name}`;
      // A phone has no room for the rest.
      box.placeholder = matchMedia('(width <= 700px)').matches ? text : `${text}, or type / for commands`;
      box.setAttribute('aria-label', text);
      members = [bot, ...people];
      picture = bot.avatar;
      form.fit(people, places);
      form.close();
    },
    offer(known) {
      commands = known;
      // They may come while one of them is being typed.
      if (box.value.startsWith('/') && box.matches(':focus')) type();
    },
    focus() {
      // On a phone its keyboard would come up, and hide what there is to read.
      if (matchMedia('(hover: none)').matches) return;
      if (box.hidden) form.focus();
      else box.focus();
    },
  };
}

/** The options that must be filled in, and how many more there are. */
function tellOptions({ options }: CommandView): string {
  const required = options.filter((option) => option.required).map(({ name }) => name);
  const more = options.length - required.length;
  return [...required, ...(more > 0 ? [`+${more} optional`] : [])].join('  ');
}
