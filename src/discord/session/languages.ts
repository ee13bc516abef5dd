// The preferred locales of servers, from gateway events. Nothing else is kept of a server.
import { LRUCache } from 'lru-cache';

/** Maximum number of servers whose languages are kept; the least recently used ones are dropped. */
const MAX_SERVERS = 20_000;
/** Not stored: it is assumed for servers without an entry. */
const DEFAULT = 'en-US';

export function openLanguages(known: Readonly<Record<string, string>> = {}) {
  const languages = new LRUCache<string, string>({ max: MAX_SERVERS });
  for (const [guild, language] of Object.entries(known)) languages.set(guild, language);
  return {
    /** The language of a server; undefined if it is English or unknown. */
    languageOf: (guild: string): string | undefined => languages.get(guild),
    /** Records the language from an event, unchecked: anything but a string counts as none. */
    note(guild: string, language: unknown): void {
      if (typeof language === 'string' && language !== DEFAULT) languages.set(guild, language);
      else languages.delete(guild);
    },
    all: (): Record<string, string> => Object.fromEntries(languages.entries()),
  };
}
