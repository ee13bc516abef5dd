// A command being filled in: its options stand in the message box, required ones first.
import type { CommandView, OptionView, Scene } from '../../protocol.ts';
import { make, makeButton } from '../dom.ts';
import { say } from '../texts.ts';
import type { ComposerListener, Values } from './listener.ts';
import { createOptionField, type OptionField } from './option-field.ts';
import type { Popup } from './popup.ts';

export interface CommandForm {
  element: HTMLElement;
  /** Fits options to who and what is there. */
  fit(named: Named): void;
  /** `texts` stand in the options already, by name. */
  open(command: CommandView, texts: Readonly<Record<string, string>>): void;
  /** Takes the command away as if it had never been begun. */
  discard(): void;
  focus(): void;
}

/** What options name. */
export type Named = Pick<Scene, 'people' | 'places' | 'roles'>;

export interface CommandListener extends Pick<ComposerListener, 'onCommand' | 'onComplete'> {
  /** What stands in the options of a command has changed. */
  onChange(command: string, texts: Record<string, string>): void;
  /** The command was sent or given up. */
  onClose(): void;
}

export function createCommandForm(popup: Popup, hint: HTMLElement, listener: CommandListener): CommandForm {
  const element = make('div', { class: 'command', role: 'group', hidden: true });
  let fields: OptionField[] = [];
  let command: CommandView | undefined;
  let named: Named = { people: [], places: [], roles: [] };
  element.addEventListener('keydown', press);

  function open(chosen: CommandView, texts: Readonly<Record<string, string>>): void {
    command = chosen;
    fields = [];
    element.hidden = false;
    element.setAttribute(
      'aria-label',
      say('playground.command', { command: `/${chosen.label}`, what: chosen.description }),
    );
    element.replaceChildren(make('span', { class: 'command-name' }, `/${chosen.label}`));
    const isNeeded = ({ required, name }: OptionView) => required || texts[name] !== undefined;
    for (const option of chosen.options.filter(isNeeded)) addField(option, texts[option.name]);
    showOptional();
    const [first] = fields;
    if (first) first.focus();
    else element.querySelector('button')?.focus();
    if (fields.length === 0) element.append(makeButton({ class: 'send' }, send, say('playground.send')));
    tellHint(first?.option);
    if (!first) element.querySelector<HTMLElement>('.send')?.focus();
    change();
  }

  function addField(option: OptionView, text = ''): OptionField {
    const field = createOptionField(option, popup, {
      ...named,
      text,
      onChange: change,
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
    change();
  }

  function change(): void {
    if (!command) return;
    listener.onChange(
      command.name,
      Object.fromEntries(fields.map(({ option, text }) => [option.name, text()])),
    );
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
          'aria-label': say('playground.add', { option: option.label, what: option.description }),
        },
        () => {
          const field = addField(option);
          showOptional();
          field.focus();
          change();
        },
        `+ ${option.label}`,
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
    const wrong = fields.find(({ problem }) => problem() !== undefined);
    if (wrong) {
      wrong.focus();
      tellHint(wrong.option, wrong.problem());
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
    discard();
    listener.onClose();
  }

  function discard(): void {
    popup.hide();
    command = undefined;
    element.hidden = true;
    element.replaceChildren();
    hint.textContent = '';
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'Escape') close();
  }

  function tellHint(option: OptionView | undefined, problem?: string): void {
    const what = option ? `${option.label}: ${option.description}` : (command?.description ?? '');
    hint.textContent = [problem, what].filter((text) => text !== undefined).join(' ');
  }

  return {
    element,
    open,
    discard,
    fit(known) {
      named = known;
    },
    focus: () => fields[0]?.focus(),
  };
}
