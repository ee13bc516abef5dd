// One option of a command: its name, and a field with the choices it offers.
import type { Choice, OptionView, Scene } from '../../protocol.ts';
import { make } from '../dom.ts';
import { say } from '../texts.ts';
import type { Popup } from './popup.ts';

/** Milliseconds without typing after which choices are asked for. */
const PAUSE = 120;

export interface OptionField {
  element: HTMLElement;
  option: OptionView;
  /** `undefined` while nothing, or nothing that fits, is filled in. */
  value(): string | number | boolean | undefined;
  /** What is wrong with what is filled in, in words; `undefined` where nothing is. */
  problem(): string | undefined;
  /** What stands in the field. */
  text(): string;
  /** Puts the cursor into the field. */
  focus(): void;
}

export interface OptionSetting extends Pick<Scene, 'people' | 'places' | 'roles'> {
  /** What stands in the field already. */
  text: string;
  complete(typed: string): Promise<Choice[] | string>;
  onFocus(): void;
  onChange(): void;
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
    'aria-label': `${option.label}: ${option.description}`,
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
    make('span', { class: 'option-name' }, option.label),
    input,
  );
  let chosen: { text: string; value: Value } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  input.value = setting.text;
  fitWidth();
  input.addEventListener('input', () => {
    fitWidth();
    offer();
    setting.onChange();
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
    popup.show(input, option.label, say('playground.loading'));
    timer = setTimeout(() => void ask(), PAUSE);
  }

  async function ask(): Promise<void> {
    asked += 1;
    const number = asked;
    const answer = await setting.complete(input.value);
    if (number !== asked || document.activeElement !== input) return;
    if (typeof answer === 'string') popup.show(input, option.label, answer);
    else showChoices(answer);
  }

  function showChoices(choices: readonly { name: string; value: Value }[]): void {
    const items = choices.map(({ name, value }) => ({ name, choose: () => choose(name, value) }));
    popup.show(input, option.label, items.length === 0 ? say('playground.noOption') : items);
  }

  function choose(text: string, value: Value): void {
    cancel();
    chosen = { text, value };
    input.value = text;
    fitWidth();
    popup.hide();
    setting.onChange();
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

  function problem(): string | undefined {
    const given = value();
    if (given !== undefined) return limitProblem(option, given);
    if (input.value.trim() === '') return option.required ? say('playground.required') : undefined;
    return say(fixed ? 'playground.noOption' : 'playground.noNumber');
  }

  return {
    element,
    option,
    value,
    problem,
    text: () => input.value,
    focus: () => input.focus(),
  };
}

function fixedChoices(
  { kind, choices }: OptionView,
  { people, places, roles }: OptionSetting,
): { name: string; value: Value }[] | undefined {
  switch (kind) {
    case 'boolean':
      return [
        { name: say('playground.true'), value: true },
        { name: say('playground.false'), value: false },
      ];
    case 'person':
      return people.map(asChoice);
    case 'role':
      return roles.map(asChoice);
    case 'mentionable':
      return [...people, ...roles].map(asChoice);
    case 'channel':
      return places.filter((place) => place.kind === 'channel').map(asChoice);
    default:
      return choices.length > 0 ? [...choices] : undefined;
  }
}

/** What Discord's client says of a value beyond the limits of its option. */
function limitProblem({ kind, min, max }: OptionView, value: Value): string | undefined {
  const isText = kind === 'text';
  if (!isText && kind !== 'integer' && kind !== 'number') return undefined;
  if (kind === 'integer' && !Number.isInteger(value)) return say('playground.noInteger');
  const size = isText ? String(value).length : Number(value);
  if (min !== undefined && size < min)
    return say(isText ? 'playground.tooShort' : 'playground.tooSmall', { number: min });
  if (max !== undefined && size > max)
    return say(isText ? 'playground.tooLong' : 'playground.tooLarge', { number: max });
  return undefined;
}

function asChoice({ title, name }: { title: string; name: string }): { name: string; value: Value } {
  return { name: title, value: name };
}

function includes(name: string, typed: string): boolean {
  return name.toLowerCase().includes(typed.trim().toLowerCase());
}
