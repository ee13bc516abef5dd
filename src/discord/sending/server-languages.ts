// The languages that servers have set for public messages.
import type { Client } from 'discord.js';

type LanguageOf = (guild: string | null) => string | undefined;

/** By client, since several clients may exist in one process. */
const known = new WeakMap<Client, LanguageOf>();

/** Sets the function that gives the language of a server. */
export function keepServerLanguages(client: Client, languageOf: LanguageOf): void {
  known.set(client, languageOf);
}

/** The language that a server has set; undefined if it has set none. */
export function serverLanguageOf(client: Client, guild: string | null): string | undefined {
  return known.get(client)?.(guild);
}
