// The limits of buttons and menus: https://discord.com/developers/docs/components/reference

import { isObject, type JsonObject } from '../json.ts';
import type { Form, Path } from './form.ts';

const ROW = 1;
const BUTTON = 2;
const STRING_SELECT = 3;
const CHANNEL_SELECT = 8;
/** Of options, people, roles, both of these, and channels. */
export const SELECTS = [STRING_SELECT, 5, 6, 7, CHANNEL_SELECT] as const;
/** What the defaults of a menu of each type may be. */
const DEFAULTS: Readonly<Record<number, readonly string[]>> = {
  5: ['user'],
  6: ['role'],
  7: ['user', 'role'],
  8: ['channel'],
};
const LINK_STYLE = 5;
const WIDTH = 5;

/** Checks the rows of a message, and that no two controls share a `custom_id`. */
export function checkRows(form: Form, path: Path, value: unknown): void {
  const seen = new Set<string>();
  // Without rows nothing is wrong; with too many, Discord names the range.
  if (Array.isArray(value) && value.length === 0) return;
  for (const [index, entry] of form.list(path, value, { min: value ? 1 : 0, max: 5 }).entries()) {
    const at = [...path, index];
    const row = form.object(at, entry);
    if (!row || form.choice([...at, 'type'], row['type'], [ROW]) === undefined) continue;
    checkRow(form, [...at, 'components'], row['components'], seen);
  }
}

function checkRow(form: Form, path: Path, value: unknown, seen: Set<string>): void {
  const controls = form.list(path, value, { min: 1, max: WIDTH });
  let width = 0;
  for (const [index, entry] of controls.entries()) {
    const at = [...path, index];
    const control = form.object(at, entry);
    if (!control) continue;
    const type = form.choice([...at, 'type'], control['type'], [BUTTON, ...SELECTS]);
    if (type === undefined) continue;
    width += type === BUTTON ? 1 : WIDTH;
    if (width > WIDTH && type !== BUTTON) {
      const message = `The specified component exceeds the maximum width`;
      form.report(at, 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message);
    }
    if (type === BUTTON) checkButton(form, at, control);
    else checkSelect(form, at, control, type);
    checkUnique(form, at, control['custom_id'], seen);
  }
}

/** Notes a `custom_id` that was used before in the same message or modal. */
export function checkUnique(form: Form, path: Path, customId: unknown, seen: Set<string>): void {
  if (typeof customId !== 'string') return;
  if (seen.has(customId)) {
    const message = 'Component custom id cannot be duplicated';
    form.report([...path, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', message);
  }
  seen.add(customId);
}

function checkButton(form: Form, path: Path, button: JsonObject): void {
  const style = form.choice([...path, 'style'], button['style'], [1, 2, 3, 4, LINK_STYLE]);
  form.text([...path, 'label'], button['label'], { max: 80 });
  checkEmoji(form, [...path, 'emoji'], button['emoji']);
  if (!button['label'] && !button['emoji']) {
    const message = 'A button must have a label or an emoji';
    form.report(path, 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', message);
  }
  if (style === LINK_STYLE) {
    form.link([...path, 'url'], button['url'], ['http', 'https', 'discord'], 512);
    if (!button['url']) form.report(path, 'BUTTON_COMPONENT_INVALID_URL', 'A url is required');
    if (button['custom_id']) {
      const message = 'A custom id and url cannot both be specified';
      form.report(path, 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', message);
    }
  } else if (style !== undefined) {
    if (button['url']) {
      const message = 'Only link buttons can have a url';
      form.report([...path, 'url'], 'BUTTON_COMPONENT_INVALID_URL', message);
    }
    if (button['custom_id']) form.text([...path, 'custom_id'], button['custom_id'], { min: 1, max: 100 });
    else form.report(path, 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');
  }
}

/** Also serves the menus of a modal. */
export function checkSelect(form: Form, path: Path, select: JsonObject, type: number): void {
  form.text([...path, 'custom_id'], select['custom_id'], { min: 1, max: 100, required: true });
  form.text([...path, 'placeholder'], select['placeholder'], { max: 150 });
  const min = form.integer([...path, 'min_values'], select['min_values'], { min: 0, max: 25 }) ?? 1;
  const max = form.integer([...path, 'max_values'], select['max_values'], { min: 1, max: 25 }) ?? 1;
  if (min > max) {
    form.report(
      [...path, 'min_values'],
      'SELECT_COMPONENT_MIN_GREATER_THAN_MAX',
      'Must not exceed max_values',
    );
  }
  if (type === STRING_SELECT) checkSelectOptions(form, path, select, max);
  else checkDefaults(form, path, select, type, max);
}

function checkSelectOptions(form: Form, path: Path, select: JsonObject, max: number): void {
  const options = form.list([...path, 'options'], select['options'], { min: 1, max: 25 });
  if (max > options.length) {
    const message = 'Must not exceed the number of options';
    form.report([...path, 'max_values'], 'SELECT_COMPONENT_MAX_VALUES_TOO_LARGE', message);
  }
  const values = new Set<unknown>();
  for (const [index, entry] of options.entries()) {
    const at = [...path, 'options', index];
    const option = form.object(at, entry);
    if (!option) continue;
    form.text([...at, 'label'], option['label'], { min: 1, max: 100, required: true });
    form.text([...at, 'value'], option['value'], { min: 1, max: 100, required: true });
    form.text([...at, 'description'], option['description'], { max: 100 });
    checkEmoji(form, [...at, 'emoji'], option['emoji']);
    if (values.has(option['value'])) {
      const message = 'The specified option value is already used';
      form.report([...at, 'value'], 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message);
    }
    values.add(option['value']);
  }
}

/** Menus that fill themselves: which channels they list, and what is chosen in them to begin with. */
function checkDefaults(form: Form, path: Path, select: JsonObject, type: number, max: number): void {
  const at = [...path, 'channel_types'];
  if (type === CHANNEL_SELECT) {
    for (const [index, entry] of form.list(at, select['channel_types'], { max: 100 }).entries())
      form.integer([...at, index], entry, { min: 0, max: 16, required: true });
  }
  const kinds = DEFAULTS[type] ?? [];
  const defaults = form.list([...path, 'default_values'], select['default_values'], { max });
  for (const [index, entry] of defaults.entries()) {
    const value = form.object([...path, 'default_values', index], entry);
    if (!value) continue;
    form.text([...path, 'default_values', index, 'id'], value['id'], { min: 1, max: 20, required: true });
    if (!kinds.some((kind) => kind === value['type'])) {
      const message = `Value must be one of {${kinds.join(', ')}}.`;
      form.report([...path, 'default_values', index, 'type'], 'BASE_TYPE_CHOICES', message);
    }
  }
}

function checkEmoji(form: Form, path: Path, value: unknown): void {
  if (value === undefined || value === null) return;
  const emoji = form.object(path, value);
  if (!emoji || emoji['id']) return;
  const name = emoji['name'];
  const known = /^(\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3)/u;
  if (typeof name !== 'string' || !known.test(name)) {
    form.report([...path, 'name'], 'COMPONENT_INVALID_EMOJI', 'Invalid emoji');
  }
}

/** All controls of the rows of a message or modal, flat; labels are looked into. */
export function controlsOf(rows: readonly unknown[]): JsonObject[] {
  return rows.filter(isObject).flatMap((row) => {
    if (Array.isArray(row['components'])) return row['components'].filter(isObject);
    return isObject(row['component']) ? [row['component']] : [];
  });
}
