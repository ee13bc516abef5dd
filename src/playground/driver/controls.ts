// Finding and using the controls of a message or modal, as a person would.

import type {
  APIButtonComponentWithCustomId,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import { controlsOf, isObject, type JsonObject } from '../server/index.ts';
import type { EntityKind, Resolver } from './resolver.ts';

/** The button with this label or `custom_id`; throws when a person could not click it. */
export function findButton(message: APIMessage, labelOrId: string): APIButtonComponentWithCustomId {
  const buttons = controlsOf(message.components ?? []).filter(({ type }) => type === 2);
  const found = buttons.find(({ label, custom_id }) => labelOrId === label || labelOrId === custom_id);
  if (!found) {
    const known =
      buttons.map(({ label, custom_id }) => `"${String(label ?? custom_id)}"`).join(', ') || 'none';
    throw new Error(`There is no button "${labelOrId}" (there are: ${known})`);
  }
  if (found['disabled'] === true) throw new Error(`The button "${labelOrId}" is disabled`);
  if (typeof found['custom_id'] !== 'string') throw new Error(`The button "${labelOrId}" is a link`);
  // A button with a custom_id, in rows that were checked when they were sent.
  return found as object as APIButtonComponentWithCustomId;
}

/** The menu that has all these options, and their values; options are given by value or label. */
export function findChoice(
  message: APIMessage,
  wanted: readonly string[],
  customId?: string,
): { menu: APIStringSelectComponent; values: string[] } {
  const menus = controlsOf(message.components ?? [])
    .filter(({ type, custom_id }) => type === 3 && (customId === undefined || custom_id === customId))
    // A string select, in rows that were checked when they were sent.
    .map((menu) => menu as object as APIStringSelectComponent);
  for (const menu of menus) {
    const values = wanted.map((want) =>
      menu.options.find(({ value, label }) => want === value || want === label),
    );
    const known = values.filter((option) => option !== undefined).map(({ value }) => value);
    if (known.length < wanted.length) continue;
    if (menu.disabled) throw new Error(`The menu "${menu.custom_id}" is disabled`);
    const { min_values: min = 1, max_values: max = 1 } = menu;
    if (known.length < min || known.length > max) throw new Error(`The menu takes ${min} to ${max} values`);
    return { menu, values: known };
  }
  const known = menus.flatMap(({ options }) => options.map(({ label }) => `"${label}"`)).join(', ') || 'none';
  throw new Error(
    `There is no menu with ${wanted.map((want) => `"${want}"`).join(', ')} (there are: ${known})`,
  );
}

const ENTITY_MENUS: Readonly<Record<EntityKind, number>> = {
  people: 5,
  roles: 6,
  mentionables: 7,
  channels: 8,
};

/** The menu in which `names` of a kind can be chosen; throws when a person could not use it so. */
export function findEntityMenu(
  message: APIMessage,
  kind: EntityKind,
  names: readonly string[],
  customId?: string,
): { custom_id: string; component_type: number } {
  const type = ENTITY_MENUS[kind];
  const menu = controlsOf(message.components ?? []).find(
    (one) => one['type'] === type && (customId === undefined || one['custom_id'] === customId),
  );
  if (!menu) throw new Error(`There is no such menu of ${kind}`);
  const id = String(menu['custom_id']);
  if (menu['disabled'] === true) throw new Error(`The menu "${id}" is disabled`);
  checkCount(`The menu`, names.length, menu);
  return { custom_id: id, component_type: type };
}

function checkCount(label: string, count: number, { min_values: min, max_values: max }: JsonObject): void {
  const least = typeof min === 'number' ? min : 1;
  const most = typeof max === 'number' ? max : 1;
  if (count < least || count > most) throw new Error(`${label} takes ${least} to ${most} values`);
}

/**
 * The components that a modal submits, by `custom_id` or label: texts for inputs, a value or values for menus.
 * Throws when a person could not submit this.
 */
export function fillModal(
  rows: APIModalInteractionResponseCallbackData['components'],
  values: Readonly<Record<string, string | readonly string[]>>,
  resolver: Resolver,
): object[] {
  const unused = new Set(Object.keys(values));
  const take = (...names: unknown[]) => {
    const name = names.find((candidate) => typeof candidate === 'string' && candidate in values);
    if (typeof name !== 'string') return undefined;
    unused.delete(name);
    return values[name];
  };
  const filled = rows.map((row, index) => {
    const id = index + 1;
    if (row.type === 10) return { type: row.type, id };
    const [control = {}] = controlsOf([row]);
    const label = 'label' in row ? row.label : control['label'];
    const value = fillControl(control, String(label), take(control['custom_id'], label), resolver);
    return row.type === 1
      ? { type: row.type, id, components: [value] }
      : { type: row.type, id, component: value };
  });
  if (unused.size > 0) throw new Error(`The modal has no field ${[...unused].join(', ')}`);
  return filled;
}

function fillControl(
  control: JsonObject,
  label: string,
  given: string | readonly string[] | undefined,
  resolver: Resolver,
): object {
  const { type, custom_id, required = true } = control;
  if (type === 4) {
    const text = given ?? control['value'] ?? '';
    if (typeof text !== 'string') throw new Error(`"${label}" takes a text`);
    const { min_length: min = 0, max_length: max = 4000 } = control;
    if (required && text === '') throw new Error(`"${label}" must be filled in`);
    if (text !== '' && (text.length < Number(min) || text.length > Number(max))) {
      throw new Error(`"${label}" takes ${String(min)} to ${String(max)} characters`);
    }
    return { type, custom_id, value: text };
  }
  const chosen = given === undefined ? defaultsOf(control) : [given].flat();
  if (required && chosen.length === 0) throw new Error(`"${label}" must be filled in`);
  if (chosen.length > 0) checkCount(`"${label}"`, chosen.length, control);
  const kind = Object.entries(ENTITY_MENUS).find(([, menu]) => menu === type)?.[0] as EntityKind | undefined;
  if (kind) return { type, custom_id, values: chosen.map((name) => resolver.idOf(kind, label, name)) };
  const known = optionsOf(control).map(({ value }) => value);
  for (const value of chosen) {
    if (!known.includes(value)) throw new Error(`"${label}" has no option "${value}"`);
  }
  return { type, custom_id, values: chosen };
}

/** What is chosen in a menu of options that nobody touched. */
function defaultsOf(control: JsonObject): string[] {
  return optionsOf(control)
    .filter((option) => option['default'] === true)
    .map(({ value }) => String(value));
}

function optionsOf({ options }: JsonObject): JsonObject[] {
  return Array.isArray(options) ? options.filter(isObject) : [];
}
