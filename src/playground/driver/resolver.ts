// People, roles, channels and files by the names they have here → ids, and the descriptions that Discord sends along.

import type { APIAttachment, APIInteractionDataResolved } from 'discord-api-types/v10';
import {
  type Conditions,
  describeRole,
  describeThread,
  memberIn,
  PEOPLE,
  type Person,
  PLACES,
  type Place,
  ROLES,
  type RoleName,
} from '../server/index.ts';

/** A file that a person gives to a command. */
export interface Upload {
  name: string;
  /** Its media type. */
  type: string;
  content: Uint8Array;
}

/** What is chosen by name: each kind has its own menu on Discord. */
export type EntityKind = 'people' | 'roles' | 'mentionables' | 'channels';

export interface Resolver {
  /** What was named so far, described: the `resolved` of an interaction. */
  readonly resolved: APIInteractionDataResolved;
  /** The id of who or what has this name; throws when there is no such one. */
  idOf(kind: EntityKind, label: string, name: unknown): string;
  /** The id of an uploaded file. */
  upload(file: Upload): string;
}

/** Resolves names as a person in `place` sees them; `store` keeps a file. */
export function createResolver(
  place: Place,
  conditions: Conditions,
  store: (file: Upload) => APIAttachment,
): Resolver {
  const resolved: APIInteractionDataResolved = {};

  function person(name: unknown): string | undefined {
    const found: Person | undefined = Object.values(PEOPLE).find((one) => one.name === name);
    if (!found) return undefined;
    const { id } = found.user;
    resolved.users = { ...resolved.users, [id]: found.user };
    if (place.guildId !== undefined) {
      const { user: _, deaf: _deaf, mute: _mute, ...member } = memberIn(conditions, found, place);
      resolved.members = { ...resolved.members, [id]: member };
    }
    return id;
  }

  function role(name: unknown): string | undefined {
    const position = Object.keys(ROLES).indexOf(String(name));
    const found = ROLES[String(name) as RoleName];
    if (position < 0 || place.guildId === undefined) return undefined;
    resolved.roles = { ...resolved.roles, [found.id]: describeRole(found, position + 1) };
    return found.id;
  }

  function channel(name: unknown): string | undefined {
    const found = Object.values(PLACES).find((one) => one.name === name && one.guildId === place.guildId);
    if (!found?.guildId) return undefined;
    const id = found.channelId(PEOPLE.student);
    const { parentId } = found;
    const thread = parentId && describeThread(parentId, conditions.archived.has(found.name));
    const own = { id, name: found.name, permissions: '0', ...(thread || { type: 0 as const }) };
    resolved.channels = { ...resolved.channels, [id]: own };
    return id;
  }

  const KINDS: Readonly<Record<EntityKind, [(name: unknown) => string | undefined, string]>> = {
    people: [person, 'nobody'],
    roles: [role, 'no role'],
    mentionables: [(name) => person(name) ?? role(name), 'nobody and no role'],
    channels: [channel, 'no channel'],
  };
  return {
    resolved,
    idOf(kind, label, name) {
      const [find, none] = KINDS[kind];
      const id = find(name);
      if (id === undefined) throw new Error(`${label}: there is ${none} called "${String(name)}"`);
      return id;
    },
    upload(file) {
      const attachment = store(file);
      resolved.attachments = { ...resolved.attachments, [attachment.id]: attachment };
      return attachment.id;
    },
  };
}
