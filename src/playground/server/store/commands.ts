// The commands that the application registered, everywhere and per guild.

import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { JsonObject } from '../json.ts';
import { ADMINISTRATOR, APPLICATION_ID, type Person, type Place } from '../world.ts';

/** Who asks for commands, with all that they may do where they are. */
type Asker = Pick<Person, 'name' | 'permissions'>;

export type CommandType = 1 | 2 | 3;

export class Commands {
  readonly #lists = new Map<string, APIApplicationCommand[]>();
  readonly #nextId: () => string;

  constructor(nextId: () => string) {
    this.#nextId = nextId;
  }

  /** The commands of a guild, or without one the global ones. */
  list(guildId?: string): readonly APIApplicationCommand[] {
    return this.#lists.get(guildId ?? '') ?? [];
  }

  /** Replaces a list with commands that were checked. A command that keeps its name and type keeps its id. */
  replace(given: readonly JsonObject[], guildId?: string): readonly APIApplicationCommand[] {
    const before = this.list(guildId);
    const after = given.map((command) => {
      const type = command['type'] ?? 1;
      const old = before.find((candidate) => candidate.name === command['name'] && candidate.type === type);
      const defaults = {
        description: '',
        default_member_permissions: null,
        contexts: null,
        integration_types: [0, 1],
        nsfw: false,
      };
      const own = {
        id: old?.id ?? this.#nextId(),
        application_id: APPLICATION_ID,
        type,
        version: this.#nextId(),
      };
      const scope = guildId === undefined ? {} : { guild_id: guildId };
      const present = Object.entries(command).filter(([, value]) => value !== null && value !== undefined);
      // The list was checked against the shape of a command before it came here.
      return { ...defaults, ...Object.fromEntries(present), ...own, ...scope } as APIApplicationCommand;
    });
    this.#lists.set(guildId ?? '', after);
    return after;
  }

  /** The command that a person can use in a place by this name; throws when Discord would not offer it. */
  offered(name: string, type: CommandType, person: Asker, place: Place): APIApplicationCommand {
    const everywhere = [...(place.guildId ? this.list(place.guildId) : []), ...this.list()];
    const command = everywhere.find((candidate) => candidate.name === name && candidate.type === type);
    if (!command) {
      const known = everywhere.map((candidate) => candidate.name).join(', ') || 'none';
      throw new Error(`No command "${name}" of type ${type} is registered (registered: ${known})`);
    }
    const obstacle = findObstacle(command, person, place);
    if (obstacle !== undefined) throw new Error(`"${name}" is not offered ${obstacle}`);
    return command;
  }

  /** All commands that a person can use in a place, by name; a guild's own hide global ones of the same name. */
  offeredTo(person: Asker, place: Place): APIApplicationCommand[] {
    const known = new Map<string, APIApplicationCommand>();
    for (const command of [...this.list(), ...(place.guildId ? this.list(place.guildId) : [])]) {
      known.set(`${command.type} ${command.name}`, command);
    }
    return [...known.values()]
      .filter((command) => findObstacle(command, person, place) === undefined)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}

/** Why Discord would not offer a command to a person in a place; `undefined` when it would. */
function findObstacle(
  {
    contexts,
    integration_types: installs,
    default_member_permissions: needed,
  }: Pick<APIApplicationCommand, 'contexts' | 'integration_types' | 'default_member_permissions'>,
  person: Asker,
  place: Place,
): string | undefined {
  if (contexts && !contexts.includes(place.context))
    return `in "${place.name}": its contexts are ${contexts.join(', ')}`;
  if (installs && !installs.includes(place.installed === 'guild' ? 0 : 1))
    return `in "${place.name}": its installs are ${installs.join(', ')}`;
  if (place.context === 0 && typeof needed === 'string' && !isPermitted(BigInt(needed), person))
    return `to the ${person.name}: it needs the permissions ${needed}`;
  return undefined;
}

/** "0" stands for administrators only. */
function isPermitted(needed: bigint, { permissions }: Asker): boolean {
  if ((permissions & ADMINISTRATOR) !== 0n) return true;
  return needed !== 0n && (permissions & needed) === needed;
}
