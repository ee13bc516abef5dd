// The buttons and menus below a message.
import type { Control, MenuKind, MessageView } from '../../protocol.ts';
import { make, makeButton } from '../dom.ts';
import { showSelect } from './select.ts';

export interface ControlListener {
  onClick(message: MessageView, control: string): void;
  onChoose(message: MessageView, control: string, of: MenuKind, values: string[]): void;
}

export function showRows(view: MessageView, listener: ControlListener): HTMLElement[] {
  return view.rows.map((row) =>
    make('div', { class: 'row' }, ...row.map((control) => showControl(control, view, listener))),
  );
}

function showControl(control: Control, view: MessageView, listener: ControlListener): HTMLElement {
  const isBusy = view.pressed !== undefined;
  switch (control.kind) {
    case 'link':
      return make(
        'a',
        { class: 'button secondary', href: control.url, target: '_blank', rel: 'noopener noreferrer' },
        label(control.emoji, control.label),
        make('span', { class: 'away', 'aria-hidden': 'true' }, '↗'),
      );
    case 'button': {
      const { id, style, disabled, emoji } = control;
      return makeButton(
        {
          class: `button ${style}${view.pressed === id ? ' pressed' : ''}`,
          disabled,
          'aria-disabled': isBusy ? 'true' : undefined,
          'data-control': id,
        },
        () => {
          if (!isBusy) listener.onClick(view, id);
        },
        label(emoji, control.label),
      );
    }
    case 'menu':
      return showSelect(
        { ...control, name: control.placeholder, disabled: control.disabled || isBusy },
        (values) => listener.onChoose(view, control.id, control.of, values),
      );
    default:
      return control satisfies never;
  }
}

function label(emoji: string, text: string): HTMLElement {
  return make('span', {}, [emoji, text].filter((part) => part !== '').join(' '));
}
