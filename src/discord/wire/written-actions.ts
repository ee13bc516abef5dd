// What the controls of a message ask for, read from the message as Discord gives it back.
import type { Action } from '../../actions/index.ts';
import { ACTION_MENU, decodeAction } from './custom-id.ts';

/** The texts in which the controls of a message say what they ask for: `custom_id`s, and the values of its menu of actions. */
export function writtenIds(rows: readonly unknown[]): string[] {
  return rows
    .flatMap((row) => listIn(row, 'components'))
    .flatMap((control) => {
      const id = textIn(control, 'custom_id');
      if (id !== ACTION_MENU) return id === undefined ? [] : [id];
      return listIn(control, 'options').flatMap((option) => textIn(option, 'value') ?? []);
    });
}

/** What all of these controls ask for. Controls that are not ours are left out. */
export function writtenActions(rows: readonly unknown[]): Action[] {
  return writtenIds(rows).flatMap((id) => decodeAction(id) ?? []);
}

function listIn(value: unknown, name: string): unknown[] {
  const found = fieldOf(value, name);
  return Array.isArray(found) ? found : [];
}

function textIn(value: unknown, name: string): string | undefined {
  const found = fieldOf(value, name);
  return typeof found === 'string' ? found : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
