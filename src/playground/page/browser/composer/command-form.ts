// A command being filled in: its options stand in the message box, required ones first.
import type { CommandView, Face, OptionView, PlaceView } from '../../protocol.ts';
import { make, makeButton } from '../dom.ts';
import type { ComposerListener, Values } from './listener.ts';
import { createOptionField, type OptionField } from './option-field.ts';
import type { Popup } from './popup.ts';

export interface CommandForm {
  element: HTMLElement;
  fit(people: readonly Face[], places: readonly PlaceView[]): void;
  /** `text` is what was typed behind the command's name already. */
  open(command: CommandView, text: string): void;
  close(): void;
  focus(): void;
}

export function createCommandForm(
  popup: Popup,
  hint: HTMLElement,
  listener: Pick<ComposerListener, 'onCommand' | 'onComplete'>,
  leave: () => void,
): CommandForm {
  const element = make('div', { class: 'command', role: 'group', hidden: true });
  let fields: OptionField[] = [];
  let command: CommandView | undefined;
  let people: readonly Face[] = [];
  let places: readonly PlaceView[] = [];
  element.addEventListener('keydown', press);

  function open(chosen: CommandView, text: string): void {
    command = chosen;
    fields = [];
    element.hidden = false;
    element.setAttribute('aria-label', `Command /${chosen.name}: ${chosen.description}`);
    element.replaceChildren(make('span', { class: 'command-name' }, `/${chosen.name}`));
    for (const option of chosen.options.filter(({ required }) => required)) addField(option);
    showOptional();
    const [first] = fields;
    if (first) first.focus(text);
    else element.querySelector('button')?.focus();
    if (fields.length === 0) element.append(makeButton({ class: 'send' }, send, 'Send'));
    tellHint(first?.option);
    if (!first) element.querySelector<HTMLElement>('.send')?.focus();
  }

  function addField(option: OptionView): OptionField {
    const field = createOptionField(option, popup, {
      people,
      places,
      complete: (typed) => complete(option.name, typed),
      onFocus: () => tellHint(option),
      onEmpty: () => (option.required ? close() : drop(field)),
      onEnter: advance,
      onChosen: () => missing()?.focus(),
    });
    fields.push(field);
    element.insertBefore(field.element, element.querySelector('.optional'));
    return field;
  }

  function drop(field: OptionField): void {
    fields = fields.filter((one) => one !== field);
    field.element.remove();
    showOptional();
    fields.at(-1)?.focus();
  }

  /** Options that may be added: a button each. */
  function showOptional(): void {
    element.querySelector('.optional')?.remove();
    const open = (command?.options ?? []).filter(
      ({ name }) => !fields.some(({ option }) => option.name === name),
    );
    if (open.length === 0) return;
    const buttons = open.map((option) =>
      makeButton(
        {
          class: 'add-option',
          title: option.description,
          'aria-label': `Add ${option.name}: ${option.description}`,
        },
        () => {
          const field = addField(option);
          showOptional();
          field.focus();
        },
        `+ ${option.name}`,
      ),
    );
    element.append(make('span', { class: 'optional' }, ...buttons));
  }

  function complete(option: string, typed: string) {
    const { [option]: _, ...filled } = values();
    return listener.onComplete(command?.name ?? '', option, typed, filled);
  }

  function values(): Values {
    return Object.fromEntries(
      fields.flatMap(({ option, value }) => {
        const given = value();
        return given === undefined ? [] : [[option.name, given]];
      }),
    );
  }

  function missing(): OptionField | undefined {
    return fields.find(({ option, value }) => option.required && value() === undefined);
  }

  function advance(): void {
    const open = missing();
    if (open) {
      open.focus();
      tellHint(open.option, 'This option is required.');
    } else void send();
  }

  async function send(): Promise<void> {
    const sent = command;
    if (!sent) return;
    const given = values();
    close();
    const problem = await listener.onCommand(sent.name, given);
    if (problem !== undefined) hint.textContent = problem;
  }

  function close(): void {
    if (element.hidden) return;
    popup.hide();
    command = undefined;
    element.hidden = true;
    element.replaceChildren();
    leave();
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'Escape') close();
  }

  function tellHint(option: OptionView | undefined, problem?: string): void {
    const what = option ? `${option.name}: ${option.description}` : (command?.description ?? '');
    hint.textContent = [problem, what].filter((text) => text !== undefined).join(' ');
  }

  return {
    element,
    open,
    close,
    fit(everybody, everywhere) {
      people = everybody;
      places = everywhere;
    },
    focus: () => fields[0]?.focus(),
  };
}
