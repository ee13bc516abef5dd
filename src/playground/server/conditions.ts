// What differs from the usual in the local Discord: languages, roles, what people and the bot may do, archived threads,
// closed direct messages, and whether the bot is in the guild at all.

import type { Gateway } from './gateway/gateway.ts';
import { INTENT } from './gateway/opcodes.ts';
import { describeGuild } from './guild.ts';
import { ROLES, type RoleName, USUAL_ROLES } from './roles.ts';
import {
  GUILD_ID,
  MEMBER_PERMISSIONS,
  memberOf,
  PEOPLE,
  type Person,
  type PersonName,
  PLACES,
  type Place,
  type PlaceName,
} from './world.ts';

/** Use apps that one brings along, in public. */
const EXTERNAL_APPS = 1n << 50n;

export interface Conditions {
  locales: Map<PersonName, string>;
  guildLocale: string;
  /** Permissions that are taken away in a place, as bits: from the bot, and from everybody who is not a moderator. */
  denied: Map<PlaceName, { bot: bigint; people: bigint }>;
  archived: Set<PlaceName>;
  /** The roles of people who have others than usual. */
  roles: Map<PersonName, readonly RoleName[]>;
  /** Who takes no direct messages from the bot. */
  closedDirect: Set<PersonName>;
  isBotInGuild: boolean;
}

export interface ConditionControls {
  /** From now on a person's client, or the server, is set to this language. */
  setLocale(whose: PersonName | 'guild', locale: string): void;
  localeOf(person: PersonName): string;
  isBotInGuild(): boolean;
  /** Takes permissions away in a place, as bits. */
  deny(place: PlaceName, denied: { bot?: bigint; people?: bigint }): void;
  archive(place: PlaceName): void;
  /** From now on a person has exactly these roles. */
  setRoles(person: PersonName, roles: readonly RoleName[]): void;
  /** From now on a person takes no direct messages from the bot. */
  closeDirect(person: PersonName): void;
  /** Removes the bot from the guild, as a moderator may; `addBot` brings it back. */
  removeBot(): void;
  addBot(): void;
  /** The guild has an outage: the bot is in it still, but hears nothing of it. `addBot` ends that. */
  loseGuild(): void;
  /** Back to the usual. */
  reset(): void;
}

export function openConditions(): Conditions {
  return {
    locales: new Map(),
    guildLocale: 'en-US',
    denied: new Map(),
    archived: new Set(),
    roles: new Map(),
    closedDirect: new Set(),
    isBotInGuild: true,
  };
}

export function controlConditions(
  conditions: Conditions,
  gateway: Pick<Gateway, 'dispatch'>,
  /** Called after what changed for people. */
  notify: () => void = () => {},
): ConditionControls {
  function setGuildLocale(locale: string): void {
    conditions.guildLocale = locale;
    const guild = { ...describeGuild(false), preferred_locale: locale };
    gateway.dispatch('GUILD_UPDATE', GUILD_ID, (intents) => (intents & INTENT.guilds ? guild : undefined));
  }
  function dispatch(event: string, data: object, intent = INTENT.guilds): void {
    gateway.dispatch(event, GUILD_ID, (intents) => ((intents & intent) === 0 ? undefined : data));
  }
  function addBot(): void {
    conditions.isBotInGuild = true;
    dispatch('GUILD_CREATE', { ...describeGuild(false), preferred_locale: conditions.guildLocale });
    notify();
  }
  return {
    setLocale(whose, locale) {
      if (whose === 'guild') setGuildLocale(locale);
      else conditions.locales.set(whose, locale);
      notify();
    },
    localeOf: (person) => localeOf(conditions, person),
    isBotInGuild: () => conditions.isBotInGuild,
    deny(place, { bot = 0n, people = 0n }) {
      conditions.denied.set(place, { bot, people });
    },
    archive: (place) => void conditions.archived.add(place),
    setRoles(name, roles) {
      conditions.roles.set(name, roles);
      const { permissions: _, ...member } = memberIn(conditions, PEOPLE[name], PLACES.general);
      dispatch('GUILD_MEMBER_UPDATE', { ...member, guild_id: GUILD_ID }, INTENT.members);
      notify();
    },
    closeDirect: (person) => void conditions.closedDirect.add(person),
    removeBot() {
      conditions.isBotInGuild = false;
      dispatch('GUILD_DELETE', { id: GUILD_ID });
      notify();
    },
    loseGuild: () => dispatch('GUILD_DELETE', { id: GUILD_ID, unavailable: true }),
    addBot,
    reset() {
      if (!conditions.isBotInGuild) addBot();
      Object.assign(conditions, openConditions());
      setGuildLocale(conditions.guildLocale);
    },
  };
}

/** The language that a person's client is set to. */
export function localeOf({ locales }: Conditions, person: PersonName): string {
  return locales.get(person) ?? 'en-US';
}

/** The bits of what the bot may do in a place. */
export function botPermissions({ denied }: Conditions, { name }: Place): bigint {
  return MEMBER_PERMISSIONS & ~(denied.get(name)?.bot ?? 0n);
}

/** The bits of what a person may do in a place. */
export function personPermissions(
  conditions: Conditions,
  { name, guildId, forcedEphemeral }: Place,
  person: Person,
): bigint {
  const { denied } = conditions;
  const given = guildId === GUILD_ID ? rolesOf(conditions, person.name) : USUAL_ROLES[person.name];
  const taken = given.includes('moderators') ? 0n : (denied.get(name)?.people ?? 0n);
  const own = given.reduce((bits, role) => bits | ROLES[role].permissions, person.permissions);
  return own & ~taken & ~(forcedEphemeral ? EXTERNAL_APPS : 0n);
}

/** The names of a person's roles in the guild. */
export function rolesOf({ roles }: Conditions, name: PersonName): readonly RoleName[] {
  return roles.get(name) ?? USUAL_ROLES[name];
}

/** The person as a member where they are: in the guild with the roles of the moment, elsewhere without any. */
export function memberIn(conditions: Conditions, person: Person, place: Place) {
  const roles = place.guildId === GUILD_ID ? rolesOf(conditions, person.name) : [];
  const member = memberOf(
    person,
    roles.map((role) => ROLES[role].id),
  );
  return { ...member, permissions: personPermissions(conditions, place, person).toString() };
}

/** Whether the bot is where a person is: its own install is needed in the guild. */
export function isInstalled({ isBotInGuild }: Conditions, { guildId }: Place): boolean {
  return guildId !== GUILD_ID || isBotInGuild;
}
