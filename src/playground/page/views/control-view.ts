// Buttons, menus and forms as the page shows them.

import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { ShownModal } from '../../driver/index.ts';
import { controlsOf, isObject, type JsonObject } from '../../server/index.ts';
import type { Control, FormPart, FormView, MenuKind, MenuOption } from '../protocol.ts';
import { listEntities } from './entities.ts';
import { nameOf } from './faces.ts';
import { readMarkdown } from './markdown.ts';

/** By the types of Discord's menus. */
const MENUS: Readonly<Record<number, MenuKind>> = {
  3: 'options',
  5: 'people',
  6: 'roles',
  7: 'mentionables',
  8: 'channels',
};

const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' } as const;

/** The rows of a message. */
export function viewRows(rows: readonly unknown[]): Control[][] {
  return rows.map((row) => controlsOf([row]).flatMap(viewControl)).filter((row) => row.length > 0);
}

function viewControl(control: JsonObject): Control[] {
  const disabled = control['disabled'] === true;
  const id = textIn(control, 'custom_id');
  const label = textIn(control, 'label');
  const emoji = emojiIn(control);
  switch (control['type']) {
    case 2: {
      const { style } = control;
      if (style === 5) return [{ kind: 'link', url: textIn(control, 'url'), label, emoji }];
      const known = style === 1 || style === 2 || style === 3 || style === 4 ? STYLES[style] : 'secondary';
      return [{ kind: 'button', style: known, id, label, emoji, disabled }];
    }
    default: {
      const menu = viewMenu(control);
      const placeholder = textIn(control, 'placeholder');
      return menu ? [{ kind: 'menu', ...menu, id, placeholder, disabled }] : [];
    }
  }
}

function viewMenu(control: JsonObject) {
  const of = MENUS[Number(control['type'])];
  return (
    of && {
      of,
      min: numberIn(control, 'min_values', 1),
      max: numberIn(control, 'max_values', 1),
      options: of === 'options' ? optionsIn(control) : listEntities(of, control),
    }
  );
}

export function viewForm({ title, components, interactionId }: ShownModal): FormView {
  return { opener: interactionId, title, parts: components.flatMap(viewPart) };
}

function viewPart(part: APIModalInteractionResponseCallbackData['components'][number]): FormPart[] {
  if (part.type === 10) return [{ kind: 'words', body: readMarkdown(part.content, 'content', nameOf) }];
  const [control] = controlsOf([part]);
  if (!control) return [];
  const named = {
    id: textIn(control, 'custom_id'),
    label: part.type === 18 ? part.label : textIn(control, 'label'),
    description: part.type === 18 ? (part.description ?? '') : '',
    required: control['required'] !== false,
  };
  const menu = viewMenu(control);
  if (menu) return [{ kind: 'menu', ...named, ...menu }];
  return [
    {
      kind: 'text',
      ...named,
      long: control['style'] === 2,
      placeholder: textIn(control, 'placeholder'),
      value: textIn(control, 'value'),
      min: numberIn(control, 'min_length', 0),
      max: numberIn(control, 'max_length', 4000),
    },
  ];
}

function optionsIn({ options }: JsonObject): MenuOption[] {
  return (Array.isArray(options) ? options.filter(isObject) : []).map((option) => ({
    label: textIn(option, 'label'),
    value: textIn(option, 'value'),
    description: textIn(option, 'description'),
    emoji: emojiIn(option),
    chosen: option['default'] === true,
  }));
}

function emojiIn({ emoji }: JsonObject): string {
  return isObject(emoji) ? textIn(emoji, 'name') : '';
}

function textIn(from: JsonObject, key: string): string {
  const value = from[key];
  return typeof value === 'string' ? value : '';
}

function numberIn(from: JsonObject, key: string, otherwise: number): number {
  const value = from[key];
  return typeof value === 'number' ? value : otherwise;
}
