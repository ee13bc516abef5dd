// The message box: plain messages, and the way into commands.
import type { CommandView, Face, PlaceView, Scene } from '../../protocol.ts';
import { make } from '../dom.ts';
import type { Draft } from '../storage.ts';
import { say } from '../texts.ts';
import { createCommandForm } from './command-form.ts';
import type { ComposerListener } from './listener.ts';
import { matchCommands } from './match-commands.ts';
import { offerPeople } from './people-popup.ts';
import { createPopup } from './popup.ts';

export interface Composer {
  element: HTMLElement;
  /** Fits the box to a place and what can be done there, with what was left there unsent. */
  fit(place: PlaceView, scene: Pick<Scene, 'bot' | 'people' | 'places' | 'roles'>, draft: Draft): void;
  offer(commands: readonly CommandView[]): void;
  /** Begins a command, if there is one of this name. */
  begin(command: string): void;
  focus(): void;
}

export function createComposer(listener: ComposerListener): Composer {
  let commands: readonly CommandView[] = [];
  let members: readonly Face[] = [];
  let picture = '';
  /** A command that was left unsent, until the commands of the place are known. */
  let unsent: Extract<Draft, { command: string }> | undefined;
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
  const form = createCommandForm(popup, hint, {
    ...listener,
    onClose: leave,
    onChange: (command, values) => listener.onDraft({ command, values }),
  });
  const line = make('div', { class: 'composer-line' }, box, form.element);
  const element = make(
    'form',
    { class: 'composer', 'aria-label': say('playground.write') },
    popup.element,
    line,
    hint,
  );
  element.addEventListener('submit', (event) => event.preventDefault());
  box.addEventListener('input', type);
  box.addEventListener('keydown', press);
  box.addEventListener('blur', () => popup.hide());

  function type(): void {
    unsent = undefined;
    listener.onDraft({ text: box.value });
    suggest();
  }

  /** Offers what fits the text in the box. */
  function suggest(): void {
    hint.textContent = '';
    fitHeight();
    const typed = /^\/(.*)$/.exec(box.value)?.[1];
    const typedOut = findCommand(commands, typed);
    if (typed === undefined) {
      if (!offerPeople(popup, box, members)) popup.hide();
    } else if (typedOut) choose(typedOut.command, typed.slice(typedOut.name.length + 1));
    else showCommands(matchCommands(commands, typed));
  }

  function fitHeight(): void {
    box.style.height = 'auto';
    box.style.height = `${Math.min(box.scrollHeight, 200)}px`;
  }

  function showCommands(known: readonly CommandView[]): void {
    const items = known.map((command) => ({
      name: `/${command.label}`,
      more: tellOptions(command),
      note: command.description,
      picture,
      choose: () => choose(command, ''),
    }));
    popup.show(box, say('playground.commands'), items.length === 0 ? say('playground.noCommand') : items);
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

  function choose(command: CommandView, rest: string): void {
    const [first] = command.options.filter(({ required }) => required);
    open(command, first && rest !== '' ? { [first.name]: rest } : {});
  }

  function open(command: CommandView, values: Record<string, string>): void {
    popup.hide();
    box.value = '';
    box.style.height = 'auto';
    box.hidden = true;
    form.open(command, values);
  }

  function leave(): void {
    box.hidden = false;
    hint.textContent = '';
    listener.onDraft({ text: '' });
    box.focus();
  }

  return {
    element,
    fit(place, { bot, people, places, roles }, draft) {
      const signs = { channel: '#', dm: '@', group: '' };
      const name = `${signs[place.kind]}${place.title}`;
      const text = say('playground.messageTo', { place: name });
      // A phone has no room for the rest.
      box.placeholder = matchMedia('(width <= 700px)').matches
        ? text
        : say('playground.messageOrCommand', { place: name });
      box.setAttribute('aria-label', text);
      members = [bot, ...people];
      picture = bot.avatar;
      form.fit({ people, places, roles });
      form.discard();
      box.hidden = false;
      unsent = 'command' in draft ? draft : undefined;
      box.value = 'text' in draft ? draft.text : '';
      fitHeight();
    },
    offer(known) {
      commands = known;
      const left = known.find(({ name }) => name === unsent?.command);
      if (left && unsent) open(left, unsent.values);
      // They may come while one of them is being typed.
      if (box.value.startsWith('/') && box.matches(':focus')) suggest();
    },
    begin(name) {
      const command = commands.find((one) => one.name === name);
      if (command) open(command, {});
    },
    focus() {
      // On a phone its keyboard would come up, and hide what there is to read.
      if (matchMedia('(hover: none)').matches) return;
      if (box.hidden) form.focus();
      else box.focus();
    },
  };
}

/** The command whose name, in either language, is typed out, and the name that was used. */
function findCommand(
  commands: readonly CommandView[],
  typed: string | undefined,
): { command: CommandView; name: string } | undefined {
  for (const command of commands) {
    const name = [command.label, command.name].find((one) => typed?.startsWith(`${one} `));
    if (name !== undefined) return { command, name };
  }
  return undefined;
}

/** The options that must be filled in, and how many more there are. */
function tellOptions({ options }: CommandView): string {
  const required = options.filter((option) => option.required).map(({ label }) => label);
  const more = options.length - required.length;
  return [...required, ...(more > 0 ? [say('playground.optional', { number: more })] : [])].join('  ');
}
