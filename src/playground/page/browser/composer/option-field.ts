// One option of a command: its name, and a field with the choices it offers.
import type { Choice, Face, OptionView, PlaceView } from '../../protocol.ts';
import { make } from '../dom.ts';
import type { Popup } from './popup.ts';

/** Milliseconds without typing after which choices are asked for. */
const PAUSE = 120;

export interface OptionField {
  element: HTMLElement;
  option: OptionView;
  /** `undefined` while nothing, or nothing that fits, is filled in. */
  value(): string | number | boolean | undefined;
  /** Puts the cursor into the field, with a text if one is given. */
  focus(text?: string): void;
}

export interface OptionSetting {
  people: readonly Face[];
  places: readonly PlaceView[];
  complete(typed: string): Promise<Choice[] | string>;
  onFocus(): void;
  /** Backspace in an empty field. */
  onEmpty(): void;
  /** Enter, with nothing to choose. */
  onEnter(): void;
  onChosen(): void;
}

type Value = string | number | boolean;

export function createOptionField(option: OptionView, popup: Popup, setting: OptionSetting): OptionField {
  const input = make('input', {
    type: 'text',
    autocomplete: 'off',
    'aria-label': `${option.name}: ${option.description}`,
    'aria-required': String(option.required),
    'data-option': option.name,
    size: 4,
  });
  const fixed = fixedChoices(option, setting);
  const hasChoices = option.autocomplete || fixed !== undefined;
  if (hasChoices) {
    for (const [name, value] of [
      ['role', 'combobox'],
      ['aria-autocomplete', 'list'],
      ['aria-haspopup', 'listbox'],
      ['aria-expanded', 'false'],
    ] as const)
      input.setAttribute(name, value);
  }
  const element = make(
    'label',
    { class: 'option' },
    make('span', { class: 'option-name' }, option.name),
    input,
  );
  let chosen: { text: string; value: Value } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  input.addEventListener('input', () => {
    fitWidth();
    offer();
  });
  input.addEventListener('focus', () => {
    setting.onFocus();
    if (chosen?.text !== input.value || input.value === '') offer();
  });
  input.addEventListener('blur', () => {
    cancel();
    popup.hide();
  });
  input.addEventListener('keydown', press);

  function press(event: KeyboardEvent): void {
    if (event.isComposing || popup.press(event)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      setting.onEnter();
    } else if (event.key === 'Backspace' && input.value === '') {
      event.preventDefault();
      setting.onEmpty();
    }
  }

  function offer(): void {
    cancel();
    if (!hasChoices) return;
    if (fixed) {
      showChoices(fixed.filter(({ name }) => includes(name, input.value)));
      return;
    }
    // What was offered no longer fits what is typed: Enter must not choose it.
    popup.show(input, option.name, 'Loading options…');
    timer = setTimeout(() => void ask(), PAUSE);
  }

  async function ask(): Promise<void> {
    asked += 1;
    const number = asked;
    const answer = await setting.complete(input.value);
    if (number !== asked || document.activeElement !== input) return;
    if (typeof answer === 'string') popup.show(input, option.name, answer);
    else showChoices(answer);
  }

  function showChoices(choices: readonly { name: string; value: Value }[]): void {
    const items = choices.map(({ name, value }) => ({ name, choose: () => choose(name, value) }));
    popup.show(input, option.name, items.length === 0 ? 'No options match your search.' : items);
  }

  function choose(text: string, value: Value): void {
    cancel();
    chosen = { text, value };
    input.value = text;
    fitWidth();
    popup.hide();
    setting.onChosen();
  }

  /** Choices that still come are too late. */
  function cancel(): void {
    asked += 1;
    clearTimeout(timer);
  }

  function fitWidth(): void {
    input.size = Math.max(4, Math.min(input.value.length + 1, 60));
  }

  function value(): Value | undefined {
    const text = input.value.trim();
    if (chosen && chosen.text === input.value) return chosen.value;
    if (text === '') return undefined;
    if (fixed) return fixed.find(({ name }) => name.toLowerCase() === text.toLowerCase())?.value;
    if (option.kind === 'text') return text;
    return Number.isNaN(Number(text)) ? undefined : Number(text);
  }

  return {
    element,
    option,
    value,
    focus(text) {
      if (text !== undefined) input.value = text;
      fitWidth();
      input.focus();
    },
  };
}

function fixedChoices(
  { kind, choices }: OptionView,
  { people, places }: OptionSetting,
): { name: string; value: Value }[] | undefined {
  switch (kind) {
    case 'boolean':
      return [
        { name: 'True', value: true },
        { name: 'False', value: false },
      ];
    case 'person':
      return people.map(({ title, name }) => ({ name: title, value: name }));
    case 'channel':
      return places
        .filter((place) => place.kind === 'channel')
        .map(({ title, name }) => ({ name: title, value: name }));
    default:
      return choices.length > 0 ? [...choices] : undefined;
  }
}

function includes(name: string, typed: string): boolean {
  return name.toLowerCase().includes(typed.trim().toLowerCase());
}
