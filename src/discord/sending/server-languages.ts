// The languages that servers have set for what everybody there reads.
import type { Client } from 'discord.js';

type LanguageOf = (guild: string | null) => string | undefined;

/** By the client that hears of the servers. */
const known = new WeakMap<Client, LanguageOf>();

/** Keeps what tells the language of a server. */
export function keepServerLanguages(client: Client, languageOf: LanguageOf): void {
  known.set(client, languageOf);
}

/** The language that a server has set; undefined where it has set none. */
export function serverLanguageOf(client: Client, guild: string | null): string | undefined {
  return known.get(client)?.(guild);
}
