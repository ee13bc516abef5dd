// The languages of servers, as these tell them. It is all that is kept of a server.
import { LRUCache } from 'lru-cache';

/** Maximum number of servers whose languages are kept; those that told it last are. */
const MAX_SERVERS = 20_000;
/** What is said where nothing is kept. */
const USUAL = 'en-US';

export function openLanguages(known: Readonly<Record<string, string>> = {}) {
  const languages = new LRUCache<string, string>({ max: MAX_SERVERS });
  for (const [guild, language] of Object.entries(known)) languages.set(guild, language);
  return {
    /** The language of a server; undefined where it is English, or not known. */
    languageOf: (guild: string): string | undefined => languages.get(guild),
    /** Notes what a server says its language is; anything but a text is none. */
    note(guild: string, language: unknown): void {
      if (typeof language === 'string' && language !== USUAL) languages.set(guild, language);
      else languages.delete(guild);
    },
    all: (): Record<string, string> => Object.fromEntries(languages.entries()),
  };
}
