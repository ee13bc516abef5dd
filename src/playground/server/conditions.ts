// What differs from the usual in the local Discord: languages, what people and the bot may do, archived threads.

import type { Gateway } from './gateway/gateway.ts';
import { INTENT } from './gateway/opcodes.ts';
import { describeGuild } from './guild.ts';
import {
  GUILD_ID,
  MEMBER_PERMISSIONS,
  type Person,
  type PersonName,
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
}

export interface ConditionControls {
  /** From now on a person's client, or the server, is set to this language. */
  setLocale(whose: PersonName | 'guild', locale: string): void;
  /** Takes permissions away in a place, as bits. */
  deny(place: PlaceName, denied: { bot?: bigint; people?: bigint }): void;
  archive(place: PlaceName): void;
  /** Back to the usual. */
  reset(): void;
}

export function openConditions(): Conditions {
  return { locales: new Map(), guildLocale: 'en-US', denied: new Map(), archived: new Set() };
}

export function controlConditions(
  conditions: Conditions,
  gateway: Pick<Gateway, 'dispatch'>,
): ConditionControls {
  function setGuildLocale(locale: string): void {
    conditions.guildLocale = locale;
    const guild = { ...describeGuild(false), preferred_locale: locale };
    gateway.dispatch('GUILD_UPDATE', GUILD_ID, (intents) => (intents & INTENT.guilds ? guild : undefined));
  }
  return {
    setLocale(whose, locale) {
      if (whose === 'guild') setGuildLocale(locale);
      else conditions.locales.set(whose, locale);
    },
    deny(place, { bot = 0n, people = 0n }) {
      conditions.denied.set(place, { bot, people });
    },
    archive: (place) => void conditions.archived.add(place),
    reset() {
      Object.assign(conditions, openConditions());
      setGuildLocale(conditions.guildLocale);
    },
  };
}

/** The bits of what the bot may do in a place. */
export function botPermissions({ denied }: Conditions, { name }: Place): bigint {
  return MEMBER_PERMISSIONS & ~(denied.get(name)?.bot ?? 0n);
}

/** The bits of what a person may do in a place. */
export function personPermissions(
  { denied }: Conditions,
  { name, forcedEphemeral }: Place,
  person: Person,
): bigint {
  const taken = person.name === 'moderator' ? 0n : (denied.get(name)?.people ?? 0n);
  return person.permissions & ~taken & ~(forcedEphemeral ? EXTERNAL_APPS : 0n);
}
