// What the menus list that Discord fills: people, roles and channels of the server.

import { GUILD_ID, isObject, type JsonObject, PEOPLE, PLACES, ROLES } from '../../server/index.ts';
import type { MenuKind, MenuOption } from '../protocol.ts';
import { describePlaces, faceOf } from './faces.ts';

/** The types of channels: texts and threads. */
const TEXT = 0;
const THREAD = 11;

type Entity = MenuOption & { id: string };

/** The options of a menu of this kind, by name; what its `default_values` list is chosen. */
export function listEntities(of: Exclude<MenuKind, 'options'>, menu: JsonObject): MenuOption[] {
  const defaults = Array.isArray(menu['default_values']) ? menu['default_values'].filter(isObject) : [];
  const chosen = new Set(defaults.map(({ id }) => id));
  return entitiesOf(of, menu).map(({ id, ...option }) => ({ ...option, chosen: chosen.has(id) }));
}

function entitiesOf(of: Exclude<MenuKind, 'options'>, menu: JsonObject): Entity[] {
  switch (of) {
    case 'people':
      return everybody();
    case 'roles':
      return roles();
    case 'mentionables':
      return [...everybody(), ...roles()];
    case 'channels':
      return channels(menu['channel_types']);
    default:
      return of satisfies never;
  }
}

function everybody(): Entity[] {
  return Object.values(PEOPLE).map(({ name, user }) => {
    const { title, avatar } = faceOf(user);
    return { id: user.id, label: title, value: name, description: name, emoji: '', avatar, chosen: false };
  });
}

function roles(): Entity[] {
  return Object.entries(ROLES).map(([value, { id, title }]) => {
    return { id, label: `@${title}`, value, description: '', emoji: '', chosen: false };
  });
}

/** The channels of the server that the bot is in, of the types that the menu asks for. */
function channels(types: unknown): Entity[] {
  const wanted: readonly unknown[] = Array.isArray(types) && types.length > 0 ? types : [TEXT, THREAD];
  const views = new Map(describePlaces().map((view) => [view.name, view]));
  return Object.values(PLACES).flatMap(({ name, guildId, parentId, channelId }) => {
    const view = views.get(name);
    if (!view || guildId !== GUILD_ID || !wanted.includes(parentId ? THREAD : TEXT)) return [];
    const { title } = view;
    const id = channelId(PEOPLE.student);
    return [{ id, label: `#${title}`, value: name, description: '', emoji: '', chosen: false }];
  });
}
